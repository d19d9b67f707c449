package org.bureaudesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.review.checklist.Hint;
import org.bureaudesk.review.checklist.Place;
import org.bureaudesk.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewHintsTest {

    @Test
    void whatTheCheckFindsStandsWithItsPlaceAndInWords(@TempDir Path folder) {
        try (var house = TestHouse.open(folder)) {
            var hints = new ReviewHints(house.lexicon().service(), Messages.in(Locale.SIMPLIFIED_CHINESE));
            var text = new PostText("关于布署汛期工作的通知", "", "联系人张三，手机13812345678。");
            var post = Post.draft(new PostId(1), text, TestHouse.NOW);

            var found = hints.of(post);

            assertThat(found).extracting(Hint::category).contains("wrong-form", "privacy");
            var phone = found.stream()
                    .filter(hint -> hint.category().equals("privacy"))
                    .findFirst()
                    .orElseThrow();
            assertThat(phone.place()).isEqualTo(Place.BODY);
            assertThat(text.body().substring(phone.start(), phone.end())).isEqualTo("13812345678");
            assertThat(phone.message()).isNotBlank();
        }
    }

    @Test
    void plainOfficialProseHasNone(@TempDir Path folder) {
        try (var house = TestHouse.open(folder)) {
            var hints = new ReviewHints(house.lexicon().service(), Messages.in(Locale.SIMPLIFIED_CHINESE));
            var text = new PostText("我局召开安全生产工作会议", "", "会议要求，各单位要压实责任，加强值班值守。");

            assertThat(hints.of(Post.draft(new PostId(1), text, TestHouse.NOW))).isEmpty();
        }
    }
}
