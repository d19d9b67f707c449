package org.bureaudesk.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.kernel.UserException;

/// Copies of the database in the workspace's `backups` folder, made while it is in use. SQLite only. Thread-safe.
public final class Backups {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private static final String PREFIX = "bureau-desk-";

    private final Database database;
    private final Path folder;
    private final Clock clock;
    private final Signal changed = new Signal();
    private final List<Consumer<Path>> witnesses = new CopyOnWriteArrayList<>();

    public Backups(Workspace workspace, Clock clock) {
        this.database = workspace.database();
        this.folder = workspace.folder().resolve("backups");
        this.clock = clock;
    }

    /// Runs after every copy, on the thread that made it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// Hears of every copy with its file, on the thread that made it.
    public void onMade(Consumer<Path> witness) {
        witnesses.add(witness);
    }

    /// Writes a copy and answers with its file. A copy that fails leaves nothing behind.
    public Path make() {
        var file = folder.resolve((PREFIX + "%s.db").formatted(STAMP.format(LocalDateTime.now(clock))));
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(file); // two in one second
        } catch (IOException e) {
            throw UserException.causedBy(e, "storage.not-writable", folder);
        }
        return make(file);
    }

    /// Writes a copy to `file`, such as one on another disk, and looks whether it can be put back. What stands there is
    /// left alone.
    public Path make(Path file) {
        if (Files.exists(file)) {
            throw new UserException("storage.backup.there", file);
        }
        var parent = file.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new UserException("storage.backup.no-folder", file);
        }
        var part = file.resolveSibling(file.getFileName() + ".part"); // until it is whole, it is no backup
        try {
            Files.deleteIfExists(part);
            database.outsideTransactions("VACUUM INTO '" + part.toString().replace("'", "''") + "'");
            var made = new BackupFile(part);
            made.examine(file);
            BackupFile.force(part);
            made.moveTo(file);
        } catch (IOException e) {
            discard(part);
            throw UserException.causedBy(e, "storage.not-writable", file);
        } catch (RuntimeException e) {
            discard(part);
            throw e;
        }
        changed.fire();
        witnesses.forEach(witness -> witness.accept(file));
        return file;
    }

    /// A copy and when it was made.
    public record Copy(Path file, LocalDateTime madeAt) {}

    /// When somebody last made a copy; empty where nobody did. Those made before a migration or a restore do not count.
    public Optional<LocalDateTime> last() {
        return last(all());
    }

    /// The same among `copies`, of which the newest comes first.
    public static Optional<LocalDateTime> last(List<Copy> copies) {
        return copies.stream()
                .filter(copy -> copy.file().getFileName().toString().startsWith(PREFIX))
                .findFirst()
                .map(Copy::madeAt);
    }

    /// The copies in the workspace, also those made before a migration or a restore; the newest first.
    public List<Copy> all() {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".db"))
                    .map(file -> new Copy(file, modified(file)))
                    .sorted(Comparator.comparing(Copy::madeAt).reversed().thenComparing(Copy::file))
                    .toList();
        } catch (IOException | UncheckedIOException _) { // no folder, no backups
            return List.of();
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
