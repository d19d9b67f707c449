package org.bureaudesk.post;

import java.time.LocalDateTime;
import java.util.List;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.house.TestHouse;

/// Posts for tests.
final class SamplePosts {

    private SamplePosts() {}

    static Post draft(long id, String title) {
        return Post.draft(new PostId(id), new PostText(title, "", ""), TestHouse.NOW);
    }

    static Post published(long id, String title, AccountId account, LocalDateTime at) {
        return draft(id, title).withPublications(List.of(Publication.published(id + 1, account, at)));
    }

    /// A post with something in every field, on two accounts.
    static Post full(long id, AccountId first, AccountId second) {
        var published = new Publication(
                id + 1,
                first,
                TestHouse.NOW.minusDays(3),
                TestHouse.NOW.minusDays(2),
                new Push("100000231", 2),
                false,
                "https://mp.weixin.qq.com/s/abc",
                new Figures(1200, 31, 8, 12, 5));
        var planned = Publication.planned(id + 2, second, TestHouse.NOW.plusDays(1));
        return new Post(
                new PostId(id),
                new PostText("寒潮蓝色预警", "请注意防寒保暖", "市气象台发布寒潮蓝色预警。\n请关紧门窗。"),
                "a".repeat(64),
                PostForm.VIDEO,
                "预警信息",
                PostKind.LIVELIHOOD,
                new Origin(OriginKind.REPOST, "中国气象局", "寒潮来了", "https://www.cma.gov.cn/1"),
                List.of(published, planned),
                List.of(new PostAttachment("b".repeat(64), "通知.docx", 20_480)),
                TestHouse.NOW.minusDays(5),
                TestHouse.NOW.minusDays(1),
                null);
    }
}
