package org.bureaudesk.post.release;

import java.time.LocalDateTime;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.Publication;
import org.jspecify.annotations.Nullable;

/// What is to stand for one post on one account: whether it goes there, when it is planned, when it really went out.
///
/// @param publication number of the publication; 0 where the post does not go there yet
/// @param included whether the post goes to the account at all; what is out cannot be left out
/// @param publishedAt when it really went out; `null` where it has not
/// @param notified whether followers were told; what they were not told of uses up no send
public record ReleaseLine(
        PostId post,
        long publication,
        AccountId account,
        boolean included,
        @Nullable LocalDateTime plannedAt,
        @Nullable LocalDateTime publishedAt,
        String link,
        boolean notified) {

    /// As it stands.
    public static ReleaseLine of(PostId post, Publication publication) {
        return new ReleaseLine(
                post,
                publication.id(),
                publication.account(),
                true,
                publication.plannedAt(),
                publication.publishedAt(),
                publication.link(),
                publication.notified());
    }

    /// An account the post does not go to.
    public static ReleaseLine none(PostId post, AccountId account) {
        return new ReleaseLine(post, 0, account, false, null, null, "", true);
    }

    public ReleaseLine planned(@Nullable LocalDateTime moment) {
        return new ReleaseLine(post, publication, account, true, moment, publishedAt, link, notified);
    }

    public ReleaseLine out(LocalDateTime moment, String newLink, boolean told) {
        return new ReleaseLine(post, publication, account, true, plannedAt, moment, newLink, told);
    }

    /// As before it was registered: the plan stays, the moment and the link go.
    public ReleaseLine takenBack() {
        return new ReleaseLine(post, publication, account, included, plannedAt, null, "", notified);
    }

    public ReleaseLine leftOut() {
        return new ReleaseLine(post, publication, account, false, plannedAt, publishedAt, link, notified);
    }

    public boolean isOut() {
        return publishedAt != null;
    }
}
