package org.bureaudesk.intake.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.follower.FollowerService;
import org.bureaudesk.intake.plan.Tally.Source;
import org.bureaudesk.intake.sheet.Line;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.jspecify.annotations.Nullable;

/// Rows of the sheet 粉丝; a row is known by its account and day.
final class FollowerRows {

    private record Key(AccountId account, LocalDate day) {}

    private record Row(
            Source source,
            AccountRef account,
            LocalDate day,
            @Nullable Integer added,
            @Nullable Integer cancelled,
            @Nullable Integer net,
            int cumulative) {}

    private final List<Row> rows = new ArrayList<>();

    void add(Line line, Tally tally, String account) {
        line.requiredText("cumulative");
        var cumulative = line.count("cumulative");
        rows.add(new Row(
                new Source(tally, line.number()),
                AccountRef.of(line, account),
                line.requiredDay("day"),
                line.count("added"),
                line.count("cancelled"),
                line.whole("net"),
                cumulative == null ? 0 : cumulative));
    }

    List<Change<FollowerDay>> plan(AccountBook accounts, FollowerService service) {
        var found = new HashMap<Row, AccountId>();
        var periods = new HashMap<AccountId, Period>();
        for (var row : rows) {
            accounts.find(row.account(), row.source()).ifPresent(id -> {
                found.put(row, id);
                periods.merge(id, new Period(row.day(), row.day()), FollowerRows::both);
            });
        }
        var merger = new Merger<Key, FollowerDay>();
        periods.forEach((account, period) ->
                service.days(account, period).forEach(day -> merger.known(new Key(account, day.day()), day)));
        for (var row : rows) {
            var account = found.get(row);
            if (account != null) {
                merger.offer(
                        new Key(account, row.day()),
                        row.source(),
                        day(account, row)::over,
                        "day",
                        row.day().toString());
            }
        }
        return merger.changes();
    }

    private static Period both(Period a, Period b) {
        return new Period(a.from().isBefore(b.from()) ? a.from() : b.from(), a.to().isAfter(b.to()) ? a.to() : b.to());
    }

    private static FollowerDay day(AccountId account, Row row) {
        var source = row.source().tally().fileName();
        return new FollowerDay(account, row.day(), row.added(), row.cancelled(), row.net(), row.cumulative(), source);
    }
}
