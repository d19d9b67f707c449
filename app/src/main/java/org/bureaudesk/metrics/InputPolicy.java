package org.bureaudesk.metrics;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bureaudesk.account.Account;
import org.bureaudesk.figures.FigureKind;
import org.bureaudesk.figures.RegularReaders;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.metrics.IndexInput.Basis;
import org.bureaudesk.metrics.IndexInput.Source;
import org.bureaudesk.post.PostKind;
import org.jspecify.annotations.Nullable;

/// What the leaves of the index tree are fed with, from the records of one account.
final class InputPolicy {

    private static final double PERCENT = 100;
    private static final double DAYS_OF_A_MONTH = 365 / 12.0;
    private static final List<FigureKind> REACTIONS =
            List.of(FigureKind.SHARES_TIMES, FigureKind.COMMENTS, FigureKind.LIKES);

    private final Records now;
    private final List<IndexInput> inputs = new ArrayList<>();

    /// @param before the row before the period; @param last the last row up to its end
    /// @param rows of the period, @param rowsYearBefore of the same days a year before
    /// @param followerGrowthYearBefore per day, a year before; @param entered what the user entered, by name
    record Records(
            Account account,
            Period period,
            List<ArticleRow> rows,
            List<ArticleRow> rowsYearBefore,
            @Nullable FollowerDay before,
            @Nullable FollowerDay last,
            @Nullable Double followerGrowthYearBefore,
            @Nullable RegularReaders readers,
            Map<String, Double> entered) {}

    private InputPolicy(Records now) {
        this.now = now;
    }

    static List<IndexInput> inputs(Records records) {
        var policy = new InputPolicy(records);
        policy.interaction();
        policy.audience();
        policy.spread();
        policy.growth();
        policy.content();
        List.of("coverage", "upward", "downward").forEach(policy::entered);
        return policy.inputs;
    }

    private void interaction() {
        var rows = now.rows();
        var saying = rows.stream().filter(InputPolicy::saysReactions).toList();
        fromArticles("reactions", saying.isEmpty() ? null : Double.valueOf(reactions(saying)), saying);
        var both = rows.stream()
                .filter(r -> r.counts().get(FigureKind.COMMENTS) != null
                        && r.counts().get(FigureKind.SHARES_TIMES) != null)
                .toList();
        var shares = KindSum.of(both, FigureKind.SHARES_TIMES).total();
        var comments = KindSum.of(both, FigureKind.COMMENTS).total();
        fromArticles(
                "comment-ratio",
                shares == 0 ? null : Double.valueOf((double) comments * PERCENT / (double) shares),
                both);
    }

    private static boolean saysReactions(ArticleRow row) {
        return REACTIONS.stream().anyMatch(kind -> row.counts().get(kind) != null);
    }

    private static double reactions(List<ArticleRow> rows) {
        return REACTIONS.stream()
                .mapToLong(kind -> KindSum.of(rows, kind).total())
                .sum();
    }

    private void audience() {
        var last = now.last();
        if (last == null) {
            unknown("followers");
        } else {
            inputs.add(new IndexInput(
                    "followers",
                    (double) last.cumulative(),
                    Basis.FOLLOWERS,
                    1,
                    0,
                    List.of(new Source(last.source(), 1))));
        }
        var certified = now.account().registration().certifiedOn();
        if (certified == null || certified.isAfter(now.period().to())) {
            unknown("certified-days");
        } else {
            var days = (double) ChronoUnit.DAYS.between(certified, now.period().to());
            inputs.add(new IndexInput("certified-days", days, Basis.ACCOUNT, 1, 0, List.of()));
        }
        var readers = now.readers();
        if (readers == null || now.entered().containsKey("regular-readers")) {
            entered("regular-readers");
        } else {
            var source = List.of(new Source(readers.told().source(), 1));
            inputs.add(new IndexInput("regular-readers", (double) readers.readers(), Basis.READERS, 1, 0, source));
        }
    }

