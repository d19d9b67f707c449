package org.bureaudesk.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Rows;
import org.bureaudesk.storage.TimedIndex;
import org.jdbi.v3.core.Handle;

/// Reads and writes the channels by which articles were read.
final class ChannelStore implements RecordTable<ChannelReads> {

    private static final String PUT = FigureRows.upsert(
            "article_channel", List.of("article_id", "channel"), List.of("reads_people", "share", "source", "as_of"));

    private static final String IN_ARTICLES = """
            SELECT * FROM article_channel WHERE article_id IN (<articles>) ORDER BY article_id, channel
            """;

    private static final int CHUNK = 1_000;

    private final Database database;

    ChannelStore(Database database) {
        this.database = database;
    }

    List<ChannelReads> of(List<Long> articles) {
        var found = new ArrayList<ChannelReads>();
        for (int from = 0; from < articles.size(); from += CHUNK) {
            var chunk = articles.subList(from, Math.min(articles.size(), from + CHUNK));
            found.addAll(database.read(handle -> handle.createQuery(IN_ARTICLES)
                    .bindList("articles", chunk)
                    .map((row, _) -> channel(row))
                    .list()));
        }
        return found;
    }

    @Override
    public void put(Handle handle, List<ChannelReads> channels) {
        TimedIndex.batch(handle, PUT, channels, (row, one) -> {
            row.setLong(1, one.article());
            row.setString(2, one.channel());
            FigureRows.bind(row, 3, one.readsPeople());
            FigureRows.bind(row, 4, one.share());
            row.setString(5, one.told().source());
            row.setString(6, Rows.text(one.told().asOf()));
        });
    }

    @Override
    public void remove(Handle handle, List<ChannelReads> channels) {
        TimedIndex.batch(
                handle, "DELETE FROM article_channel WHERE article_id = ? AND channel = ?", channels, (row, one) -> {
                    row.setLong(1, one.article());
                    row.setString(2, one.channel());
                });
    }

    private static ChannelReads channel(ResultSet row) throws SQLException {
        return new ChannelReads(
                row.getLong("article_id"),
                row.getString("channel"),
                FigureRows.number(row, "reads_people"),
                FigureRows.number(row, "share"),
                FigureRows.told(row));
    }
}
