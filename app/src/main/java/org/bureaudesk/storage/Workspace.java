package org.bureaudesk.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.kernel.UserException;

/// A bureau's folder: database, attachments, backups, exports, logs. Open in one program at a time.
public final class Workspace implements AutoCloseable {

    static final String DATABASE = "bureau-desk.db";

    private final Path folder;
    private final WorkspaceLock lock;
    private final Database database;
    private final Attachments attachments;
    private final Optional<Restore.Done> restored;

    private Workspace(Path folder, WorkspaceLock lock, Database database, Optional<Restore.Done> restored) {
        this.folder = folder;
        this.lock = lock;
        this.database = database;
        this.restored = restored;
        attachments = new Attachments(folder.resolve("attachments"));
    }

    /// Opens the workspace in `folder`, making an empty one where there is none.
    ///
    /// Throws a [UserException] where the folder cannot be written, another program holds it, or the database is
    /// damaged, foreign or newer than this program.
    public static Workspace open(Path folder) {
        return open(folder, Beijing.CLOCK);
    }

    /// @param clock what a copy made in opening is named by
    public static Workspace open(Path folder, Clock clock) {
        var home = folder.toAbsolutePath().normalize();
        prepare(home);
        var lock = WorkspaceLock.acquire(home);
        try {
            var restored = Restore.carryOut(home, clock);
            var database = Database.open(home.resolve(DATABASE), home.resolve("backups"));
            return new Workspace(home, lock, database, restored);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    static void prepare(Path home) {
        try {
            for (var part : new String[] {"attachments", "backups", "exports", "logs"}) {
                Files.createDirectories(home.resolve(part));
            }
        } catch (IOException e) {
            throw UserException.causedBy(e, "storage.not-writable", home);
        }
    }

    public Path folder() {
        return folder;
    }

    public Path exports() {
        return folder.resolve("exports");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    /// What may be deleted at any time and is made anew.
    public Path cache() {
        return folder.resolve("cache");
    }

    public Path settingsFile() {
        return folder.resolve("settings.json");
    }

    /// The restore that was done in opening, or in one before that got no further; see [Restore#told].
    public Optional<Restore.Done> restored() {
        return restored;
    }

    public Database database() {
        return database;
    }

    public Attachments attachments() {
        return attachments;
    }

    public WorkspaceLock lock() {
        return lock;
    }

    @Override
    public void close() {
        database.close();
        lock.close();
    }
}
