package org.bureaudesk.intake.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.follower.FollowerService;
import org.bureaudesk.intake.plan.Merger;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.jspecify.annotations.Nullable;

/// Lays rows of 用户增长 over the follower log. A later file wins, but one that was imported before brings back
/// nothing that has changed since.
final class GrowthPlan {

    private record Key(AccountId account, LocalDate day) {}

    private final FollowerService followers;
    private final Merger<Key, FollowerDay> merger = new Merger<>();
    private final Map<AccountId, Period> looked = new HashMap<>();

    GrowthPlan(FollowerService followers) {
        this.followers = followers;
    }

    /// Makes the days there are known; to be asked for all files before rows are laid.
    void look(AccountId account, LocalDate from, LocalDate to) {
        looked.merge(
                account,
                new Period(from, to),
                (a, b) -> new Period(
                        a.from().isBefore(b.from()) ? a.from() : b.from(), a.to().isAfter(b.to()) ? a.to() : b.to()));
    }

    void begin() {
        looked.forEach((account, period) ->
                followers.days(account, period).forEach(day -> merger.known(new Key(account, day.day()), day)));
    }

    /// @param isRepeated whether the very same file was imported before
    void add(ExportFile file, AccountId account, boolean isRepeated) {
        for (var row : file.rows(ExportRow.Growth.class)) {
            merger.offer(
                    new Key(account, row.day()),
                    row.source(),
                    there -> there != null && isRepeated
                            ? there
                            : day(account, row, file.name()).over(there),
                    "day",
                    row.day().toString());
        }
    }

    List<Change<FollowerDay>> changes() {
        return merger.changes();
    }

    private static FollowerDay day(AccountId account, ExportRow.Growth row, String source) {
        return new FollowerDay(account, row.day(), row.added(), row.cancelled(), row.net(), row.cumulative(), source);
    }

    /// Where the totals of a file do not follow from one day to the next.
    static List<Notice> breaks(ExportFile file) {
        var rows = file.rows(ExportRow.Growth.class).stream()
                .sorted(Comparator.comparing(ExportRow.Growth::day))
                .toList();
        var notices = new ArrayList<Notice>();
        for (int i = 1; i < rows.size(); i++) {
            var before = rows.get(i - 1);
            var row = rows.get(i);
            var net = net(row);
            if (net != null
                    && before.day().plusDays(1).equals(row.day())
                    && (long) before.cumulative() + net != row.cumulative()) {
                var key = row.cumulative() < before.cumulative() ? "intake.notice.fall" : "intake.notice.break";
                notices.add(new Notice(
                        row.source().row(), key, List.of(row.day(), before.cumulative(), net, row.cumulative())));
            }
        }
        return notices;
    }

    private static @Nullable Integer net(ExportRow.Growth row) {
        if (row.net() != null || row.added() == null || row.cancelled() == null) {
            return row.net();
        }
        return row.added() - row.cancelled();
    }
}
