package org.bureaudesk.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.bureaudesk.kernel.UserException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The only door to the records. Lends a [Handle] for the length of one piece of work. Thread-safe.
public final class Database implements AutoCloseable {

    private static final int BUSY_TIMEOUT_MILLIS = 5_000;
    private static final int CACHE_KIB = 32_768;

    private final Pool pool;
    private final Jdbi jdbi;
    private final Path file;
    private final ReentrantLock writer = new ReentrantLock();

    private Database(Path file) {
        this.file = file;
        pool = new Pool(file);
        jdbi = Jdbi.create(pool);
    }

    /// Opens the file and brings its schema up to date; what stood there before a migration is copied to `backups`
    /// first.
    public static Database open(Path file, Path backups) {
        Migrations.bringUpToDate(file, backups);
        return new Database(file);
    }

    /// Runs `work` on one consistent view of the records.
    public <T> T read(Function<Handle, T> work) {
        return guarded(() -> jdbi.withHandle(handle -> handle.inTransaction(work::apply)));
    }

    /// Runs `work` as one transaction: all of it happens, or none of it.
    public <T> T write(Function<Handle, T> work) {
        writer.lock(); // SQLite has one writer; waiting here is fairer than its busy loop
        try {
            return guarded(() -> jdbi.inTransaction(work::apply));
        } finally {
            writer.unlock();
        }
    }

    /// `count` consecutive numbers for records about to be saved (see [Ids]); answers with the first.
    public long newIds(int count) {
        return write(handle -> Ids.take(handle, count));
    }

    /// Runs a statement that no transaction may surround: VACUUM, checkpoints. SQLite only.
    void outsideTransactions(String statement) {
        writer.lock();
        try {
            guarded(() -> jdbi.withHandle(handle -> handle.execute(statement)));
        } finally {
            writer.unlock();
        }
    }

    /// The version of the schema these records stand in.
    public int schemaVersion() {
        return Migrations.LATEST;
    }

    Path file() {
        return file;
    }

    private <T> T guarded(Work<T> work) {
        try {
            return work.run();
        } catch (JdbiException e) {
            throw translated(e);
        }
    }

    private RuntimeException translated(JdbiException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UserException known) {
                return known;
            }
            if (cause instanceof SQLiteException sqlite) {
                return SqliteFailures.explain(sqlite, file, failure);
            }
        }
        return failure;
    }

    @Override
    public void close() {
        pool.close();
    }

    private interface Work<T> {
        T run();
    }

    static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true); // SQLite leaves them off, on every connection
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        config.setCacheSize(-CACHE_KIB);
        config.setTempStore(TempStore.MEMORY);
        return config;
    }

    /// Keeps closed connections for the next caller: opening one costs more than most queries.
    private static final class Pool implements ConnectionFactory, AutoCloseable {

        private final Path file;
        private final Deque<Connection> idle = new ArrayDeque<>();
        private boolean closed;

        Pool(Path file) {
            this.file = file;
        }

        @Override
        public synchronized Connection openConnection() throws SQLException {
            var known = idle.pollLast();
            return known != null ? known : config().createConnection("jdbc:sqlite:" + file);
        }

        @Override
        public synchronized void closeConnection(Connection connection) throws SQLException {
            if (closed) {
                connection.close();
            } else {
                idle.addLast(connection);
            }
        }

        @Override
        public synchronized void close() {
            closed = true;
            for (var connection : idle) {
                try {
                    connection.close();
                } catch (SQLException e) {
                    throw new IllegalStateException(SQLiteErrorCode.getErrorCode(e.getErrorCode()).message, e);
                }
            }
            idle.clear();
        }
    }
}
