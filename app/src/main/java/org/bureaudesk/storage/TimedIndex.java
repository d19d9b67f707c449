package org.bureaudesk.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/// A full-text table (FTS5, SQLite only) whose row numbers order by time, so that any mix of words and marks is walked
/// newest first and the walk stops early. A mark stands for one value of something lists filter by.
public final class TimedIndex {

    private static final int ID_BITS = 32;
    private static final int BATCH = 500;
    private static final char MARK = '\uE000'; // no letter: what a user types never meets a mark

    private final String table;

    public TimedIndex(String table) {
        this.table = table;
    }

    /// The row of a record: minutes, then the record's number.
    public static long row(LocalDateTime at, long id) {
        return firstRow(at) | id;
    }

    /// Where the rows of a minute begin.
    public static long firstRow(LocalDateTime at) {
        return Math.floorDiv(at.toEpochSecond(ZoneOffset.UTC), 60) << ID_BITS;
    }

    /// The number of the record in a row.
    public static long idOf(long row) {
        return row & ((1L << ID_BITS) - 1);
    }

    /// One word that stands for `value`, whatever signs it is written with.
    public static String mark(char facet, Object value) {
        var mark = new StringBuilder().append(MARK).append(facet);
        value.toString().codePoints().forEach(point -> mark.append('x').append(Integer.toHexString(point)));
        return mark.toString();
    }

    /// Adds rows that are not there yet.
    public void put(Handle handle, List<Entry> entries) {
        var rising = entries.stream() // a row lower than the last makes FTS5 write out what it has gathered
                .sorted(Comparator.comparingLong(Entry::row))
                .toList();
        batch(handle, "INSERT INTO " + table + " (rowid, words) VALUES (?, ?)", rising, (place, entry) -> {
            place.setLong(1, entry.row());
            place.setString(2, entry.words());
        });
    }

    /// Takes every row out.
    public void clear(Handle handle) {
        handle.execute("INSERT INTO " + table + " (" + table + ") VALUES ('delete-all')");
    }

    /// Takes rows out; one that is not there is left alone.
    public void drop(Handle handle, List<Long> rows) {
        batch(handle, "DELETE FROM " + table + " WHERE rowid = ?", rows, (place, row) -> place.setLong(1, row));
    }

    /// Up to `limit` rows that answer, in the order asked for.
    public List<Long> find(Handle handle, Question question, int limit) {
        var order = " ORDER BY rowid " + (question.oldestFirst() ? "ASC" : "DESC") + " LIMIT :limit";
        return ask(handle, select(question) + order, question, limit)
                .mapTo(Long.class)
                .list();
    }

    /// How many rows answer, counted up to `cap`.
    public int count(Handle handle, Question question, int cap) {
        return ask(handle, "SELECT COUNT(*) FROM (" + select(question) + " LIMIT :limit)", question, cap)
                .mapTo(Integer.class)
                .one();
    }

    private String select(Question question) {
        return "SELECT rowid FROM " + table + " WHERE rowid >= :from AND rowid < :end"
                + (question.match().isEmpty() ? "" : " AND " + table + " MATCH :match")
                + (question.only() == null ? "" : " AND rowid IN (SELECT value FROM json_each(:only))");
    }

    private static Query ask(Handle handle, String sql, Question question, int limit) {
        var query = handle.createQuery(sql)
                .bind("from", question.from())
                .bind("end", question.end())
                .bind("limit", limit);
        if (!question.match().isEmpty()) {
            query.bind("match", question.match());
        }
        var only = question.only();
        return only == null ? query : query.bind("only", only.toString());
    }

    /// Runs a statement once for each item; much faster than named parameters for the many rows of an import.
    public static <T> void batch(Handle handle, String sql, Iterable<T> items, Binder<T> binder) {
        try (var statement = handle.getConnection().prepareStatement(sql)) {
            int waiting = 0;
            for (var item : items) {
                binder.bind(statement, item);
                statement.addBatch();
                if (++waiting == BATCH) { // one by one, the driver would ask before each row whether to begin
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(sql, e, null);
        }
    }

    /// What goes into a row: words from [TextIndex#words] and marks, separated by blanks.
    public record Entry(long row, String words) {}

    /// What is looked for.
    ///
    /// @param match words from [TextIndex#query] and quoted marks, joined by AND; empty for anything
    /// @param only no rows but these; `null` for any
    /// @param end not included
    public record Question(String match, @Nullable List<Long> only, long from, long end, boolean oldestFirst) {}

    /// Fills the places of a statement.
    public interface Binder<T> {
        void bind(PreparedStatement statement, T item) throws SQLException;
    }
}
