package org.bureaudesk.lexicon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Edits;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Rows;
import org.bureaudesk.storage.Step;
import org.jdbi.v3.core.Handle;

/// Reads and writes the bureau's own terms.
final class LexiconStore implements RecordTable<OwnTerm> {

    private static final String PUT = """
            INSERT INTO lexicon_term (id, term, kind, category, severity, replacement, source, title_only, guarded,
                                      since, enabled)
            VALUES (:id, :term, :kind, :category, :severity, :replacement, :source, :titleOnly, :guarded, :since,
                    :enabled)
                ON CONFLICT (id) DO UPDATE SET
                   term = excluded.term, kind = excluded.kind, category = excluded.category,
                   severity = excluded.severity, replacement = excluded.replacement, source = excluded.source,
                   title_only = excluded.title_only, guarded = excluded.guarded, since = excluded.since,
                   enabled = excluded.enabled
            """;

    // No text holds the bytes FE and FF, so that no two tables look the same. Whoever goes by no index goes by id;
    // asked to sort, or to write numbers as text, SQLite takes twice as long.
    private static final String IMAGE = """
            SELECT CAST(group_concat(concat_ws(x'ff', term, replacement, source, kind, category, severity,
                                               ifnull(since, ''), iif(title_only = 1, 't', ''),
                                               iif(guarded = 1, 'g', ''), iif(enabled = 1, 'e', '')), x'fe') AS BLOB)
              FROM lexicon_term NOT INDEXED
            """;

    private static final int SLICE = 2_000;

    private final Database database;

    LexiconStore(Database database) {
        this.database = database;
    }

    List<OwnTerm> findAll() {
        return database.read(LexiconStore::all);
    }

    private static List<OwnTerm> all(Handle handle) {
        return handle.createQuery("SELECT * FROM lexicon_term ORDER BY id")
                .map((row, _) -> term(row))
                .list();
    }

    /// What was chosen about the rules the program came with.
    List<OwnTerm> findRules() {
        return database.read(handle -> handle.createQuery("SELECT * FROM lexicon_term WHERE kind = 'RULE' ORDER BY id")
                .map((row, _) -> term(row))
                .list());
    }

    /// All rows as one row of bytes, told apart from any other rows; a term is not made of any.
    byte[] image() {
        return database.read(LexiconStore::image);
    }

    private static byte[] image(Handle handle) {
        return handle.createQuery(IMAGE).map((row, _) -> image(row)).one();
    }

    private static byte[] image(ResultSet row) throws SQLException {
        var bytes = row.getBytes(1);
        return bytes == null ? new byte[0] : bytes;
    }

    /// What stood there at one moment.
    ///
    /// @param image as [#image] tells it
    @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
    record Look(byte[] image, List<OwnTerm> terms) {}

    Look look() {
        return database.read(handle -> new Look(image(handle), all(handle)));
    }

    /// Writes the changes and what is logged of them as one transaction; who cancels it has written nothing.
    void carryOut(List<Change<OwnTerm>> changes, Step log, Progress progress) {
        database.write(handle -> {
            for (int from = 0; from < changes.size(); from += SLICE) {
                progress.stopIfCancelled();
                progress.step(from, changes.size());
                Edits.write(handle, this, changes.subList(from, Math.min(changes.size(), from + SLICE)));
            }
            log.in(handle);
            progress.stopIfCancelled();
            return true;
        });
    }

    @Override
    public void put(Handle handle, List<OwnTerm> terms) {
        var batch = handle.prepareBatch(PUT);
        for (var own : terms) {
            var term = own.term();
            batch.bind("id", own.id())
                    .bind("term", term.text())
                    .bind("kind", term.kind().name())
                    .bind("category", term.category().name())
                    .bind("severity", term.severity().name())
                    .bind("replacement", term.replacement())
                    .bind("source", term.source())
                    .bind("titleOnly", term.titleOnly() ? 1 : 0)
                    .bind("guarded", term.guarded() ? 1 : 0)
                    .bind("since", Rows.text(term.since()))
                    .bind("enabled", own.enabled() ? 1 : 0)
                    .add();
        }
        batch.execute();
    }

    @Override
    public void remove(Handle handle, List<OwnTerm> terms) {
        var batch = handle.prepareBatch("DELETE FROM lexicon_term WHERE id = :id");
        terms.forEach(t -> batch.bind("id", t.id()).add());
        batch.execute();
    }

    private static OwnTerm term(ResultSet row) throws SQLException {
        var term = new Term(
                row.getString("term"),
                TermKind.valueOf(row.getString("kind")),
                Category.valueOf(row.getString("category")),
                Severity.valueOf(row.getString("severity")),
                row.getString("replacement"),
                row.getString("source"),
                row.getInt("title_only") == 1,
                row.getInt("guarded") == 1,
                Rows.day(row, "since"));
        return new OwnTerm(row.getLong("id"), term, row.getInt("enabled") == 1);
    }
}
