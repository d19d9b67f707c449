package org.bureaudesk.follower.download;

import java.util.List;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Edits;

/// What the rest of the application may ask about downloads. Thread-safe; does database work.
public final class DownloadService {

    private final DownloadStore store;
    private final Edits edits;
    private final Signal changed = new Signal();

    public DownloadService(Database database, History history) {
        store = new DownloadStore(database);
        edits = new Edits(database, history);
    }

    /// Runs after every change, on the thread that made it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// Every count of the account, oldest first.
    public List<AppDownload> of(AccountId account) {
        return store.of(account);
    }

    /// Writes the count, over what was said of the same store on the same day.
    public void save(AppDownload download) {
        var before = store.of(download.account()).stream()
                .filter(download::isSameAs)
                .findFirst()
                .orElse(null);
        if (!download.equals(before)) {
            edits.apply(
                    store,
                    List.of(new Change<>(before, download)),
                    changed::fire,
                    "follower.download.edit.saved",
                    download.store());
        }
    }

    public void remove(AppDownload download) {
        edits.apply(
                store,
                List.of(new Change<>(download, null)),
                changed::fire,
                "follower.download.edit.removed",
                download.store());
    }

    /// Tells the listeners that a whole workspace has come in.
    public void fireChanged() {
        changed.fire();
    }
}
