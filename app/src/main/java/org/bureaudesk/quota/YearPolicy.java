package org.bureaudesk.quota;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.rules.Rules;

/// Fills the grid of a year, seen on one day.
record YearPolicy(int year, LocalDate on, Rules rules) {

    private static final int MONTHS = 12;

    YearRow row(AccountLog log) {
        return new YearRow(
                log.account(),
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(m -> cell(log, YearMonth.of(year, m)))
                        .toList());
    }

    private YearRow.Cell cell(AccountLog log, YearMonth month) {
        var elapsed = SendsPolicy.elapsed(month, on).map(Period::days).orElse(0);
        var activity = SendsPolicy.activity(log.account(), month, log.count(month), elapsed, rules);
        return new YearRow.Cell(activity, state(log, activity));
    }

    private MonthState state(AccountLog log, MonthActivity activity) {
        var first = activity.month().atDay(1);
        var last = activity.month().atEndOfMonth();
        if (first.isAfter(on)) {
            return MonthState.FUTURE;
        }
        if (log.opensAfter(last)) {
            return MonthState.BEFORE;
        }
        if (activity.available() == null) {
            return log.isStoppedBefore(first) ? MonthState.STOPPED : MonthState.FREE;
        }
        if (activity.reached()) {
            return MonthState.REACHED;
        }
        if (log.isStoppedBefore(last.isAfter(on) ? on : last)) {
            return MonthState.STOPPED;
        }
        if (log.opensAfter(first)) {
            return MonthState.OPENING;
        }
        if (!last.isBefore(on)) {
            return activity.isOnTrack() ? MonthState.ON_TRACK : MonthState.BEHIND;
        }
        return MonthState.MISSED;
    }
}
