package org.bureaudesk.figures;

import java.time.LocalDateTime;
import org.bureaudesk.account.AccountId;
import org.jspecify.annotations.Nullable;

/// An article as the platform knows it, with the newest figures.
///
/// @param publishedAt midnight where the platform tells only the day
/// @param publication the publication of a post it was matched to; `null` where it was not
/// @param notified whether followers were notified (未通知内容 is not)
public record ArticleFigures(
        long id,
        AccountId account,
        ArticleUrl url,
        String title,
        LocalDateTime publishedAt,
        @Nullable Long publication,
        boolean notified,
        Counts counts,
        Told told) {

    public ArticleFigures with(Counts newCounts, Told newTold) {
        return new ArticleFigures(id, account, url, title, publishedAt, publication, notified, newCounts, newTold);
    }

    public ArticleFigures with(@Nullable Long newPublication) {
        return new ArticleFigures(id, account, url, title, publishedAt, newPublication, notified, counts, told);
    }
}
