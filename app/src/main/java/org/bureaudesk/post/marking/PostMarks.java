package org.bureaudesk.post.marking;

import java.util.List;
import java.util.Map;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.post.PostRow;
import org.jspecify.annotations.Nullable;

/// What other rooms say about posts in a list. Does database work; any thread but that of the screen.
public interface PostMarks {

    /// Runs after everything that may change a mark, on the thread that did it.
    void onChange(Runnable listener);

    /// What there is to say about these posts; a post without anything has no entry.
    Map<PostId, Marked> of(List<PostId> posts);

    /// How the review of a post may stand, to narrow the list by (审核状态).
    List<Choice> choices();

    /// Up to `limit` posts that answer the query with its [PostQuery#review], in the order asked for.
    ///
    /// @param after the last row already shown; `null` for the beginning
    List<PostRow> list(PostQuery query, @Nullable PostRow after, int limit);

    /// @param review how the review stands; @param withdrawal 撤稿, [PostMark#NONE] where there is no order
    record Marked(PostMark review, PostMark withdrawal) {

        public static final Marked NOTHING = new Marked(PostMark.NONE, PostMark.NONE);
    }

    record Choice(String code, String words) {}
}
