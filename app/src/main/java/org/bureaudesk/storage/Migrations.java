package org.bureaudesk.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.kernel.UserException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteException;

/// Brings a database to the schema this program knows. Flyway is loaded only when the marker says there is work.
final class Migrations {

    /// The version of the newest script in `resources/schema/migrations`; a test compares the two.
    static final int LATEST = 28;

    static final String LOCATION = "classpath:org/bureaudesk/schema/migrations";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private Migrations() {}

    static void bringUpToDate(Path file, Path backups) {
        var version = markerOf(file);
        if (version > LATEST) {
            throw new UserException("storage.newer", file, version, LATEST);
        }
        if (version == LATEST) {
            return;
        }
        if (version > 0) {
            copyBefore(file, backups, version);
        }
        migrate(file);
    }

    private static void migrate(Path file) {
        var source = new SQLiteDataSource(Database.config());
        source.setUrl("jdbc:sqlite:" + file);
        try {
            Flyway.configure().dataSource(source).locations(LOCATION).load().migrate();
        } catch (FlywayException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLiteException sqlite) {
                    throw SqliteFailures.explain(sqlite, file, e);
                }
            }
            throw e;
        }
        try (var connection = open(file)) {
            mark(connection, LATEST);
        } catch (SQLException e) {
            throw UserException.causedBy(e, "storage.not-writable", file);
        }
    }

    /// 0 for a file that is not there or has no tables of ours.
    private static int markerOf(Path file) {
        if (!Files.exists(file)) {
            return 0;
        }
        try (var connection = open(file);
                var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA user_version")) {
            return row.next() ? row.getInt(1) : 0;
        } catch (SQLiteException e) {
            throw SqliteFailures.explain(e, file, UserException.causedBy(e, "storage.not-a-database", file));
        } catch (SQLException e) {
            throw UserException.causedBy(e, "storage.not-a-database", file);
        }
    }

    private static void copyBefore(Path file, Path backups, int version) {
        var name = "before-migration-%s-v%d.db".formatted(STAMP.format(LocalDateTime.now(Beijing.CLOCK)), version);
        var target = backups.resolve(name);
        var part = new BackupFile(backups.resolve(name + ".part"));
        try (var connection = open(file);
                var statement = connection.prepareStatement("VACUUM INTO ?")) {
            Files.createDirectories(backups);
            part.delete();
            statement.setString(1, part.file().toString());
            statement.execute();
            BackupFile.force(part.file());
            part.moveTo(target);
        } catch (SQLException | IOException e) {
            throw UserException.causedBy(e, "storage.no-copy-before-migration", file, target);
        }
    }

    private static Connection open(Path file) throws SQLException {
        return Database.config().createConnection("jdbc:sqlite:" + file);
    }

    private static void mark(Connection connection, int version) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = " + version);
        }
    }
}
