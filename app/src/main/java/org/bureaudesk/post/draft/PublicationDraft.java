package org.bureaudesk.post.draft;

import org.bureaudesk.post.Figures;
import org.bureaudesk.post.Publication;
import org.jspecify.annotations.Nullable;

/// A publication as it stands in the editor; times and figures are text as typed.
///
/// @param account number of the account
public record PublicationDraft(
        long id,
        long account,
        String plannedAt,
        String publishedAt,
        String push,
        String position,
        boolean notified,
        String link,
        String reads,
        String likes,
        String wows,
        String shares,
        String comments) {

    public static PublicationDraft empty(long id, long account) {
        return of(Publication.planned(id, new org.bureaudesk.account.AccountId(account), null));
    }

    static PublicationDraft of(Publication publication) {
        Figures figures = publication.figures();
        return new PublicationDraft(
                publication.id(),
                publication.account().value(),
                MomentText.print(publication.plannedAt()),
                MomentText.print(publication.publishedAt()),
                publication.push().id(),
                print(publication.push().position()),
                publication.notified(),
                publication.link(),
                print(figures.reads()),
                print(figures.likes()),
                print(figures.wows()),
                print(figures.shares()),
                print(figures.comments()));
    }

    private static String print(@Nullable Integer figure) {
        return figure == null ? "" : figure.toString();
    }
}
