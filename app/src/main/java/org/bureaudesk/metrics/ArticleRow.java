package org.bureaudesk.metrics;

import java.time.LocalDateTime;
import java.util.EnumMap;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.figures.ArticleFigures;
import org.bureaudesk.figures.Counts;
import org.bureaudesk.figures.FigureKind;
import org.bureaudesk.figures.Told;
import org.bureaudesk.post.Figures;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostKind;
import org.bureaudesk.post.PublishedArticle;
import org.jspecify.annotations.Nullable;

/// An article that went out, with what is known of it: from its post, from the platform's files, or from both.
///
/// @param column the bureau's own column (栏目), empty where unknown; @param kind, @param origin `null` without a post
/// @param position place in its push, 1 for the headline (头条); `null` where unknown
/// @param told the newest file that said so; `null` for figures typed by hand or none
public record ArticleRow(
        AccountId account,
        LocalDateTime publishedAt,
        String title,
        String column,
        @Nullable PostId post,
        @Nullable PostKind kind,
        @Nullable OriginKind origin,
        @Nullable Integer position,
        Counts counts,
        String link,
        @Nullable Told told) {

    /// @param figures what the platform's files say of it; `null` where none does
    static ArticleRow of(PublishedArticle article, @Nullable ArticleFigures figures) {
        var push = article.push();
        var alone = push.id().isEmpty() && push.position() == null ? Integer.valueOf(1) : push.position();
        var typed = typed(article.figures());
        return new ArticleRow(
                article.account(),
                article.publishedAt(),
                article.title(),
                article.column(),
                article.post(),
                article.kind(),
                article.origin().kind(),
                figures == null || figures.url().position() == null
                        ? alone
                        : figures.url().position(),
                figures == null ? typed : under(typed, figures.counts()),
                article.link(),
                figures == null ? null : figures.told());
    }

    /// An article that no post stands for.
    static ArticleRow of(ArticleFigures figures) {
        return new ArticleRow(
                figures.account(),
                figures.publishedAt(),
                figures.title(),
                "",
                null,
                null,
                null,
                figures.url().position(),
                figures.counts(),
                figures.url().text(),
                figures.told());
    }

    private static Counts typed(Figures figures) {
        var counts = new EnumMap<FigureKind, Long>(FigureKind.class);
        put(counts, FigureKind.READS_TIMES, figures.reads());
        put(counts, FigureKind.LIKES, figures.likes());
        put(counts, FigureKind.WOWS, figures.wows());
        put(counts, FigureKind.SHARES_TIMES, figures.shares());
        put(counts, FigureKind.COMMENTS, figures.comments());
        return new Counts(counts);
    }

    private static void put(EnumMap<FigureKind, Long> counts, FigureKind kind, @Nullable Integer value) {
        if (value != null) {
            counts.put(kind, (long) value);
        }
    }

    /// What a file says wins. Where it tells people (人数), the post's number may be a copy of it and is no 次数.
    private static Counts under(Counts typed, Counts told) {
        var kept = new EnumMap<FigureKind, Long>(FigureKind.class);
        kept.putAll(typed.values());
        if (told.get(FigureKind.READS_PEOPLE) != null) {
            kept.remove(FigureKind.READS_TIMES);
        }
        if (told.get(FigureKind.SHARES_PEOPLE) != null) {
            kept.remove(FigureKind.SHARES_TIMES);
        }
        return new Counts(kept).under(told);
    }

    public boolean isHeadline() {
        return position != null && position == 1;
    }

    public boolean isOriginal() {
        return origin == OriginKind.ORIGINAL;
    }

    /// The file the figures come from; empty for figures typed by hand or none.
    public String source() {
        return told == null ? "" : told.source();
    }
}
