package org.bureaudesk.follower;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.follower.entry.EntryPolicy;
import org.bureaudesk.follower.entry.FollowerLine;
import org.bureaudesk.follower.entry.PasteColumn;
import org.bureaudesk.follower.entry.PasteFault;
import org.bureaudesk.follower.entry.PastedBlock;
import org.bureaudesk.follower.entry.PastedRow;
import org.bureaudesk.kernel.Change;
import org.jspecify.annotations.Nullable;

/// Turns a pasted block into changes of rows: all of it or nothing.
final class PastePolicy {

    private PastePolicy() {}

    /// What a paste would do, before it does it. With any fault it does nothing.
    ///
    /// @param identical rows that stand there already
    /// @param guessed whether the columns were guessed, so that the user should look first
    record Plan(List<Change<FollowerDay>> changes, int identical, List<PasteFault> faults, boolean guessed) {

        Plan {
            changes = List.copyOf(changes);
            faults = List.copyOf(faults);
        }

        static Plan refused(List<PasteFault> faults) {
            return new Plan(List.of(), 0, faults, false);
        }

        int added() {
            return (int)
                    changes.stream().filter(change -> change.before() == null).count();
        }

        int changed() {
            return changes.size() - added();
        }

        /// Whether the user should see it before it is carried out.
        boolean wantsLook() {
            return !changes.isEmpty() && (guessed || changed() > 0);
        }

        LocalDate firstDay() {
            return changes.stream()
                    .map(Change::after)
                    .filter(day -> day != null)
                    .map(FollowerDay::day)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
        }
    }

    /// @param lines the days on the screen and those around them that matter, oldest first
    static Plan plan(AccountId account, PastedBlock block, NavigableMap<LocalDate, FollowerLine> lines) {
        if (!block.faults().isEmpty()) {
            return Plan.refused(block.faults());
        }
        var result = new TreeMap<>(lines);
        var changes = new ArrayList<Change<FollowerDay>>();
        var faults = new ArrayList<PasteFault>();
        int identical = 0;
        for (var row : inOrderOfDays(block.rows())) {
            var day = row.day();
            if (day == null || row.counts().isEmpty()) {
                continue;
            }
            var before = result.getOrDefault(day, FollowerLine.empty(day));
            var yesterday = result.get(day.minusDays(1));
            var after = EntryPolicy.enter(yesterday == null ? null : yesterday.cumulative(), before, counts(row));
            if (after.isWaiting()) {
                faults.add(PasteFault.of(row.line(), PasteColumn.CUMULATIVE, "", "follower.fault.no-total"));
            }
            result.put(day, after);
            var kept = FollowerDay.of(account, after);
            if (kept != null && sameFigures(before, after)) {
                identical++;
            } else if (kept != null) {
                changes.add(new Change<>(FollowerDay.of(account, before), kept));
            }
        }
        return faults.isEmpty() ? new Plan(changes, identical, List.of(), block.guessed()) : Plan.refused(faults);
    }

    /// Rows without a day get one after the other from `first` on; past `last` there is no place for them.
    static PastedBlock placed(PastedBlock block, LocalDate first, LocalDate last) {
        if (block.dated()) {
            return block;
        }
        var rows = new ArrayList<PastedRow>();
        var faults = new ArrayList<>(block.faults());
        var top = block.rows().isEmpty() ? 0 : block.rows().getFirst().line();
        for (var row : block.rows()) {
            var day = first.plusDays(row.line() - top);
            rows.add(new PastedRow(row.line(), day, row.counts()));
            if (day.isAfter(last)) {
                faults.add(PasteFault.of(row.line(), null, "", "follower.fault.past-the-end"));
                break;
            }
        }
        return new PastedBlock(rows, faults, true, block.guessed());
    }

    private static List<PastedRow> inOrderOfDays(List<PastedRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(PastedRow::day, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static Map<PasteColumn, @Nullable Integer> counts(PastedRow row) {
        return new HashMap<>(row.counts());
    }

    private static boolean sameFigures(FollowerLine a, FollowerLine b) {
        for (var column : PasteColumn.values()) {
            if (!Objects.equals(a.value(column), b.value(column))) {
                return false;
            }
        }
        return true;
    }
}
