package org.bureaudesk.calendar.recurring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.post.PostId;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Reads and writes what became of single occurrences.
final class RecurringExceptionStore implements RecordTable<RecurringException> {

    // one written as a post that has gone to the bin counts no longer: the occurrence stands again
    private static final String IN_PERIOD = """
            SELECT e.column_id, e.day, e.moved_to, e.post_id
              FROM recurring_exception e
             WHERE (e.day BETWEEN :from AND :to OR (e.moved_to >= :from AND e.moved_to < :end))
               AND (e.post_id IS NULL
                    OR EXISTS (SELECT 1 FROM post o WHERE o.id = e.post_id AND o.deleted_at IS NULL))
             ORDER BY e.column_id, e.day
            """;

    private final Database database;

    RecurringExceptionStore(Database database) {
        this.database = database;
    }

    List<RecurringException> in(Period period) {
        return database.read(handle -> handle.createQuery(IN_PERIOD)
                .bind("from", period.from().toString())
                .bind("to", period.to().toString())
                .bind("end", period.to().plusDays(1).toString())
                .map((row, _) -> exception(row))
                .list());
    }

    List<RecurringException> of(long column) {
        return database.read(
                handle -> handle.createQuery("SELECT * FROM recurring_exception WHERE column_id = :column ORDER BY day")
                        .bind("column", column)
                        .map((row, _) -> exception(row))
                        .list());
    }

    @Override
    public void put(Handle handle, List<RecurringException> exceptions) {
        exceptions.forEach(exception -> handle.execute(
                "INSERT INTO recurring_exception (column_id, day, moved_to, post_id) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (column_id, day) DO UPDATE SET moved_to = excluded.moved_to,"
                        + " post_id = excluded.post_id",
                exception.column(),
                exception.day().toString(),
                Rows.text(exception.movedTo()),
                number(exception.post())));
    }

    @Override
    public void remove(Handle handle, List<RecurringException> exceptions) {
        exceptions.forEach(exception -> handle.execute(
                "DELETE FROM recurring_exception WHERE column_id = ? AND day = ?",
                exception.column(),
                exception.day().toString()));
    }

    private static @Nullable Long number(@Nullable PostId post) {
        return post == null ? null : post.value();
    }

    private static RecurringException exception(ResultSet row) throws SQLException {
        var post = row.getLong("post_id");
        return new RecurringException(
                row.getLong("column_id"),
                Objects.requireNonNull(Rows.day(row, "day")),
                Rows.moment(row, "moved_to"),
                post == 0 ? null : new PostId(post));
    }
}
