package org.bureaudesk.lexicon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.bureaudesk.lexicon.Entry.Origin;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;
import org.jdbi.v3.core.Handle;

/// Reads and writes the bureau's own hosts.
final class HostStore implements RecordTable<Host> {

    private static final String PUT = """
            INSERT INTO lexicon_host (id, host, kind, note, enabled) VALUES (:id, :host, :kind, :note, :enabled)
                ON CONFLICT (id) DO UPDATE SET
                   host = excluded.host, kind = excluded.kind, note = excluded.note, enabled = excluded.enabled
            """;

    private final Database database;

    HostStore(Database database) {
        this.database = database;
    }

    List<Host> findAll() {
        return database.read(handle -> handle.createQuery("SELECT * FROM lexicon_host ORDER BY id")
                .map((row, _) -> host(row))
                .list());
    }

    @Override
    public void put(Handle handle, List<Host> hosts) {
        var batch = handle.prepareBatch(PUT);
        for (var host : hosts) {
            batch.bind("id", host.id())
                    .bind("host", host.host())
                    .bind("kind", host.kind().name())
                    .bind("note", host.note())
                    .bind("enabled", host.enabled() ? 1 : 0)
                    .add();
        }
        batch.execute();
    }

    @Override
    public void remove(Handle handle, List<Host> hosts) {
        var batch = handle.prepareBatch("DELETE FROM lexicon_host WHERE id = :id");
        hosts.forEach(host -> batch.bind("id", host.id()).add());
        batch.execute();
    }

    private static Host host(ResultSet row) throws SQLException {
        return new Host(
                row.getLong("id"),
                row.getString("host"),
                HostKind.valueOf(row.getString("kind")),
                row.getString("note"),
                row.getInt("enabled") == 1,
                Origin.OWN);
    }
}
