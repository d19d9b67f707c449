package org.bureaudesk.metrics;

import java.util.List;
import org.bureaudesk.figures.FigureKind;
import org.jspecify.annotations.Nullable;

/// Several articles together: those of a month, of a column, or of an hour of the week.
///
/// @param key a `YearMonth`, the name of a column, or a [Slot]
/// @param judged articles whose origin is known, @param originals the original ones (原创) of them
/// @param completion mean completion (阅读完成率), 0 to 1
public record GroupRow(
        Object key,
        int articles,
        int judged,
        int originals,
        KindSum readsPeople,
        KindSum reads,
        KindSum shares,
        KindSum likes,
        KindSum wows,
        KindSum comments,
        KindSum follows,
        @Nullable Double completion) {

    /// A weekday (1 for Monday) and an hour.
    public record Slot(int weekday, int hour) implements Comparable<Slot> {
        @Override
        public int compareTo(Slot other) {
            return Integer.compare(weekday * 24 + hour, other.weekday * 24 + other.hour);
        }
    }

    static GroupRow of(Object key, List<ArticleRow> rows) {
        var completion = KindSum.of(rows, FigureKind.COMPLETION_RATE).average();
        return new GroupRow(
                key,
                rows.size(),
                (int) rows.stream().filter(r -> r.origin() != null).count(),
                (int) rows.stream().filter(ArticleRow::isOriginal).count(),
                KindSum.of(rows, FigureKind.READS_PEOPLE),
                KindSum.of(rows, FigureKind.READS_TIMES),
                KindSum.of(rows, FigureKind.SHARES_TIMES),
                KindSum.of(rows, FigureKind.LIKES),
                KindSum.of(rows, FigureKind.WOWS),
                KindSum.of(rows, FigureKind.COMMENTS),
                KindSum.of(rows, FigureKind.FOLLOWS),
                completion == null ? null : Double.valueOf(completion / FigureKind.WHOLE));
    }

    /// Share of original articles, 0 to 1; `null` where no article's origin is known.
    public @Nullable Double originalShare() {
        return judged == 0 ? null : Double.valueOf((double) originals / judged);
    }

    /// Mean reads of an article: 次数 where they are known, else 人数; never mixed within a group.
    public @Nullable Double averageReads() {
        return reads.known() > 0 ? reads.average() : readsPeople.average();
    }
}
