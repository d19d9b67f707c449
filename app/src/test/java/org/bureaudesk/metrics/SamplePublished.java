package org.bureaudesk.metrics;

import java.time.LocalDateTime;
import java.util.List;
import org.bureaudesk.account.Account;
import org.bureaudesk.house.House;
import org.bureaudesk.post.Figures;
import org.bureaudesk.post.Origin;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostKind;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.Push;

/// Published posts for tests.
final class SamplePublished {

    static final int SHARES = 7;

    private SamplePublished() {}

    static Post save(
            House house, Account account, LocalDateTime at, PostKind kind, OriginKind origin, Figures figures) {
        var service = house.posts().service();
        var id = service.newIds(2);
        var publication =
                new Publication(id + 1, account.id(), null, at, Push.ALONE, true, "https://example.cn/" + id, figures);
        var post = new Post(
                new PostId(id),
                new PostText("汛期安全提示 " + id, "", "正文"),
                "",
                PostForm.ARTICLE,
                "安全提示",
                kind,
                new Origin(origin, "", "", ""),
                List.of(publication),
                List.of(),
                at,
                at,
                null);
        service.save(post);
        return post;
    }
}
