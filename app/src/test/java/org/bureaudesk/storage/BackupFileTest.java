package org.bureaudesk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// A database and what SQLite keeps beside it stay together, whatever fails.
class BackupFileTest {

    @TempDir
    private Path folder;

    @Test
    void aReplacementThatFailsLeavesTheLogBesideTheFile() throws IOException {
        var there = folder.resolve("a.db");
        Files.createDirectories(there.resolve("locked")); // cannot be replaced by a file
        Files.writeString(folder.resolve("a.db-wal"), "最后的记录");
        var draft = Files.writeString(folder.resolve("draft.db"), "新");

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> new BackupFile(there).replaceWith(draft));

        assertThat(folder.resolve("a.db-wal")).hasContent("最后的记录");
        assertThat(there).isDirectory();
    }

    @Test
    void aReplacementTakesNoLogOfTheFormerFileAlong() throws IOException {
        var file = Files.writeString(folder.resolve("a.db"), "alt");
        Files.writeString(folder.resolve("a.db-wal"), "alt");
        Files.writeString(folder.resolve("a.db-shm"), "alt");

        new BackupFile(file).replaceWith(Files.writeString(folder.resolve("draft.db"), "新"));

        assertThat(file).hasContent("新");
        assertThat(folder).isDirectoryNotContaining("glob:**a.db-*");
    }

    @Test
    void aProgramThatEndedBeforeTheReplacementGetsItsLogBackAndAfterItNot() throws IOException {
        var file = new BackupFile(Files.writeString(folder.resolve("a.db"), "x"));
        Files.writeString(folder.resolve("a.db-wal-aside"), "y");
        file.tidy(false);
        assertThat(folder.resolve("a.db-wal")).hasContent("y");

        Files.move(folder.resolve("a.db-wal"), folder.resolve("a.db-wal-aside"));
        file.tidy(true);
        assertThat(folder).isDirectoryNotContaining("glob:**a.db-*");
    }

    @Test
    void theMarkChangesWithTheLogBeside() throws IOException {
        var file = new BackupFile(Files.writeString(folder.resolve("a.db"), "x"));
        var alone = file.mark();
        Files.writeString(folder.resolve("a.db-wal"), "y");
        assertThat(file.mark()).startsWith(alone + " ").hasSize(2 * 64 + 1);
    }

    @Test
    void aFileThatCannotBeReadIsNotCalledForeign() {
        for (var code : new SQLiteErrorCode[] {
            SQLiteErrorCode.SQLITE_CANTOPEN, SQLiteErrorCode.SQLITE_IOERR_READ, SQLiteErrorCode.SQLITE_PERM
        }) {
            var failure = new SQLiteException("x", code);
            assertThat(BackupFile.explain(failure, folder).key()).isEqualTo("storage.restore.unreadable");
        }
        assertThat(BackupFile.explain(new SQLiteException("x", SQLiteErrorCode.SQLITE_NOTADB), folder)
                        .key())
                .isEqualTo("storage.restore.not-ours");
        assertThat(BackupFile.explain(new SQLException("x"), folder).key()).isEqualTo("storage.restore.not-ours");
    }

    @Test
    void aCopyIsTakenUnderAnyNameAndLeavesNothingBeside() throws IOException {
        try (var house = TestHouse.open(folder)) {
            TestHouse.account(house, "示例发布", Platform.WEIBO);
            var shelf = Files.createDirectories(folder.resolve("U 盘#1%20"));
            var file = new Backups(house.workspace(), TestHouse.CLOCK).make(shelf.resolve("周五'的%41#备份.db"));
            new BackupFile(file).examine(file);
            try (var there = Files.list(shelf)) {
                assertThat(there).containsExactly(file);
            }
        }
    }

    @Test
    void onlyACopySomebodyMadeCountsAsTheLastOneAndABrokenOffOneNever() throws IOException {
        try (var house = TestHouse.open(folder)) {
            var backups = new Backups(house.workspace(), TestHouse.CLOCK);
            Files.writeString(folder.resolve("backups/before-restore-20261101-080000.db"), "x");
            Files.writeString(folder.resolve("backups/bureau-desk-20261101-080000.db.part"), "x");
            assertThat(backups.last()).isEmpty();
            assertThat(backups.all()).hasSize(1);

            var made = backups.make();

            assertThat(backups.last()).isPresent();
            assertThat(backups.all()).extracting(Backups.Copy::file).contains(made);
        }
    }

    @Test
    void whereTheRecordsCannotBeKeptNothingIsRestoredAndNoPieceOfACopyIsLeft() throws IOException {
        Path backup;
        try (var house = TestHouse.open(folder)) {
            TestHouse.account(house, "示例发布", Platform.WEIBO);
            backup = new Backups(house.workspace(), TestHouse.CLOCK).make(folder.resolve("a.db"));
            TestHouse.account(house, "示例应急", Platform.WEIBO);
        }
        Restore.askClosed(folder, backup, "COMMAND_LINE 0 ");
        var piece = "before-restore-20261101-080000.db.part";
        Files.createDirectories(folder.resolve("backups").resolve(piece).resolve("in the way"));

        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> TestHouse.open(folder).close())
                .satisfies(e -> assertThat(e.key()).isEqualTo("storage.restore.not-done"));

        assertThat(folder.resolve("backups")).isDirectoryNotContaining("glob:**090000.db*");
        try (var house = TestHouse.open(folder)) {
            assertThat(house.accounts().service().all()).hasSize(2);
        }
    }
}
