package org.bureaudesk.metrics;

import java.util.List;
import org.bureaudesk.figures.FigureKind;
import org.bureaudesk.metrics.index.IndexNode;
import org.bureaudesk.metrics.index.IndexPolicy;
import org.bureaudesk.metrics.index.IndexPolicy.Reach;
import org.bureaudesk.metrics.index.IndexScheme;
import org.jspecify.annotations.Nullable;

/// WCI and BCI of articles: which figures go into which place of the formulas.
final class ReachPolicy {

    private ReachPolicy() {}

    /// Whether only 阅读人数 is known: 人数 and 次数 are never added together.
    static boolean countsPeople(List<ArticleRow> rows) {
        return KindSum.of(rows, FigureKind.READS_TIMES).known() == 0
                && KindSum.of(rows, FigureKind.READS_PEOPLE).known() > 0;
    }

    static IndexNode wci(IndexScheme.Wci wci, List<ArticleRow> rows, int days) {
        var people = countsPeople(rows);
        var headlines = rows.stream().filter(ArticleRow::isHeadline).toList();
        return IndexPolicy.wci(
                wci,
                reach(rows, people, sum -> sum.per(days)),
                reach(rows, people, KindSum::average),
                reach(headlines, people, sum -> sum.per(days)),
                reach(rows, people, sum -> sum.known() == 0 ? null : Double.valueOf((double) sum.most())));
    }

    private interface Of {
        @Nullable
        Double apply(KindSum sum);
    }

    private static Reach reach(List<ArticleRow> rows, boolean people, Of of) {
        return new Reach(
                of.apply(KindSum.of(rows, people ? FigureKind.READS_PEOPLE : FigureKind.READS_TIMES)),
                of.apply(KindSum.of(rows, FigureKind.WOWS)),
                of.apply(KindSum.of(rows, FigureKind.LIKES)),
                of.apply(KindSum.of(rows, FigureKind.SHARES_TIMES)));
    }

    static IndexNode bci(IndexScheme.Bci bci, List<ArticleRow> rows) {
        return IndexPolicy.bci(
                bci,
                (double) rows.size(),
                total(rows, FigureKind.SHARES_TIMES),
                total(rows, FigureKind.COMMENTS),
                total(rows, FigureKind.LIKES));
    }

    private static @Nullable Double total(List<ArticleRow> rows, FigureKind kind) {
        var sum = KindSum.of(rows, kind).sum();
        return sum == null ? null : Double.valueOf((double) sum);
    }
}
