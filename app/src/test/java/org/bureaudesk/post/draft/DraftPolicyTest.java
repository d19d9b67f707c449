package org.bureaudesk.post.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.post.Origin;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostAttachment;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostKind;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.Push;
import org.bureaudesk.rules.RulePacks;
import org.junit.jupiter.api.Test;

class DraftPolicyTest {

    private static final PostLimits LIMITS = new PostLimits(64, 120, 8);

    private final DraftPolicy policy = new DraftPolicy(LIMITS, TestHouse.NOW.toLocalDate());

    @Test
    void takesTheLimitsFromTheRules() {
        var rules = new RulePacks(Path.of("no-such-folder")).inForce(List.of("national-2019"));

        assertThat(PostLimits.of(rules)).isEqualTo(LIMITS);
    }

    @Test
    void countsACharacterOfTwoCharsOnce() {
        assertThat(PostLimits.length("𠮷字")).isEqualTo(2);
    }

    @Test
    void makesTheSamePostOfADraftOfIt() {
        var post = new Post(
                new PostId(7),
                new PostText("寒潮蓝色预警", "注意防寒", "正文\n第二段"),
                "a".repeat(64),
                PostForm.VIDEO,
                "预警信息",
                PostKind.LIVELIHOOD,
                new Origin(OriginKind.REPOST, "中国气象局", "寒潮来了", "https://www.cma.gov.cn/1"),
                List.of(new Publication(
                        8,
                        new AccountId(1),
                        TestHouse.NOW,
                        TestHouse.NOW.plusHours(1),
                        new Push("100000231", 8),
                        false,
                        "https://mp.weixin.qq.com/s/abc",
                        new org.bureaudesk.post.Figures(1200, 31, 8, 0, null))),
                List.of(new PostAttachment("b".repeat(64), "通知.docx", 20_480)),
                TestHouse.NOW.minusDays(5),
                TestHouse.NOW,
                null);
        var draft = PostDraft.of(post);

        assertThat(policy.faults(draft)).isEmpty();
        assertThat(policy.post(draft, post, TestHouse.NOW)).isEqualTo(post);
        assertThat(DraftJson.read(DraftJson.write(draft, null))).contains(draft);
    }

    @Test
    void wantsATitle() {
        assertThat(policy.faults(PostDraft.empty(1)))
                .extracting(Fault::field, Fault::grave)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("title", true));
    }

    @Test
    void advisesOnALongTitleWithoutForbiddingIt() {
        var draft = titled("字".repeat(66));

        assertThat(policy.faults(draft)).containsExactly(Fault.advice("title", "post.fault.long-title", 2));
        assertThat(policy.faults(titled("字".repeat(64)))).isEmpty();
    }

    @Test
    void namesEveryFieldOfAPublicationThatCannotBeRead() {
        var wrong = new PublicationDraft(
                9, 1, "下周三", "2026-02-30 10:00", "", "9", true, "", "很多", "-1", "1.5", "99999999999", "12");
        var draft = with(wrong);

        assertThat(policy.faults(draft))
                .allMatch(Fault::grave)
                .extracting(Fault::field)
                .containsExactly(
                        "9.plannedAt", "9.publishedAt", "9.position", "9.reads", "9.likes", "9.wows", "9.shares");
    }

    @Test
    void readsFiguresAsClerksTypeThem() {
        var typed = new PublicationDraft(9, 1, "", "11月23日 9：05", "", " 2 ", true, "", "1,234", "１２", "", "", "");

        var publication =
                policy.post(with(typed), null, TestHouse.NOW).publications().getFirst();

        assertThat(publication.publishedAt())
                .isEqualTo(TestHouse.NOW.withHour(9).withMinute(5));
        assertThat(publication.push().position()).isEqualTo(2);
        assertThat(publication.figures().reads()).isEqualTo(1234);
        assertThat(publication.figures().likes()).isEqualTo(12);
        assertThat(publication.figures().wows()).isNull();
    }

    @Test
    void anOriginalTextHasNoSource() {
        var draft = new PostDraft(
                1,
                "标题",
                "",
                "",
                "",
                PostForm.ARTICLE,
                "",
                PostKind.LAW,
                OriginKind.ORIGINAL,
                "旧来源",
                "",
                "",
                List.of(),
                List.of());

        assertThat(policy.post(draft, null, TestHouse.NOW).origin()).isEqualTo(Origin.ORIGINAL);
    }

    private static PostDraft titled(String title) {
        var post = Post.draft(new PostId(1), new PostText(title, "", ""), TestHouse.NOW);
        return PostDraft.of(post);
    }

    private static PostDraft with(PublicationDraft publication) {
        return new PostDraft(
                1,
                "标题",
                "",
                "",
                "",
                PostForm.ARTICLE,
                "",
                PostKind.LAW,
                OriginKind.ORIGINAL,
                "",
                "",
                "",
                List.of(publication),
                List.of());
    }
}
