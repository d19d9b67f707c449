package org.bureaudesk.follower;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.follower.entry.CountText;
import org.bureaudesk.follower.entry.EntryPolicy;
import org.bureaudesk.follower.entry.FollowerLine;
import org.bureaudesk.follower.entry.PasteColumn;
import org.bureaudesk.follower.entry.PasteFault;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.jspecify.annotations.Nullable;

/// The days of the grid and what is typed into them. A line is kept as soon as its total is known. FX thread only.
final class GridViewModel {

    /// What a day is marked with.
    enum Mark {
        NONE,
        BREAK,
        MISSING,
        FELL,
        WAITING;

        String messageKey() {
            return "follower.mark." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// One day. The row stays the same while its line changes, so that the selection stays where it is.
    static final class Row {
        private final LocalDate day;
        private final ReadOnlyObjectWrapper<FollowerLine> line;
        private final ReadOnlyObjectWrapper<Mark> mark = new ReadOnlyObjectWrapper<>(Mark.NONE);

        Row(FollowerLine line) {
            this.day = line.day();
            this.line = new ReadOnlyObjectWrapper<>(line);
        }

        LocalDate day() {
            return day;
        }

        FollowerLine line() {
            return line.get();
        }

        Mark mark() {
            return mark.get();
        }

        ReadOnlyObjectProperty<FollowerLine> lineProperty() {
            return line.getReadOnlyProperty();
        }

        ReadOnlyObjectProperty<Mark> markProperty() {
            return mark.getReadOnlyProperty();
        }

        void mark(Mark newMark) {
            mark.set(newMark);
        }
    }

    /// A typed cell that cannot be taken, and why.
    record EntryFault(LocalDate day, PasteFault fault) {}

    private final SaveQueueViewModel queue;
    private final Runnable edited;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Row> readOnlyRows = FXCollections.unmodifiableObservableList(rows);
    private final ObjectProperty<@Nullable EntryFault> fault = new SimpleObjectProperty<>();
    private final Map<AccountId, NavigableMap<LocalDate, FollowerLine>> waiting = new HashMap<>();
    private Runnable newDays = () -> {};
    private @Nullable AccountId account;
    private @Nullable FollowerDay before;

    /// @param edited runs when lines have changed on the screen
    GridViewModel(SaveQueueViewModel queue, Runnable edited) {
        this.queue = queue;
        this.edited = edited;
    }

    ObservableList<Row> rows() {
        return readOnlyRows;
    }

    /// Runs when other days, or those of another account, have come up.
    void onNewDays(Runnable listener) {
        newDays = listener;
    }

    ReadOnlyObjectProperty<@Nullable EntryFault> faultProperty() {
        return fault;
    }

    /// Shows the days of `period`; what was typed and could not be kept yet is shown again.
    void show(AccountId shown, Period period, @Nullable FollowerDay rowBefore, List<FollowerDay> days) {
        var sameAccount = shown.equals(account);
        account = shown;
        before = rowBefore;
        var lines = new HashMap<LocalDate, FollowerLine>();
        lines.putAll(waitingLines());
        days.forEach(day -> lines.put(day.day(), day.line()));
        days.forEach(day -> waitingLines().remove(day.day()));
        var same = sameAccount
                && rows.size() == period.days()
                && rows.getFirst().day().equals(period.from());
        if (!same) {
            rows.setAll(period.from()
                    .datesUntil(period.to().plusDays(1))
                    .map(day -> new Row(FollowerLine.empty(day)))
                    .toList());
        }
        rows.forEach(row -> row.line.set(lines.getOrDefault(row.day(), FollowerLine.empty(row.day()))));
        keepWhatCanBeKept(0);
        edited.run();
        if (!same) {
            newDays.run();
        }
    }

    void showNothing() {
        account = null;
        rows.clear();
        edited.run();
    }

    /// The rows that are kept or about to be, oldest first.
    List<FollowerDay> days() {
        var shown = account;
        if (shown == null) {
            return List.of();
        }
        var days = new ArrayList<FollowerDay>();
        for (var row : rows) {
            var day = FollowerDay.of(shown, row.line());
            if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    @Nullable
    FollowerDay before() {
        return before;
    }

    /// Takes what was typed into one cell. Whether it could be taken; if not, [#faultProperty] says why.
    boolean type(int index, PasteColumn column, String text) {
        var row = rows.get(index);
        var count = CountText.read(column, text);
        if (count.faultKey() != null) {
            fault.set(new EntryFault(row.day(), PasteFault.of(index + 1, column, text.strip(), count.faultKey())));
            return false;
        }
        fault.set(null);
        if (!Objects.equals(count.value(), row.line().value(column))) {
            var values = new HashMap<PasteColumn, @Nullable Integer>();
            values.put(column, count.value());
            enter(Map.of(index, values));
        }
        return true;
    }

    /// Empties cells; a day with nothing left is taken out.
    ///
    /// @param cells columns by row
    void clear(Map<Integer, List<PasteColumn>> cells) {
        var emptied = new HashMap<Integer, Map<PasteColumn, @Nullable Integer>>();
        cells.forEach((index, columns) -> {
            var values = new HashMap<PasteColumn, @Nullable Integer>();
            columns.stream().filter(PasteColumn::isCount).forEach(column -> values.put(column, null));
            emptied.put(index, values);
        });
        fault.set(null);
        enter(emptied);
    }

    /// Where the lines stand, with those around them that matter to a paste.
    NavigableMap<LocalDate, FollowerLine> lines() {
        var lines = new TreeMap<>(waitingLines());
        if (before != null) {
            lines.put(before.day(), before.line());
        }
        rows.forEach(row -> lines.put(row.day(), row.line()));
        return lines;
    }

    private void enter(Map<Integer, Map<PasteColumn, @Nullable Integer>> values) {
        var changes = new ArrayList<Change<FollowerDay>>();
        int first = rows.size();
        for (var entry : new TreeMap<>(values).entrySet()) {
            int index = entry.getKey();
            set(index, line -> EntryPolicy.enter(totalBefore(index), line, entry.getValue()), changes);
            first = Math.min(first, index);
        }
        completeWaiting(first, changes);
        queue.save(changes);
        edited.run();
    }

    private void keepWhatCanBeKept(int from) {
        var changes = new ArrayList<Change<FollowerDay>>();
        completeWaiting(from, changes);
        queue.save(changes);
    }

    private void completeWaiting(int from, List<Change<FollowerDay>> changes) {
        for (int i = from; i < rows.size(); i++) {
            if (rows.get(i).line().isWaiting()) {
                var total = totalBefore(i);
                set(i, line -> EntryPolicy.withTotal(total, line), changes);
            }
        }
    }

    private void set(int index, UnaryOperator<FollowerLine> change, List<Change<FollowerDay>> changes) {
        var shown = Objects.requireNonNull(account);
        var row = rows.get(index);
        var kept = FollowerDay.of(shown, row.line());
        var line = change.apply(row.line());
        row.line.set(line);
        if (line.isWaiting()) {
            waitingLines().put(line.day(), line);
        } else {
            waitingLines().remove(line.day());
        }
        var after = FollowerDay.of(shown, line);
        if (!Objects.equals(kept, after)) {
            changes.add(new Change<>(kept, after));
        }
    }

    private @Nullable Integer totalBefore(int index) {
        if (index > 0) {
            return rows.get(index - 1).line().cumulative();
        }
        var day = rows.getFirst().day().minusDays(1);
        return before != null && before.day().equals(day) ? before.cumulative() : null;
    }

    private NavigableMap<LocalDate, FollowerLine> waitingLines() {
        return waiting.computeIfAbsent(Objects.requireNonNull(account), _ -> new TreeMap<>());
    }
}
