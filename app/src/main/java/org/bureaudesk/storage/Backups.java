package org.bureaudesk.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.kernel.UserException;

/// Copies of the database in the workspace's `backups` folder, made while it is in use. SQLite only. Thread-safe.
public final class Backups {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Database database;
    private final Path folder;
    private final Clock clock;
    private final Signal changed = new Signal();

    public Backups(Workspace workspace, Clock clock) {
        this.database = workspace.database();
        this.folder = workspace.folder().resolve("backups");
        this.clock = clock;
    }

    /// Runs after every copy, on the thread that made it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// Writes a copy and answers with its file. A copy that fails leaves nothing behind.
    public Path make() {
        var name = "bureau-desk-%s.db".formatted(STAMP.format(LocalDateTime.now(clock)));
        var file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(file); // two in one second
            database.outsideTransactions("VACUUM INTO '" + file.toString().replace("'", "''") + "'");
            changed.fire();
            return file;
        } catch (IOException e) {
            throw UserException.causedBy(e, "storage.not-writable", folder);
        } catch (RuntimeException e) {
            discard(file);
            throw e;
        }
    }

    /// When the newest copy was made; empty where there is none.
    public Optional<LocalDateTime> last() {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".db"))
                    .map(this::modified)
                    .max(Comparator.naturalOrder());
        } catch (IOException | UncheckedIOException _) { // no folder, no backups
            return Optional.empty();
        }
    }

    private LocalDateTime modified(Path file) {
        try {
            return LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), clock.getZone());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
