package org.bureaudesk.follower.download;

import java.util.List;
import java.util.Objects;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.Handle;

/// Reads and writes downloads.
final class DownloadStore implements RecordTable<AppDownload> {

    private static final String PUT = """
            INSERT INTO app_download (account_id, store, day, total, source)
            VALUES (:account, :store, :day, :total, :source)
                ON CONFLICT (account_id, store, day) DO UPDATE SET total = excluded.total, source = excluded.source
            """;

    private static final String REMOVE =
            "DELETE FROM app_download WHERE account_id = :account AND store = :store AND day = :day";

    private final Database database;

    DownloadStore(Database database) {
        this.database = database;
    }

    /// Oldest first.
    List<AppDownload> of(AccountId account) {
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM app_download WHERE account_id = :account ORDER BY day, store")
                .bind("account", account.value())
                .map((row, _) -> new AppDownload(
                        new AccountId(row.getLong("account_id")),
                        row.getString("store"),
                        Objects.requireNonNull(Rows.day(row, "day")),
                        row.getInt("total"),
                        row.getString("source")))
                .list());
    }

    @Override
    public void put(Handle handle, List<AppDownload> downloads) {
        var batch = handle.prepareBatch(PUT);
        for (var download : downloads) {
            batch.bind("account", download.account().value())
                    .bind("store", download.store())
                    .bind("day", download.day().toString())
                    .bind("total", download.total())
                    .bind("source", download.source())
                    .add();
        }
        batch.execute();
    }

    @Override
    public void remove(Handle handle, List<AppDownload> downloads) {
        var batch = handle.prepareBatch(REMOVE);
        for (var download : downloads) {
            batch.bind("account", download.account().value())
                    .bind("store", download.store())
                    .bind("day", download.day().toString())
                    .add();
        }
        batch.execute();
    }
}
