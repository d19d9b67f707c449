package org.bureaudesk.follower.curve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bureaudesk.kernel.Period;
import org.jspecify.annotations.Nullable;

/// The points of the curve, few enough to be drawn and read.
public final class CurvePolicy {

    public static final int MOST_POINTS = 180;

    private CurvePolicy() {}

    /// What is known of one day.
    ///
    /// @param net growth on it; `null` where unknown
    public record DayTotal(
            LocalDate day, int cumulative, @Nullable Integer net) {}

    /// How long one point lasts.
    public enum Step {
        DAY,
        WEEK,
        MONTH;

        public String messageKey() {
            return "follower.step." + name().toLowerCase(Locale.ROOT);
        }

        private LocalDate next(LocalDate from) {
            return switch (this) {
                case DAY -> from.plusDays(1);
                case WEEK -> from.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
                case MONTH -> from.plusMonths(1).withDayOfMonth(1);
            };
        }
    }

    /// One point per step of `period`, the first and last cut to it; several steps to a point where there would be more
    /// than [#MOST_POINTS].
    ///
    /// @param before the last row before the period, `null` for none; @param days the rows in it, oldest first
    public static List<CurvePoint> points(@Nullable DayTotal before, List<DayTotal> days, Period period, Step step) {
        var starts = starts(period, step);
        var points = new ArrayList<CurvePoint>();
        var previous = before;
        int next = 0;
        for (int i = 0; i < starts.size(); i++) {
            var to = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : period.to();
            var first = next;
            while (next < days.size() && !days.get(next).day().isAfter(to)) {
                next++;
            }
            var within = days.subList(first, next);
            points.add(point(previous, within, starts.get(i), to));
            previous = within.isEmpty() ? previous : within.getLast();
        }
        return points;
    }

    private static List<LocalDate> starts(Period period, Step step) {
        var starts = new ArrayList<LocalDate>();
        for (var day = period.from(); !day.isAfter(period.to()); day = step.next(day)) {
            starts.add(day);
        }
        var together = (starts.size() + MOST_POINTS - 1) / MOST_POINTS;
        var kept = new ArrayList<LocalDate>();
        for (int i = 0; i < starts.size(); i += together) {
            kept.add(starts.get(i));
        }
        return kept;
    }

    private static CurvePoint point(@Nullable DayTotal before, List<DayTotal> within, LocalDate from, LocalDate to) {
        if (within.isEmpty()) {
            return new CurvePoint(from, to, null, null);
        }
        return new CurvePoint(from, to, within.getLast().cumulative(), net(before, within));
    }

    /// As the rows say; where they do not, the difference of the totals.
    private static @Nullable Integer net(@Nullable DayTotal before, List<DayTotal> within) {
        int sum = 0;
        for (var day : within) {
            var net = day.net();
            if (net == null) {
                return before == null ? null : within.getLast().cumulative() - before.cumulative();
            }
            sum += net;
        }
        return sum;
    }
}
