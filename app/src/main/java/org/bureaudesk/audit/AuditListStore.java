package org.bureaudesk.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bureaudesk.storage.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Finds entries of the log, the newest first, a page at a time.
final class AuditListStore {

    private final Database database;

    AuditListStore(Database database) {
        this.database = database;
    }

    /// At most `count` entries with numbers below `before`.
    List<AuditEntry> page(AuditQuery query, long before, int count) {
        return database.read(handle -> {
            var statement = query(
                    handle,
                    "SELECT * FROM audit_entry",
                    query,
                    "number < :before",
                    " ORDER BY number DESC LIMIT :count");
            return statement
                    .bind("before", before)
                    .bind("count", count)
                    .map((row, _) -> entry(row))
                    .list();
        });
    }

    /// How many there are, counted up to `most`.
    int count(AuditQuery query, int most) {
        return database.read(handle -> query(
                        handle,
                        "SELECT COUNT(*) FROM (SELECT 1 FROM audit_entry",
                        query,
                        "number > :none",
                        " LIMIT :most) AS found")
                .bind("none", Long.MIN_VALUE)
                .bind("most", most)
                .mapTo(Integer.class)
                .one());
    }

    /// Everybody who stands in the log by name.
    List<String> actors() {
        return database.read(
                handle -> handle.createQuery("SELECT DISTINCT actor FROM audit_entry WHERE actor <> '' ORDER BY actor")
                        .mapTo(String.class)
                        .list());
    }

    List<AuditEntry> whole() {
        return database.read(handle -> handle.createQuery("SELECT * FROM audit_entry ORDER BY number")
                .map((row, _) -> entry(row))
                .list());
    }

    private static Query query(Handle handle, String select, AuditQuery wanted, String first, String end) {
        var conditions = new ArrayList<>(List.of(first));
        if (!wanted.text().isEmpty()) {
            var said = "subject LIKE :text ESCAPE '!' OR facts LIKE :text ESCAPE '!' OR actor LIKE :text ESCAPE '!'";
            conditions.add("(" + said + (wanted.actions().isEmpty() ? ")" : " OR action IN (<named>))"));
        }
        if (!wanted.actor().isEmpty()) {
            conditions.add("actor = :actor");
        }
        if (wanted.kind() != null) {
            conditions.add("action IN (<kind>)");
        }
        if (wanted.from() != null) {
            conditions.add("at >= :from");
        }
        if (wanted.to() != null) {
            conditions.add("at < :to");
        }
        var query = handle.createQuery(select + " WHERE " + String.join(" AND ", conditions) + end);
        return bound(query, wanted);
    }

    private static Query bound(Query query, AuditQuery wanted) {
        if (!wanted.text().isEmpty()) {
            query.bind("text", "%" + wanted.text().replaceAll("[!%_]", "!$0") + "%");
            if (!wanted.actions().isEmpty()) {
                query.bindList("named", wanted.actions());
            }
        }
        if (!wanted.actor().isEmpty()) {
            query.bind("actor", wanted.actor());
        }
        var kind = wanted.kind();
        if (kind != null) {
            query.bindList("kind", AuditAction.namesIn(kind));
        }
        var from = wanted.from();
        if (from != null) {
            query.bind("from", from.toString());
        }
        var to = wanted.to();
        if (to != null) {
            query.bind("to", to.plusDays(1).toString());
        }
        return query;
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                text(row, "at"),
                row.getLong("person"),
                text(row, "actor"),
                text(row, "mode"),
                text(row, "action"),
                text(row, "subject"),
                text(row, "facts"),
                text(row, "previous"),
                text(row, "seal"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
