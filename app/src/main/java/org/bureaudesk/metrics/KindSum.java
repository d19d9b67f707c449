package org.bureaudesk.metrics;

import java.util.List;
import org.bureaudesk.figures.FigureKind;
import org.jspecify.annotations.Nullable;

/// One kind of figure over several articles: what is unknown is left out, never taken for 0.
///
/// @param known articles that have it; @param most the greatest of them
public record KindSum(long total, int known, long most) {

    static KindSum of(List<ArticleRow> rows, FigureKind kind) {
        long total = 0;
        int known = 0;
        long most = 0;
        for (var row : rows) {
            var value = row.counts().get(kind);
            if (value != null) {
                total += value;
                known++;
                most = Math.max(most, value);
            }
        }
        return new KindSum(total, known, most);
    }

    /// `null` where no article has it.
    public @Nullable Long sum() {
        return known == 0 ? null : Long.valueOf(total);
    }

    /// Of the articles that have it; `null` where none has.
    public @Nullable Double average() {
        return known == 0 ? null : Double.valueOf((double) total / known);
    }

    public @Nullable Double per(int days) {
        return known == 0 || days <= 0 ? null : Double.valueOf((double) total / days);
    }
}
