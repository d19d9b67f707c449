package org.bureaudesk.portable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.portable.TableShape.Column;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Step;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/// Walks every table there is, whatever room it belongs to: so no room can be forgotten. Asks SQLite for the tables.
final class PortableStore {

    static final String SEQUENCE = "workspace_sequence";

    /// The log says what was done with the records and is none of them: a workspace with a log alone is empty.
    static final String LOG = "audit_entry";

    private static final int BATCH = 500;

    private static final String CARRIED = """
            number <= (SELECT COALESCE(MAX(number), 0) FROM audit_entry WHERE action NOT IN (<carriage>))
            """;

    /// All but what indices keep for themselves, and what triggers keep: both follow from the rest.
    private static final String TABLES = """
            SELECT name FROM sqlite_master t
             WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name NOT LIKE 'flyway!_%' ESCAPE '!'
               AND NOT EXISTS (SELECT 1 FROM sqlite_master v
                                WHERE v.sql LIKE 'CREATE VIRTUAL%'
                                  AND (t.name = v.name OR t.name LIKE v.name || '!_%' ESCAPE '!'))
               AND NOT EXISTS (SELECT 1 FROM sqlite_master v
                                WHERE v.type = 'trigger' AND v.sql LIKE '%INSERT INTO ' || t.name || ' (%')
             ORDER BY rowid
            """;

    private final Database database;

    PortableStore(Database database) {
        this.database = database;
    }

    <T> T read(Work<T> work) {
        return database.read(handle -> work.in(new Records(handle)));
    }

    <T> T write(Work<T> work) {
        return database.write(handle -> work.in(new Records(handle)));
    }

    /// A piece of work on all records, inside one transaction.
    @FunctionalInterface
    interface Work<T> {
        T in(Records records);
    }

    /// The records as one transaction sees them.
    static final class Records {

        private final Handle handle;

        Records(Handle handle) {
            this.handle = handle;
        }

        /// Parents before children: the order in which the scripts made them.
        List<TableShape> tables() {
            return handle.createQuery(TABLES).mapTo(String.class).list().stream()
                    .map(name -> new TableShape(name, columns(name)))
                    .toList();
        }

        private List<Column> columns(String table) {
            return handle.createQuery("SELECT name, type, \"notnull\", pk FROM pragma_table_info(:table) ORDER BY cid")
                    .bind("table", table)
                    .map((row, _) -> new Column(
                            row.getString("name"),
                            row.getString("type").equals("INTEGER"),
                            row.getInt("notnull") == 0 && row.getInt("pk") == 0,
                            row.getInt("pk") > 0))
                    .list();
        }

        boolean isEmpty() {
            return tables().stream()
                    .filter(table ->
                            !table.name().equals(SEQUENCE) && !table.name().equals(LOG))
                    .noneMatch(table -> handle.createQuery("SELECT EXISTS (SELECT 1 FROM " + table.name() + ")")
                            .mapTo(Boolean.class)
                            .one());
        }

        long count(TableShape table) {
            return handle.createQuery("SELECT COUNT(*) FROM " + table.name())
                    .mapTo(Long.class)
                    .one();
        }

        /// Hands every row to `consumer`, by key; values are `Long`, `String` or `null`, in the order of the columns.
        /// Of the log only what lies before the last mere carrying of records: see the decision on it.
        void forEach(TableShape table, Consumer<List<@Nullable Object>> consumer) {
            var order = table.keys().stream().map(Column::name).collect(Collectors.joining(", "));
            var isLog = table.name().equals(LOG);
            var query = handle.createQuery(
                    "SELECT * FROM " + table.name() + (isLog ? " WHERE " + CARRIED : "") + " ORDER BY " + order);
            if (isLog) {
                query.bindList("carriage", AuditAction.carriages());
            }
            try (var rows = query.map((row, _) -> values(table, row)).stream()) {
                rows.forEach(consumer);
            }
        }

        private static List<@Nullable Object> values(TableShape table, ResultSet row) throws SQLException {
            var values = new ArrayList<@Nullable Object>(table.columns().size());
            for (var column : table.columns()) {
                Object value = column.number() ? (Object) row.getLong(column.name()) : row.getString(column.name());
                values.add(row.wasNull() ? null : value);
            }
            return values;
        }

        /// Writes the rows, of which the first is number `firstRow` in its table.
        void insert(TableShape table, List<List<@Nullable Object>> rows, int firstRow) {
            var names = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
            var marks = table.columns().stream().map(_ -> "?").collect(Collectors.joining(", "));
            for (int from = 0; from < rows.size(); from += BATCH) {
                var part = rows.subList(from, Math.min(from + BATCH, rows.size()));
                var batch =
                        handle.prepareBatch("INSERT INTO %s (%s) VALUES (%s)".formatted(table.name(), names, marks));
                for (var row : part) {
                    for (int c = 0; c < row.size(); c++) {
                        batch.bind(c, row.get(c));
                    }
                    batch.add();
                }
                try {
                    batch.execute();
                } catch (JdbiException e) {
                    var first = firstRow + from;
                    throw UserException.causedBy(
                            e, "portable.rows-refused", table.name(), first, first + part.size() - 1);
                }
            }
        }

        /// Leaves nothing in any table but the sequence and the log.
        void wipe() {
            for (var table : tables().reversed()) {
                if (!table.name().equals(SEQUENCE) && !table.name().equals(LOG)) {
                    handle.execute("DELETE FROM " + table.name());
                }
            }
        }

        /// Carries out what another room has to write in this transaction.
        void also(Step step) {
            step.in(handle);
        }

        void dropSequence() {
            handle.execute("DELETE FROM " + SEQUENCE);
        }

        /// Sees to it that no number is ever given twice, whatever the file said.
        void raiseSequence() {
            for (var table : tables()) {
                if (table.columns().stream().anyMatch(c -> c.name().equals("id"))) {
                    handle.execute(
                            "UPDATE " + SEQUENCE + " SET next_id = MAX(next_id, (SELECT COALESCE(MAX(id), 0) + 1 FROM "
                                    + table.name() + "))");
                }
            }
            handle.execute("INSERT INTO " + SEQUENCE + " (name, next_id) VALUES ('record', 1) ON CONFLICT DO NOTHING");
        }
    }
}
