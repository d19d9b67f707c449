package org.bureaudesk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseTest {

    @Test
    void keepsWhatWasEnteredOverARestart(@TempDir Path folder) {
        try (var house = TestHouse.open(folder)) {
            var account = TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
            var posts = house.posts().service();
            var id = posts.newIds(2);
            var post = Post.draft(new PostId(id), new PostText("冬季用电安全提示", "", "请注意"), TestHouse.NOW);
            posts.save(post.withPublications(
                    List.of(Publication.published(id + 1, account.id(), TestHouse.NOW.minusDays(3)))));
        }
        try (var house = TestHouse.open(folder)) {
            var today = TestHouse.NOW.toLocalDate();
            var published = house.posts().service().published(new Period(today.minusDays(7), today));

            assertThat(published).hasSize(1);
            assertThat(published.getFirst().title()).isEqualTo("冬季用电安全提示");
        }
    }

    @Test
    void takesBackWhatWasDoneAndDoesItAgain(@TempDir Path folder) {
        try (var house = TestHouse.open(folder)) {
            TestHouse.account(house, "应急服务", Platform.WECHAT_SERVICE);

            house.history().undo();
            assertThat(house.accounts().service().all()).isEmpty();

            house.history().redo();
            assertThat(house.accounts().service().all()).hasSize(1);
        }
    }
}
