package org.bureaudesk.metrics;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.metrics.GroupRow.Slot;

/// Articles by month, by column (栏目) and by hour of the week.
public final class GroupPolicy {

    private GroupPolicy() {}

    /// Every month of the period, those without an article too.
    public static List<GroupRow> months(List<ArticleRow> rows, Period period) {
        var byMonth = rows.stream().collect(Collectors.groupingBy(r -> YearMonth.from(r.publishedAt())));
        return period.months().stream()
                .map(month -> GroupRow.of(month, byMonth.getOrDefault(month, List.of())))
                .toList();
    }

    /// The best read first.
    public static List<GroupRow> columns(List<ArticleRow> rows) {
        return grouped(rows, ArticleRow::column).stream()
                .sorted(best().thenComparing(g -> g.key().toString()))
                .toList();
    }

    /// Only hours in which something went out, Monday first. Where a file tells the day alone (midnight), nobody knows
    /// the hour and the article is left out.
    public static List<GroupRow> slots(List<ArticleRow> rows) {
        var timed = rows.stream().filter(r -> hasHour(r.publishedAt())).toList();
        return grouped(timed, row -> {
            var at = row.publishedAt();
            return new Slot(at.getDayOfWeek().getValue(), at.getHour());
        });
    }

    private static boolean hasHour(LocalDateTime moment) {
        return !moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /// The best read first, of those with at least `least` articles: one lucky article makes no good hour.
    public static List<GroupRow> bestSlots(List<GroupRow> slots, int least) {
        return slots.stream()
                .filter(s -> s.articles() >= least && s.averageReads() != null)
                .sorted(best())
                .toList();
    }

    private static Comparator<GroupRow> best() {
        return Comparator.comparing(
                GroupRow::averageReads,
                Comparator.nullsLast(Comparator.<Double>naturalOrder().reversed()));
    }

    private static <K extends Comparable<K>> List<GroupRow> grouped(
            List<ArticleRow> rows, Function<ArticleRow, K> key) {
        return rows.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(group -> GroupRow.of(group.getKey(), group.getValue()))
                .toList();
    }
}
