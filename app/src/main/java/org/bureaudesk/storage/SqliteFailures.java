package org.bureaudesk.storage;

import java.nio.file.Path;
import org.bureaudesk.kernel.UserException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Tells what SQLite reports in words a user can act on.
final class SqliteFailures {

    /// The record to be removed has others that name it.
    static final String STILL_REFERENCED = "storage.still-referenced";

    private SqliteFailures() {}

    /// The sentence for `failure`, or `otherwise` where it is a fault of the program.
    static RuntimeException explain(SQLiteException failure, Path file, RuntimeException otherwise) {
        if (failure.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY) {
            return UserException.causedBy(failure, STILL_REFERENCED);
        }
        var code = SQLiteErrorCode.getErrorCode(failure.getResultCode().code & 0xff);
        return switch (code) {
            case SQLITE_FULL -> UserException.causedBy(failure, "storage.disk-full", file);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_IOERR ->
                UserException.causedBy(failure, "storage.not-writable", file);
            case SQLITE_NOTADB, SQLITE_CORRUPT -> UserException.causedBy(failure, "storage.not-a-database", file);
            case SQLITE_BUSY, SQLITE_LOCKED -> UserException.causedBy(failure, "storage.busy", file);
            default -> otherwise;
        };
    }
}