    private void spread() {
        var rows = now.rows();
        fromArticles("articles", (double) rows.size(), rows);
        var judged = rows.stream().filter(r -> r.origin() != null).toList();
        var reposts = judged.stream().filter(r -> !r.isOriginal()).count();
        fromArticles("reposts", known(judged, (double) reposts), judged);
        share("original-share", judged, ArticleRow::isOriginal);
    }

    private void growth() {
        ratio("follower-growth", followerGrowth(now), now.followerGrowthYearBefore());
        ratio("articles-growth", (double) now.rows().size(), (double)
                now.rowsYearBefore().size());
        ratio("originals-growth", originals(now.rows()), originals(now.rowsYearBefore()));
        ratio("reactions-growth", monthly(now.rows()), monthly(now.rowsYearBefore()));
    }

    private static @Nullable Double followerGrowth(Records records) {
        var before = records.before();
        var last = records.last();
        if (before == null || last == null || !last.day().isAfter(before.day())) {
            return null;
        }
        return (double) (last.cumulative() - before.cumulative()) / ChronoUnit.DAYS.between(before.day(), last.day());
    }

    private static @Nullable Double originals(List<ArticleRow> rows) {
        return rows.stream().allMatch(r -> r.origin() == null)
                ? null
                : Double.valueOf(
                        (double) rows.stream().filter(ArticleRow::isOriginal).count());
    }

    private @Nullable Double monthly(List<ArticleRow> rows) {
        var saying = rows.stream().filter(InputPolicy::saysReactions).toList();
        var months = now.period().days() / DAYS_OF_A_MONTH;
        return saying.isEmpty() ? null : Double.valueOf(reactions(saying) / months);
    }

    private void content() {
        var judged = now.rows().stream().filter(r -> r.kind() != null).toList();
        share("affairs-share", judged, r -> r.kind() == PostKind.AFFAIRS);
        share("livelihood-share", judged, r -> r.kind() == PostKind.LIVELIHOOD);
        share("class-b-free", judged, r -> r.kind() != PostKind.CLASS_B);
    }

    private void share(String id, List<ArticleRow> judged, Predicate<ArticleRow> wanted) {
        var share = judged.isEmpty()
                ? null
                : Double.valueOf((double) judged.stream().filter(wanted).count() * PERCENT / judged.size());
        fromArticles(id, share, judged);
    }

    private static @Nullable Double known(List<ArticleRow> judged, double value) {
        return judged.isEmpty() ? null : Double.valueOf(value);
    }

    /// Against the user's baseline, else against a year before; 100 is the same. Nothing compares with nothing.
    private void ratio(String id, @Nullable Double value, @Nullable Double yearBefore) {
        var baseline = now.entered().get(IndexValue.baselineOf(id));
        var with = baseline == null ? yearBefore : baseline;
        if (value == null || with == null || with <= 0) {
            unknown(id);
            return;
        }
        var basis = baseline == null ? Basis.YEAR_BEFORE : Basis.BASELINE;
        inputs.add(new IndexInput(id, Math.max(0, value / with * PERCENT), basis, 1, 0, List.of()));
    }

    private void entered(String id) {
        var value = now.entered().get(id);
        if (value == null) {
            unknown(id);
        } else {
            inputs.add(new IndexInput(id, value, Basis.ENTERED, 1, 0, List.of()));
        }
    }

    private void unknown(String id) {
        inputs.add(new IndexInput(id, null, Basis.UNKNOWN, 0, 0, List.of()));
    }

    private void fromArticles(String id, @Nullable Double value, List<ArticleRow> rows) {
        var basis = value == null ? Basis.UNKNOWN : Basis.ARTICLES;
        inputs.add(new IndexInput(id, value, basis, rows.size(), now.rows().size() - rows.size(), Source.of(rows)));
    }
}
