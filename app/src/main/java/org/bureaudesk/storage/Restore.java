package org.bureaudesk.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.bureaudesk.kernel.Sha256;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.kernel.WholeFile;
import org.sqlite.SQLiteConfig;

/// Puts a backup (备份) in the place of the records that are there (恢复).
///
/// It is asked for at any time and done when the workspace is opened next, before anybody uses the records. Those are
/// copied to `backups` first, so that a restore can be taken back by another one. Broken off at whatever point, it is
/// done again from the start at the opening after that.
public final class Restore {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String REQUEST = "restore-request.txt";
    private static final String DRAFT = "restore-draft.db";
    private static final List<String> BESIDE = List.of("-wal", "-shm");

    /// What was done, to be told to the log and to the user.
    ///
    /// @param backup what was put in place; @param kept where what stood there is now, empty where nothing did
    /// @param by whoever asked for it, as handed to [#ask]
    public record Done(Path backup, String sha256, Optional<Path> kept, String by) {}

    private Restore() {}

    /// Looks whether `backup` can be put in place, and has it done when `folder` is opened next.
    ///
    /// Throws a [UserException] where it is no backup, damaged, or made by a newer program.
    ///
    /// @param by who asks, in one line
    public static void ask(Path folder, Path backup, String by) {
        var file = backup.toAbsolutePath().normalize();
        examine(file);
        var lines = String.join("\n", file.toString(), Sha256.ofFile(file), by.replace('\n', ' '));
        WholeFile.write(folder.resolve(REQUEST), draft -> Files.writeString(draft, lines, StandardCharsets.UTF_8));
    }

    /// Does what was asked for, if anything. Only whoever holds the lock of the workspace may call it.
    static Optional<Done> carryOut(Path home, Clock clock) {
        var request = home.resolve(REQUEST);
        if (!Files.exists(request)) {
            return Optional.empty();
        }
        try {
            var done = carryOut(home, Files.readAllLines(request, StandardCharsets.UTF_8), clock);
            Files.delete(request);
            return Optional.of(done);
        } catch (IOException e) {
            forget(request);
            throw UserException.causedBy(e, "storage.restore.not-done", home);
        } catch (UserException e) {
            forget(request); // or the workspace could never be opened again
            throw e;
        }
    }

    private static Done carryOut(Path home, List<String> asked, Clock clock) throws IOException {
        if (asked.size() != 3) {
            throw new UserException("storage.restore.not-done", home);
        }
        var backup = path(asked.get(0), home);
        var draft = home.resolve(DRAFT);
        try {
            if (!Files.isRegularFile(backup)) {
                throw new UserException("storage.restore.missing", backup);
            }
            Files.copy(backup, draft, StandardCopyOption.REPLACE_EXISTING);
            if (!Sha256.of(draft).equals(asked.get(1))) {
                throw new UserException("storage.restore.changed", backup);
            }
            var kept = keep(home, clock);
            putInPlace(draft, home.resolve(Workspace.DATABASE));
            return new Done(backup, asked.get(1), kept, asked.get(2));
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Path path(String written, Path home) {
        try {
            return Path.of(written);
        } catch (InvalidPathException e) {
            throw UserException.causedBy(e, "storage.restore.not-done", home);
        }
    }

    /// Copies the records as they are, damaged or not, with what SQLite keeps beside them.
    private static Optional<Path> keep(Path home, Clock clock) throws IOException {
        var file = home.resolve(Workspace.DATABASE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var name = "before-restore-%s.db".formatted(STAMP.format(LocalDateTime.now(clock)));
        var kept = home.resolve("backups").resolve(name);
        WholeFile.write(kept, draft -> Files.copy(file, draft, StandardCopyOption.REPLACE_EXISTING));
        for (var ending : BESIDE) {
            var beside = beside(file, ending);
            if (Files.exists(beside)) {
                Files.copy(beside, beside(kept, ending), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return Optional.of(kept);
    }

    private static void putInPlace(Path draft, Path file) throws IOException {
        for (var ending : BESIDE) {
            Files.deleteIfExists(beside(file, ending)); // would be taken for a part of the restored records
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static void forget(Path request) {
        try {
            Files.deleteIfExists(request);
        } catch (IOException e) {
            throw UserException.causedBy(e, "storage.not-writable", request);
        }
    }

    /// Throws a [UserException] where the file cannot be put in place.
    static void examine(Path backup) {
        if (!Files.isRegularFile(backup)) {
            throw new UserException("storage.restore.missing", backup);
        }
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        try (var connection = config.createConnection("jdbc:sqlite:" + backup.toUri() + "?immutable=1");
                var statement = connection.createStatement()) {
            var version = statement.executeQuery("PRAGMA user_version").getInt(1);
            if (version > Migrations.LATEST) {
                throw new UserException("storage.restore.newer", backup, version, Migrations.LATEST);
            }
            var ours = statement
                    .executeQuery("SELECT count(*) FROM sqlite_master WHERE name = 'account'")
                    .getInt(1);
            if (version < 1 || ours == 0) {
                throw new UserException("storage.restore.not-ours", backup);
            }
            if (!statement.executeQuery("PRAGMA integrity_check").getString(1).equals("ok")) {
                throw new UserException("storage.restore.damaged", backup);
            }
        } catch (SQLException e) {
            throw UserException.causedBy(e, "storage.restore.not-ours", backup);
        }
    }
}
