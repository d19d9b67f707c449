package org.bureaudesk.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.bureaudesk.kernel.Sha256;
import org.bureaudesk.kernel.UserException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/// A database as one file, with what SQLite keeps beside it: the latest commits may stand only there.
record BackupFile(Path file) {

    private static final System.Logger LOG = System.getLogger(BackupFile.class.getName());
    private static final String WAL = "-wal";
    private static final List<String> BESIDE = List.of(WAL, "-shm");
    private static final String ASIDE = "-aside";

    /// The file and the log beside it, as one text; another one where either has changed.
    String mark() throws IOException {
        var wal = beside(WAL);
        return Files.exists(wal) ? Sha256.of(file) + " " + Sha256.of(wal) : Sha256.of(file);
    }

    /// Copies the records as they are, damaged or not; the log first, so that no file stands without its own.
    void copyTo(Path target) throws IOException {
        var copy = new BackupFile(target);
        var wal = beside(WAL);
        if (Files.exists(wal)) {
            Files.copy(wal, copy.beside(WAL), StandardCopyOption.REPLACE_EXISTING);
            force(copy.beside(WAL));
        }
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        force(target);
    }

    /// Answers with the new place. The log goes first.
    Path moveTo(Path target) throws IOException {
        var copy = new BackupFile(target);
        if (Files.exists(beside(WAL))) {
            Files.move(beside(WAL), copy.beside(WAL), StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(copy.beside(WAL)); // of another copy of the same second
        }
        Files.move(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return target;
    }

    /// Takes the log into the file, where SQLite can; a damaged database stays as it is.
    boolean settle() {
        try (var connection = Database.config().createConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException _) {
            return false;
        }
        return !Files.exists(beside(WAL));
    }

    /// Puts `draft` in the place of this file. What fails leaves the file and the log beside it as they were.
    void replaceWith(Path draft) throws IOException {
        force(draft);
        try {
            moveBeside("", ASIDE);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            moveBeside(ASIDE, "");
            throw e;
        }
        forgetAsideIfPossible();
    }

    /// The file is replaced, whatever comes of this; what is left is removed before the next time.
    private void forgetAsideIfPossible() {
        try {
            forgetAside();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "What stood beside " + file + " is still there", e);
        }
    }

    /// After a program that ended while it replaced the file.
    ///
    /// @param replaced whether it had got as far as that
    void tidy(boolean replaced) throws IOException {
        if (replaced) {
            forgetAside();
        } else {
            moveBeside(ASIDE, "");
        }
    }

    private void moveBeside(String from, String to) throws IOException {
        for (var ending : BESIDE) {
            var there = beside(ending + from);
            if (Files.exists(there)) {
                Files.move(there, beside(ending + to), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void forgetAside() throws IOException {
        for (var ending : BESIDE) {
            Files.deleteIfExists(beside(ending + ASIDE));
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
        for (var ending : BESIDE) {
            Files.deleteIfExists(beside(ending));
        }
    }

    /// The same where what was done with the file counts and not whether it can be deleted.
    void discard() {
        try {
            delete();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, file + " could not be deleted", e);
        }
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /// Down to the disk: a move may outlive a loss of power that the bytes do not.
    static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Throws a [UserException] where the file cannot be put in place.
    ///
    /// @param told what the file is called in the sentence
    void examine(Path told) {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        // by its plain path: as a file: address SQLite refuses one on a server
        try (var connection = config.createConnection("jdbc:sqlite:" + file)) {
            examine(connection, told);
        } catch (SQLException e) {
            throw explain(e, told);
        }
    }

    private static void examine(Connection connection, Path told) throws SQLException {
        try (var statement = connection.createStatement()) {
            var version = statement.executeQuery("PRAGMA user_version").getInt(1);
            if (version > Migrations.LATEST) {
                throw new UserException("storage.restore.newer", told, version, Migrations.LATEST);
            }
            var ours = statement
                    .executeQuery("SELECT count(*) FROM sqlite_master WHERE name = 'account'")
                    .getInt(1);
            if (version < 1 || ours == 0) {
                throw new UserException("storage.restore.not-ours", told);
            }
            if (!statement.executeQuery("PRAGMA integrity_check").getString(1).equals("ok")) {
                throw new UserException("storage.restore.damaged", told);
            }
        }
    }

    /// A file that cannot be read is not called a foreign one.
    static UserException explain(SQLException failure, Path told) {
        var code = SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xff);
        return switch (code) {
            case SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_PERM, SQLITE_READONLY, SQLITE_AUTH, SQLITE_BUSY ->
                UserException.causedBy(failure, "storage.restore.unreadable", told);
            default -> UserException.causedBy(failure, "storage.restore.not-ours", told);
        };
    }
}
