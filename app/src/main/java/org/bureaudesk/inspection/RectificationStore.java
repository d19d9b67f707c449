package org.bureaudesk.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.Handle;

/// Reads and writes the list of problems.
final class RectificationStore implements RecordTable<Rectification> {

    private static final String ALL = "SELECT * FROM rectification ORDER BY id";

    private static final String PUT = """
            INSERT INTO rectification (id, problem, category, responsible, measure, due_on, done_on, deleted_at)
            VALUES (:id, :problem, :category, :responsible, :measure, :dueOn, :doneOn, :deletedAt)
                ON CONFLICT (id) DO UPDATE SET
                   problem = excluded.problem, category = excluded.category, responsible = excluded.responsible,
                   measure = excluded.measure, due_on = excluded.due_on, done_on = excluded.done_on,
                   deleted_at = excluded.deleted_at
            """;

    private final Database database;

    RectificationStore(Database database) {
        this.database = database;
    }

    List<Rectification> findAll() {
        return database.read(handle ->
                handle.createQuery(ALL).map((row, _) -> rectification(row)).list());
    }

    Optional<Rectification> find(long id) {
        return database.read(handle -> handle.createQuery("SELECT * FROM rectification WHERE id = :id")
                .bind("id", id)
                .map((row, _) -> rectification(row))
                .findOne());
    }

    @Override
    public void put(Handle handle, List<Rectification> rectifications) {
        var batch = handle.prepareBatch(PUT);
        for (var rectification : rectifications) {
            batch.bind("id", rectification.id())
                    .bind("problem", rectification.problem())
                    .bind("category", rectification.category())
                    .bind("responsible", rectification.responsible())
                    .bind("measure", rectification.measure())
                    .bind("dueOn", Rows.text(rectification.dueOn()))
                    .bind("doneOn", Rows.text(rectification.doneOn()))
                    .bind("deletedAt", Rows.text(rectification.deletedAt()))
                    .add();
        }
        batch.execute();
    }

    @Override
    public void remove(Handle handle, List<Rectification> rectifications) {
        var batch = handle.prepareBatch("DELETE FROM rectification WHERE id = :id");
        rectifications.forEach(r -> batch.bind("id", r.id()).add());
        batch.execute();
    }

    private static Rectification rectification(ResultSet row) throws SQLException {
        return new Rectification(
                row.getLong("id"),
                row.getString("problem"),
                row.getString("category"),
                row.getString("responsible"),
                row.getString("measure"),
                Rows.day(row, "due_on"),
                Rows.day(row, "done_on"),
                Rows.moment(row, "deleted_at"));
    }
}
