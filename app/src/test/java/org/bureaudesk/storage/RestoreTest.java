package org.bureaudesk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.audit.AuditQuery;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup comes back whole, what was there is kept, the log says so and stays sound; whatever is wrong with the
/// backup, the records stay as they are.
class RestoreTest {

    @TempDir
    private Path folder;

    private List<String> names() {
        try (var house = TestHouse.open(folder)) {
            return house.accounts().service().all().stream()
                    .map(a -> a.name())
                    .sorted()
                    .toList();
        }
    }

    /// One account, a backup, then another account.
    private Path backupThenMore() {
        try (var house = TestHouse.open(folder)) {
            TestHouse.account(house, "示例发布", Platform.WEIBO);
            var file = new Backups(house.workspace(), TestHouse.CLOCK).make();
            TestHouse.account(house, "示例应急", Platform.WECHAT_SUBSCRIPTION);
            return file;
        }
    }

    @Test
    void isDoneAtTheNextOpeningAndWhatWasThereIsKeptAndCanComeBack() {
        var backup = backupThenMore();
        House.askForRestore(folder, backup);
        Path kept;
        try (var house = TestHouse.open(folder)) {
            kept = house.workspace().restored().orElseThrow().kept().orElseThrow();
            assertThat(house.accounts().service().all()).hasSize(1);
            assertThat(house.checkup(Progress.NONE)).isEmpty();
        }
        assertThat(names()).containsExactly("示例发布");

        House.askForRestore(folder, kept);

        assertThat(names()).containsExactly("示例发布", "示例应急");
    }

    @Test
    void theLogGoesOnAndSaysWhereItHadEnded() {
        var backup = backupThenMore();
        try (var house = TestHouse.open(folder)) {
            house.askForRestore(backup);
            assertThat(house.accounts().service().all()).hasSize(2); // nothing happens while it is in use
        }
        try (var house = TestHouse.open(folder)) {
            assertThat(house.audit().service().check(Progress.NONE).firstBreak())
                    .isEmpty();
            var last = newest(house);
            assertThat(last.action()).isEqualTo(AuditAction.BACKUP_RESTORED.name());
            assertThat(last.subject()).isEqualTo(backup.getFileName().toString());
            assertThat(last.facts()).contains("\"sha256\"", "\"kept\":\"before-restore-", "\"ended-at\"");
        }
        assertThat(names()).hasSize(1); // and only once
    }

    private static AuditEntry newest(House house) {
        return house.audit().service().page(AuditQuery.ALL, Long.MAX_VALUE, 1).getFirst();
    }

    @Test
    void bringsBackAWorkspaceWhoseDatabaseIsDamaged() throws IOException {
        var backup = backupThenMore();
        Files.writeString(folder.resolve("bureau-desk.db"), "kein Datenbank".repeat(200));
        assertRefused("storage.not-a-database", () -> TestHouse.open(folder).close());

        House.askForRestore(folder, backup);

        assertThat(names()).containsExactly("示例发布");
    }

    @Test
    void fillsAWorkspaceThatHasNothing(@TempDir Path empty) {
        var backup = backupThenMore();
        House.askForRestore(empty, backup);
        try (var house = TestHouse.open(empty)) {
            assertThat(house.workspace().restored().orElseThrow().kept()).isEmpty();
            assertThat(house.accounts().service().all()).hasSize(1);
        }
    }

    @Test
    void refusesWhatIsNoBackup() throws IOException, SQLException {
        backupThenMore();
        var text = Files.writeString(folder.resolve("a.db"), "一份别的文件");
        var foreign = folder.resolve("b.db");
        execute(foreign, "CREATE TABLE t (x)", "PRAGMA user_version = 3");
        assertRefused("storage.restore.not-ours", () -> House.askForRestore(folder, text));
        assertRefused("storage.restore.not-ours", () -> House.askForRestore(folder, foreign));
        assertRefused("storage.restore.missing", () -> House.askForRestore(folder, folder.resolve("c.db")));
        assertRefused("storage.restore.missing", () -> House.askForRestore(folder, folder));
        assertThat(names()).hasSize(2);
    }

    @Test
    void refusesOneOfANewerProgramAndADamagedOne() throws IOException, SQLException {
        var backup = backupThenMore();
        var newer = Files.copy(backup, folder.resolve("newer.db"));
        execute(newer, "PRAGMA user_version = 9999");
        assertRefused("storage.restore.newer", () -> House.askForRestore(folder, newer));

        var bytes = Files.readAllBytes(backup);
        for (int i = 4_096; i < bytes.length - 64; i += 512) {
            bytes[i + 17] ^= 0x5A;
        }
        var damaged = Files.write(folder.resolve("damaged.db"), bytes);
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> House.askForRestore(folder, damaged))
                .satisfies(e -> assertThat(e.key()).isIn("storage.restore.damaged", "storage.restore.not-ours"));
        assertThat(names()).hasSize(2);
    }

    @Test
    void aBackupThatChangedOrWentAwayIsNotTakenAndTheWorkspaceOpensTheNextTime() throws IOException, SQLException {
        var backup = backupThenMore();
        House.askForRestore(folder, backup);
        execute(backup, "CREATE TABLE smuggled (x)");
        assertRefused("storage.restore.changed", () -> TestHouse.open(folder).close());
        assertThat(names()).hasSize(2);

        House.askForRestore(folder, backup);
        Files.delete(backup);
        assertRefused("storage.restore.missing", () -> TestHouse.open(folder).close());
        assertThat(names()).hasSize(2);
        assertThat(folder.resolve("restore-draft.db")).doesNotExist();
    }

    @Test
    void anOrderThatWasTamperedWithIsRefused() throws IOException {
        backupThenMore();
        for (var order : List.of("", "x", "\0\n\n", "a\nb\nc\nd")) {
            Files.writeString(folder.resolve("restore-request.txt"), order);
            assertThatExceptionOfType(UserException.class)
                    .isThrownBy(() -> TestHouse.open(folder).close());
        }
        assertThat(names()).hasSize(2);
    }

    @Test
    void aTailCutByHandIsStillRemarkedAfterARestore() throws SQLException {
        var backup = backupThenMore();
        execute(folder.resolve("bureau-desk.db"), "DELETE FROM audit_entry WHERE number = 1");
        House.askForRestore(folder, backup);
        try (var house = TestHouse.open(folder)) { // the backup has the whole log again
            assertThat(house.audit().service().check(Progress.NONE).firstBreak())
                    .isEmpty();
        }
        try (var house = TestHouse.open(folder)) {
            house.audit().service().append(org.bureaudesk.audit.Deed.of(AuditAction.REPORT_MADE, "报告"));
        }
        execute(
                folder.resolve("bureau-desk.db"),
                "DELETE FROM audit_entry WHERE number = (SELECT MAX(number) FROM audit_entry)");
        try (var house = TestHouse.open(folder)) {
            assertThat(house.audit().service().check(Progress.NONE).firstBreak())
                    .isPresent();
        }
    }

    private static void execute(Path database, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void assertRefused(String key, Runnable work) {
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(work::run)
                .satisfies(e -> assertThat(e.key()).isEqualTo(key));
    }
}
