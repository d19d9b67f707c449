package org.bureaudesk.intake.exports;

import java.util.Objects;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.figures.ArticleFigures;
import org.bureaudesk.figures.ChannelReads;
import org.bureaudesk.figures.Told;
import org.jspecify.annotations.Nullable;

/// Articles, and their readers by channel, as rows make them.
final class ArticleRows {

    private ArticleRows() {}

    static ArticleFigures fresh(long id, AccountId account, ExportRow.Article row, Told told) {
        return new ArticleFigures(
                id, account, row.url(), row.title(), row.at(), null, row.notified(), row.counts(), told);
    }

    /// An article known by its title so far gets its address, and with it what only that file knows.
    static ArticleFigures adopted(ArticleFigures there, ExportRow.Article row) {
        var hasTime = there.publishedAt().toLocalTime().toSecondOfDay() > 0;
        return new ArticleFigures(
                there.id(),
                there.account(),
                row.url(),
                there.title(),
                hasTime ? there.publishedAt() : row.at(),
                there.publication(),
                row.notified(),
                there.counts(),
                there.told());
    }

    static ChannelReads merged(@Nullable ChannelReads there, long article, ExportRow.Channel row, Told told) {
        var fresh = new ChannelReads(article, row.channel(), row.readsPeople(), row.share(), told);
        if (there == null) {
            return fresh;
        }
        var isSame = Objects.equals(there.readsPeople(), fresh.readsPeople())
                && Objects.equals(there.share(), fresh.share());
        return isSame || told.asOf().isBefore(there.told().asOf()) ? there : fresh;
    }
}
