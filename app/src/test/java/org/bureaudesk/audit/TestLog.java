package org.bureaudesk.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.storage.Workspace;

/// A real log in a real workspace, and the hands of somebody who would change it behind the program's back.
final class TestLog {

    private final Path folder;

    TestLog(Path folder) {
        this.folder = folder;
    }

    /// Writes `count` entries, each in a transaction of its own.
    TestLog write(int count) {
        return with(audit -> {
            for (int i = 1; i <= count; i++) {
                audit.append(Deed.of(AuditAction.REPORT_MADE, "报告" + i, "layout", "brief", "records", i));
            }
        });
    }

    TestLog with(Work work) {
        try (var workspace = Workspace.open(folder)) {
            var actor = new Actor(7, "张三", Actor.Mode.SIGNED_IN);
            work.on(new AuditFeature(workspace, () -> actor, TestHouse.CLOCK).service());
        }
        return this;
    }

    interface Work {
        void on(AuditService audit);
    }

    ChainReport check() {
        var found = new ChainReport[1];
        with(audit -> found[0] = audit.check(Progress.NONE));
        return found[0];
    }

    /// `number kind` of the first break, or `sound`.
    String verdict() {
        return check().firstBreak().map(b -> b.number() + " " + b.kind()).orElse("sound");
    }

    /// Changes the database as any SQLite program can.
    TestLog tamper(String... statements) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bureau-desk.db"));
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Path head() {
        return folder.resolve("audit-head.txt");
    }

    String headText() {
        try {
            return Files.readString(head());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    TestLog writeHead(String text) {
        try {
            Files.writeString(head(), text);
            return this;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
