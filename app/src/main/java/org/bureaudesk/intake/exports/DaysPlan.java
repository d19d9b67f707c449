package org.bureaudesk.intake.exports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.figures.FigureService;
import org.bureaudesk.figures.RegularReaders;
import org.bureaudesk.figures.Told;
import org.bureaudesk.figures.TrendDay;
import org.bureaudesk.intake.plan.Merger;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.jspecify.annotations.Nullable;

/// Lays rows of 数据趋势 and 常读用户 over what is known of those days; of two files the one made later wins.
final class DaysPlan {

    private record TrendKey(AccountId account, LocalDate day, String channel) {}

    private record ReadersKey(AccountId account, LocalDate day) {}

    private final FigureService figures;
    private final Merger<TrendKey, TrendDay> trend = new Merger<>();
    private final Merger<ReadersKey, RegularReaders> readers = new Merger<>();
    private final Map<AccountId, Period> looked = new HashMap<>();

    DaysPlan(FigureService figures) {
        this.figures = figures;
    }

    void look(AccountId account, LocalDate from, LocalDate to) {
        looked.merge(
                account,
                new Period(from, to),
                (a, b) -> new Period(
                        a.from().isBefore(b.from()) ? a.from() : b.from(), a.to().isAfter(b.to()) ? a.to() : b.to()));
    }

    void begin() {
        looked.forEach((account, period) -> {
            figures.trend(account, period)
                    .forEach(day -> trend.known(new TrendKey(account, day.day(), day.channel()), day));
            figures.regularReaders(account, period)
                    .forEach(day -> readers.known(new ReadersKey(account, day.day()), day));
        });
    }

    void add(ExportFile file, AccountId account) {
        for (var row : file.rows(ExportRow.Trend.class)) {
            trend.offer(
                    new TrendKey(account, row.day(), row.channel()),
                    row.source(),
                    there -> merged(there, account, row, file.told()),
                    "day",
                    row.day().toString());
        }
        for (var row : file.rows(ExportRow.Readers.class)) {
            readers.offer(
                    new ReadersKey(account, row.day()),
                    row.source(),
                    there -> merged(there, account, row, file.told()),
                    "day",
                    row.day().toString());
        }
    }

    List<Change<TrendDay>> trend() {
        return trend.changes();
    }

    List<Change<RegularReaders>> readers() {
        return readers.changes();
    }

    private static TrendDay merged(@Nullable TrendDay there, AccountId account, ExportRow.Trend row, Told told) {
        if (there == null) {
            return new TrendDay(account, row.day(), row.channel(), row.counts(), told);
        }
        if (there.counts().covers(row.counts())) {
            return there;
        }
        if (told.asOf().isBefore(there.told().asOf())) { // an older file fills gaps only
            var filled = row.counts().under(there.counts());
            return filled.equals(there.counts())
                    ? there
                    : new TrendDay(account, row.day(), row.channel(), filled, there.told());
        }
        return new TrendDay(account, row.day(), row.channel(), there.counts().under(row.counts()), told);
    }

    private static RegularReaders merged(
            @Nullable RegularReaders there, AccountId account, ExportRow.Readers row, Told told) {
        var fresh = new RegularReaders(account, row.day(), row.readers(), row.share(), told);
        if (there == null) {
            return fresh;
        }
        var isSame = there.readers() == row.readers()
                && (row.share() == null || row.share().equals(there.share()));
        return isSame || told.asOf().isBefore(there.told().asOf()) ? there : fresh;
    }
}
