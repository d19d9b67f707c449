package org.bureaudesk.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostId;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Reads what the calendar shows of the posts. Every question is answered from an index, so a month costs the same
/// whatever stands before and after it.
final class CalendarStore {

    private static final String ENTRIES = """
            SELECT p.post_id, p.account_id, p.published_at AS at, 1 AS published, p.push_id, p.push_position,
                   o.title, o.column_name, o.form, NULL AS due_on
              FROM publication p JOIN post o ON o.id = p.post_id AND o.deleted_at IS NULL
             WHERE p.published_at >= :from AND p.published_at < :end
             UNION ALL
            SELECT p.post_id, p.account_id, p.planned_at AS at, 0 AS published, p.push_id, p.push_position,
                   o.title, o.column_name, o.form, d.due_on
              FROM publication p JOIN post o ON o.id = p.post_id AND o.deleted_at IS NULL
              LEFT JOIN submission_due d ON d.post_id = p.post_id
             WHERE p.published_at IS NULL AND p.planned_at >= :from AND p.planned_at < :end
            """;

    private static final String DUES = """
            SELECT d.due_on, o.id, o.title
              FROM submission_due d JOIN post o ON o.id = d.post_id AND o.deleted_at IS NULL
             WHERE d.due_on >= :from AND d.due_on < :end
               AND NOT EXISTS (SELECT 1 FROM publication p WHERE p.post_id = o.id AND p.published_at IS NOT NULL)
             ORDER BY d.due_on, o.id
            """;

    private static final String LAST_BEFORE = """
            SELECT a.id,
                   (SELECT p.published_at
                      FROM publication p JOIN post o ON o.id = p.post_id AND o.deleted_at IS NULL
                     WHERE p.account_id = a.id AND p.published_at < :end
                     ORDER BY p.published_at DESC LIMIT 1) AS last
              FROM account a
            """;

    private final Database database;
    private final DayNoteStore notes;

    CalendarStore(Database database, DayNoteStore notes) {
        this.database = database;
        this.notes = notes;
    }

    /// All that stands in the tables of these days, in one consistent look.
    Records read(Period period, LocalDate today) {
        return database.read(handle -> {
            var before = lastBefore(handle, period.from());
            if (period.from().isAfter(today)) {
                before.putAll(lastPlanned(handle, new Period(today, period.from())));
            }
            return new Records(
                    placed(handle, period), notes.in(handle, period), dues(handle, period), Map.copyOf(before));
        });
    }

    /// The note of one day, where there is one.
    Optional<DayNote> note(LocalDate day) {
        return database.read(handle -> Optional.ofNullable(
                        notes.in(handle, new Period(day, day)).get(day)))
                .map(text -> new DayNote(day, text));
    }

    private static List<Placed> placed(Handle handle, Period period) {
        return handle.createQuery(ENTRIES)
                .bind("from", period.from().toString())
                .bind("end", period.to().plusDays(1).toString())
                .map((row, _) -> placed(row))
                .list();
    }

    private static Map<LocalDate, List<CalendarDay.Due>> dues(Handle handle, Period period) {
        return handle
                .createQuery(DUES)
                .bind("from", period.from().toString())
                .bind("end", period.to().plusDays(1).toString())
                .map((row, _) -> Map.entry(
                        Objects.requireNonNull(Rows.day(row, "due_on")),
                        new CalendarDay.Due(new PostId(row.getLong("id")), row.getString("title"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /// The day each account last published before `day`; one that never did is left out.
    private static Map<AccountId, LocalDate> lastBefore(Handle handle, LocalDate day) {
        var last = new HashMap<AccountId, LocalDate>();
        handle.createQuery(LAST_BEFORE)
                .bind("end", day.toString())
                .map((row, _) -> new Last(new AccountId(row.getLong("id")), Rows.moment(row, "last")))
                .forEach(found -> {
                    if (found.at() != null) {
                        last.put(found.account(), found.at().toLocalDate());
                    }
                });
        return last;
    }

    /// The last day of the period on which something is planned for each account that is not out.
    private static Map<AccountId, LocalDate> lastPlanned(Handle handle, Period period) {
        var last = new HashMap<AccountId, LocalDate>();
        placed(handle, period).stream()
                .filter(placed -> !placed.published())
                .forEach(placed ->
                        last.merge(placed.account(), placed.at().toLocalDate(), (a, b) -> a.isAfter(b) ? a : b));
        return last;
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(
                new PostId(row.getLong("post_id")),
                new AccountId(row.getLong("account_id")),
                Objects.requireNonNull(Rows.moment(row, "at")),
                row.getInt("published") == 1,
                row.getString("push_id"),
                Rows.integer(row, "push_position"),
                row.getString("title"),
                row.getString("column_name"),
                PostForm.valueOf(row.getString("form")),
                Rows.day(row, "due_on"));
    }

    private record Last(AccountId account, @Nullable LocalDateTime at) {}

    /// What stands in the tables of some days.
    ///
    /// @param placed publications, planned or taken place, in no order
    /// @param last the day each account last published before them, or is to, where the days are still to come
    record Records(
            List<Placed> placed,
            Map<LocalDate, String> notes,
            Map<LocalDate, List<CalendarDay.Due>> dues,
            Map<AccountId, LocalDate> last) {}

    /// One publication as it stands in the tables.
    record Placed(
            PostId post,
            AccountId account,
            LocalDateTime at,
            boolean published,
            String push,
            @Nullable Integer position,
            String title,
            String column,
            PostForm form,
            @Nullable LocalDate dueOn) {}
}
