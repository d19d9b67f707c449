package org.bureaudesk.calendar.recurring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Edits;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.workday.Workdays;

/// What the calendar may ask about recurring columns. Thread-safe; does database work.
public final class RecurringService {

    private final Database database;
    private final RecurringStore columns;
    private final RecurringExceptionStore exceptions;
    private final Edits edits;
    private final Workdays workdays;
    private final Clock clock;
    private final Signal changed = new Signal();

    public RecurringService(Database database, History history, Workdays workdays, Clock clock) {
        this.database = database;
        this.columns = new RecurringStore(database);
        this.exceptions = new RecurringExceptionStore(database);
        this.edits = new Edits(database, history);
        this.workdays = workdays;
        this.clock = clock;
    }

    /// Runs after every change, on the thread that made it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// Which days are off, as the columns see them.
    public Workdays workdays() {
        return workdays;
    }

    public void fireChanged() {
        changed.fire();
    }

    /// The columns not given up, in the order they were entered.
    public List<RecurringColumn> all() {
        return columns.all().stream()
                .filter(column -> column.deletedAt() == null)
                .toList();
    }

    /// Reads every record once; fails where one cannot be read.
    public void readAll() {
        columns.all().forEach(column -> exceptions.of(column.id()));
    }

    public long newId() {
        return database.newIds(1);
    }

    /// Writes the column as new, or over the one with its id.
    public void save(RecurringColumn column) {
        var before = find(column.id()).orElse(null);
        edits.apply(
                columns, List.of(new Change<>(before, column)), changed::fire, "calendar.edit.column", column.title());
    }

    /// Gives the column up: it makes no more entries.
    public void giveUp(RecurringColumn column) {
        save(column.withDeletedAt(LocalDateTime.now(clock)));
    }

    /// The occurrences that stand in the period, in no order; those written as posts or left out are not among them.
    public List<Occurrence> in(Period period) {
        var live = columns.all().stream()
                .filter(column -> column.deletedAt() == null)
                .toList();
        if (live.isEmpty()) {
            return List.of();
        }
        var wide = new Period(
                period.from().minusDays(OccurrencePolicy.REACH), period.to().plusDays(OccurrencePolicy.REACH));
        Map<Long, Map<LocalDate, RecurringException>> known = exceptions.in(wide).stream()
                .collect(Collectors.groupingBy(
                        RecurringException::column, Collectors.toMap(RecurringException::day, Function.identity())));
        var found = new ArrayList<Occurrence>();
        live.forEach(column -> found.addAll(
                OccurrencePolicy.in(period, column, known.getOrDefault(column.id(), Map.of()), workdays::isWorkday)));
        return found;
    }

    /// What became of single occurrences of the column so far, the earliest first.
    public List<RecurringException> exceptions(long column) {
        return exceptions.of(column);
    }

    /// The change that makes `after` the word on its occurrence, for a step the caller spans.
    public Change<RecurringException> change(RecurringException after) {
        return new Change<>(exception(after.column(), after.day()).orElse(null), after);
    }

    /// Lets an occurrence that was moved or left out stand again by its rhythm.
    public void takeBack(RecurringException exception) {
        edits.apply(
                exceptions,
                List.of(Change.removed(exception)),
                changed::fire,
                "calendar.edit.exception",
                exception.day());
    }

    /// For a step that spans its own transaction and its own undo: see [#fireChanged].
    public RecordTable<RecurringException> exceptionTable() {
        return exceptions;
    }

    public Optional<RecurringColumn> find(long id) {
        return columns.all().stream().filter(column -> column.id() == id).findFirst();
    }

    private Optional<RecurringException> exception(long column, LocalDate day) {
        return exceptions.of(column).stream()
                .filter(exception -> exception.day().equals(day))
                .findFirst();
    }
}
