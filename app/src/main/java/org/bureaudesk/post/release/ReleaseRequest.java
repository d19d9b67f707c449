package org.bureaudesk.post.release;

import java.util.List;
import java.util.Locale;
import org.bureaudesk.post.PostId;

/// What to open: one of the pages, for these posts. Hand it to [org.bureaudesk.ui.Navigator#go] with
/// [#PANEL].
///
/// @param order number of the withdrawal order to show; 0 for none in particular
public record ReleaseRequest(Page page, List<PostId> posts, long order) {

    /// Names the panel; [org.bureaudesk.ui.Navigator#go] takes it from any room.
    public static final String PANEL = "release";

    public ReleaseRequest {
        posts = List.copyOf(posts);
    }

    /// Registering what went out (已发布登记).
    public static ReleaseRequest register(List<PostId> posts) {
        return new ReleaseRequest(Page.REGISTER, posts, 0);
    }

    /// The same with every account to choose from (推稿清单).
    public static ReleaseRequest pushList(List<PostId> posts) {
        return new ReleaseRequest(Page.PUSH_LIST, posts, 0);
    }

    /// Making one push of several articles (群发编组).
    public static ReleaseRequest group(List<PostId> posts) {
        return new ReleaseRequest(Page.GROUP, posts, 0);
    }

    /// Ordering posts to be taken down (下达撤稿单).
    public static ReleaseRequest withdraw(List<PostId> posts) {
        return new ReleaseRequest(Page.WITHDRAW, posts, 0);
    }

    /// Every withdrawal order (撤稿单); `order` in front, 0 for the list.
    public static ReleaseRequest orders(long order) {
        return new ReleaseRequest(Page.ORDERS, List.of(), order);
    }

    /// The pages of the panel.
    public enum Page {
        REGISTER,
        PUSH_LIST,
        GROUP,
        WITHDRAW,
        ORDERS;

        public String messageKey() {
            return "release.page." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
