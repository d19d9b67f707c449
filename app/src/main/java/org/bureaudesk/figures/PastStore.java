package org.bureaudesk.figures;

import static org.bureaudesk.figures.FigureKind.OF_ARTICLES;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.TimedIndex;
import org.jdbi.v3.core.Handle;

/// Reads and writes what was said of articles before.
final class PastStore implements RecordTable<PastFigures> {

    private static final String PUT =
            FigureRows.upsert("article_past", List.of("id"), FigureRows.columns(List.of("article_id"), OF_ARTICLES));

    private static final int CHUNK = 1_000;

    private final Database database;

    PastStore(Database database) {
        this.database = database;
    }

    /// Oldest first.
    List<PastFigures> of(List<Long> articles) {
        var found = new ArrayList<PastFigures>();
        for (int from = 0; from < articles.size(); from += CHUNK) {
            var chunk = articles.subList(from, Math.min(articles.size(), from + CHUNK));
            found.addAll(database.read(handle -> handle.createQuery(
                            "SELECT * FROM article_past WHERE article_id IN (<articles>) ORDER BY as_of, id")
                    .bindList("articles", chunk)
                    .map((row, _) -> past(row))
                    .list()));
        }
        return found;
    }

    @Override
    public void put(Handle handle, List<PastFigures> past) {
        TimedIndex.batch(handle, PUT, past, (row, one) -> {
            row.setLong(1, one.id());
            row.setLong(2, one.article());
            FigureRows.bind(row, 3, OF_ARTICLES, one.counts(), one.told());
        });
    }

    @Override
    public void remove(Handle handle, List<PastFigures> past) {
        TimedIndex.batch(handle, "DELETE FROM article_past WHERE id = ?", past, (row, one) -> row.setLong(1, one.id()));
    }

    private static PastFigures past(ResultSet row) throws SQLException {
        return new PastFigures(
                row.getLong("id"),
                row.getLong("article_id"),
                FigureRows.counts(row, OF_ARTICLES),
                FigureRows.told(row));
    }
}
