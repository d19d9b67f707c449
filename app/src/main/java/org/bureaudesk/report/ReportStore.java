package org.bureaudesk.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.Handle;

/// Reads and writes reports.
final class ReportStore implements RecordTable<Report> {

    private static final String ALL = "SELECT * FROM report ORDER BY made_at DESC, id DESC";

    private static final String ONE = "SELECT * FROM report WHERE id = :id";

    private static final String PUT = """
            INSERT INTO report (id, title, layout, period_from, period_to, as_of, rule_packs, made_at, file_name,
                                sha256, content, deleted_at)
            VALUES (:id, :title, :layout, :from, :to, :asOf, :packs, :madeAt, :file, :sha256, :content, :deletedAt)
                ON CONFLICT (id) DO UPDATE SET
                   title = excluded.title, layout = excluded.layout, period_from = excluded.period_from,
                   period_to = excluded.period_to, as_of = excluded.as_of, rule_packs = excluded.rule_packs,
                   made_at = excluded.made_at, file_name = excluded.file_name, sha256 = excluded.sha256,
                   content = excluded.content, deleted_at = excluded.deleted_at
            """;

    private final Database database;

    ReportStore(Database database) {
        this.database = database;
    }

    List<Report> findAll() {
        return database.read(
                handle -> handle.createQuery(ALL).map((row, _) -> report(row)).list());
    }

    java.util.Optional<Report> find(long id) {
        return database.read(handle -> handle.createQuery(ONE)
                .bind("id", id)
                .map((row, _) -> report(row))
                .findOne());
    }

    @Override
    public void put(Handle handle, List<Report> reports) {
        var batch = handle.prepareBatch(PUT);
        for (var report : reports) {
            var period = report.request().period();
            batch.bind("id", report.id())
                    .bind("title", report.title())
                    .bind("layout", report.request().layout().name())
                    .bind("from", Rows.text(period.from()))
                    .bind("to", Rows.text(period.to()))
                    .bind("asOf", Rows.text(report.request().asOf()))
                    .bind("packs", String.join(",", report.rulePacks()))
                    .bind("madeAt", Rows.text(report.madeAt()))
                    .bind("file", report.file().path())
                    .bind("sha256", report.file().sha256())
                    .bind("content", ReportJson.write(report))
                    .bind("deletedAt", Rows.text(report.deletedAt()))
                    .add();
        }
        batch.execute();
    }

    @Override
    public void remove(Handle handle, List<Report> reports) {
        var batch = handle.prepareBatch("DELETE FROM report WHERE id = :id");
        reports.forEach(r -> batch.bind("id", r.id()).add());
        batch.execute();
    }

    private static Report report(ResultSet row) throws SQLException {
        var content = ReportJson.read(row.getString("content"));
        var packs = row.getString("rule_packs");
        return new Report(
                row.getLong("id"),
                content.request(),
                content.text(),
                content.edits(),
                packs.isEmpty() ? List.of() : List.of(packs.split(",", -1)),
                Objects.requireNonNull(Rows.moment(row, "made_at")),
                new MadeFile(row.getString("file_name"), row.getString("sha256")),
                Rows.moment(row, "deleted_at"));
    }
}
