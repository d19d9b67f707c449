package org.bureaudesk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bureaudesk.kernel.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

    @TempDir
    Path folder;

    @Test
    void makesAnEmptyWorkspaceWhereThereIsNone() {
        try (var _ = Workspace.open(folder.resolve("新工作区"))) {
            for (var part : new String[] {"attachments", "backups", "exports", "logs", "bureau-desk.db"}) {
                assertThat(folder.resolve("新工作区").resolve(part)).exists();
            }
        }
    }

    @Test
    void isOpenInOneProgramAtATimeAndSaysWhoHoldsIt() {
        try (var first = Workspace.open(folder)) {
            refuses(() -> Workspace.open(folder), "storage.in-use");

            assertThatThrownBy(() -> Workspace.open(folder))
                    .asInstanceOf(type(UserException.class))
                    .satisfies(e -> assertThat(e.facts()[1].toString())
                            .contains("PID " + ProcessHandle.current().pid()));
            assertThat(first.lock().wasCalled()).isTrue();
            assertThat(first.lock().wasCalled()).isFalse();
        }
        try (var again = Workspace.open(folder)) {
            assertThat(again.lock().wasCalled()).isFalse();
        }
    }

    @Test
    void refusesAFileThatIsNoDatabaseAndLeavesItAlone() throws IOException {
        var file = Files.writeString(folder.resolve("bureau-desk.db"), "这不是数据库".repeat(500));
        var before = Files.readAllBytes(file);

        refuses(() -> Workspace.open(folder), "storage.not-a-database");

        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void refusesADatabaseFromANewerProgram() throws SQLException {
        try (var _ = Workspace.open(folder)) {
            assertThat(folder).isNotEmptyDirectory();
        }
        mark(Migrations.LATEST + 1);

        refuses(() -> Workspace.open(folder), "storage.newer");
    }

    @Test
    void letsGoOfTheLockWhenOpeningFails() throws SQLException {
        try (var _ = Workspace.open(folder)) {
            assertThat(folder).isNotEmptyDirectory();
        }
        mark(Migrations.LATEST + 1);
        refuses(() -> Workspace.open(folder), "storage.newer");
        mark(Migrations.LATEST);

        try (var workspace = Workspace.open(folder)) {
            assertThat(workspace.database()).isNotNull();
        }
    }

    @Test
    void copiesTheDatabaseBeforeItIsMigrated() throws IOException, SQLException {
        try (var _ = Workspace.open(folder)) {
            assertThat(folder.resolve("backups")).isEmptyDirectory();
        }
        mark(Migrations.LATEST - 1);

        try (var _ = Workspace.open(folder);
                var copies = Files.list(folder.resolve("backups"))) {
            assertThat(copies.map(p -> p.getFileName().toString()))
                    .singleElement()
                    .asString()
                    .matches("before-migration-\\d{8}-\\d{6}-v" + (Migrations.LATEST - 1) + "\\.db");
        }
    }

    @Test
    void leavesAnUpToDateDatabaseWithoutACopy() {
        try (var _ = Workspace.open(folder)) {
            assertThat(folder.resolve("backups")).isEmptyDirectory();
        }
        try (var _ = Workspace.open(folder)) {
            assertThat(folder.resolve("backups")).isEmptyDirectory();
        }
    }

    @Test
    void saysSoWhenTheFolderIsAFile() throws IOException {
        var file = Files.writeString(folder.resolve("占用"), "");

        refuses(() -> Workspace.open(file), "storage.not-writable");
    }

    private void mark(int version) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bureau-desk.db"));
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = " + version);
        }
    }

    private static void refuses(ThrowingCallable opening, String key) {
        assertThatThrownBy(opening)
                .asInstanceOf(type(UserException.class))
                .extracting(UserException::key)
                .isEqualTo(key);
    }
}
