package org.bureaudesk.post;

import java.util.List;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Period;
import org.jspecify.annotations.Nullable;

/// Which posts to list; every condition that is set must hold. Posts in the bin are never listed.
///
/// @param text what title, summary, body or column must contain, word by word; empty for anything
/// @param account a post counts that is published or planned there
/// @param period by [Post#sortAt]
/// @param column exactly this column; empty for any
/// @param review how its review must stand, as the room above calls it; empty for any. The post room cannot tell:
/// [org.bureaudesk.post.marking.PostMarks] answers such a query
/// @param only no others than these, such as the records behind a figure; `null` for any
public record PostQuery(
        String text,
        @Nullable AccountId account,
        @Nullable Period period,
        @Nullable PostKind kind,
        @Nullable OriginKind origin,
        @Nullable PostForm form,
        Post.@Nullable State state,
        String column,
        String review,
        @Nullable List<PostId> only,
        boolean oldestFirst) {

    /// Every post, newest first.
    public static final PostQuery ALL = new PostQuery("", null, null, null, null, null, null, "", "", null, false);

    public PostQuery {
        text = text.strip();
        only = only == null ? null : List.copyOf(only);
    }

    public static PostQuery of(List<PostId> posts) {
        return new PostQuery("", null, null, null, null, null, null, "", "", posts, false);
    }

    public PostQuery withText(String sought) {
        return new PostQuery(sought, account, period, kind, origin, form, state, column, review, only, oldestFirst);
    }

    public PostQuery withAccount(@Nullable AccountId newAccount) {
        return new PostQuery(text, newAccount, period, kind, origin, form, state, column, review, only, oldestFirst);
    }

    public PostQuery withPeriod(@Nullable Period newPeriod) {
        return new PostQuery(text, account, newPeriod, kind, origin, form, state, column, review, only, oldestFirst);
    }

    public PostQuery withKind(@Nullable PostKind newKind) {
        return new PostQuery(text, account, period, newKind, origin, form, state, column, review, only, oldestFirst);
    }

    public PostQuery withOrigin(@Nullable OriginKind newOrigin) {
        return new PostQuery(text, account, period, kind, newOrigin, form, state, column, review, only, oldestFirst);
    }

    public PostQuery withForm(@Nullable PostForm newForm) {
        return new PostQuery(text, account, period, kind, origin, newForm, state, column, review, only, oldestFirst);
    }

    public PostQuery withState(Post.@Nullable State newState) {
        return new PostQuery(text, account, period, kind, origin, form, newState, column, review, only, oldestFirst);
    }

    public PostQuery withColumn(String newColumn) {
        return new PostQuery(text, account, period, kind, origin, form, state, newColumn, review, only, oldestFirst);
    }

    public PostQuery withReview(String newReview) {
        return new PostQuery(text, account, period, kind, origin, form, state, column, newReview, only, oldestFirst);
    }

    public PostQuery withOnly(@Nullable List<PostId> these) {
        return new PostQuery(text, account, period, kind, origin, form, state, column, review, these, oldestFirst);
    }

    public PostQuery withOldestFirst(boolean oldest) {
        return new PostQuery(text, account, period, kind, origin, form, state, column, review, only, oldest);
    }
}
