package org.bureaudesk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.audit.AuditQuery;
import org.bureaudesk.audit.Deed;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.staff.Person;
import org.bureaudesk.staff.Role;
import org.bureaudesk.staff.SignInMode;
import org.bureaudesk.staff.StaffSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may order a restore and when, and that each one done is in the log once and without a false alarm.
class RestoreOrderTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path empty;

    private Path request() {
        return folder.resolve("restore-request.txt");
    }

    private static Path backup(House house) {
        return new Backups(house.workspace(), TestHouse.CLOCK).make();
    }

    private Path backupThenMore() {
        try (var house = TestHouse.open(folder)) {
            TestHouse.account(house, "示例发布", Platform.WEIBO);
            house.audit().service().append(Deed.of(AuditAction.REPORT_MADE, "报告"));
            var file = backup(house);
            TestHouse.account(house, "示例应急", Platform.WEIBO);
            return file;
        }
    }

    private static AuditEntry newest(House house) {
        return house.audit().service().page(AuditQuery.ALL, Long.MAX_VALUE, 1).getFirst();
    }

    private static void assertRefused(String key, Runnable work) {
        assertThatExceptionOfType(UserException.class)
                .isThrownBy(work::run)
                .satisfies(e -> assertThat(e.key()).isEqualTo(key));
    }

    @Test
    void whileAWindowIsOpenNothingIsOrderedFromOutsideAndNothingHappensLater() {
        var file = backupThenMore();
        try (var _ = TestHouse.open(folder)) {
            assertRefused("storage.in-use", () -> House.askForRestore(folder, file));
            assertRefused("storage.in-use", () -> House.askForRestoreInOpening(folder, file));
            assertThat(request()).doesNotExist();
        }
        try (var house = TestHouse.open(folder)) {
            assertThat(house.accounts().service().all()).hasSize(2);
            assertThat(house.workspace().restored()).isEmpty();
        }
    }

    @Test
    void anOrderOfTheWindowIsSeenAndCanBeCalledOff() {
        var file = backupThenMore();
        try (var house = TestHouse.open(folder)) {
            assertThat(Restore.asked(folder)).isEmpty();
            house.askForRestore(file);
            assertThat(Restore.asked(folder)).contains(file);
            assertRefused("storage.in-use", () -> House.askForRestore(folder, file));
            assertThat(Restore.asked(folder)).as("that of the window stays").contains(file);
            house.cancelRestore();
            assertThat(Restore.asked(folder)).isEmpty();
            house.cancelRestore(); // twice is nothing
        }
        try (var house = TestHouse.open(folder)) {
            assertThat(house.accounts().service().all()).hasSize(2);
        }
    }

    @Test
    void withPasswordsOnlyAnAdministratorOrdersOrCallsOff() {
        Path file;
        try (var house = TestHouse.open(folder)) {
            TestHouse.account(house, "示例发布", Platform.WEIBO);
            file = backup(house); // of a time without passwords
            var staff = house.staff();
            var admin = person(house, "李主任", Role.ADMINISTRATOR);
            var clerk = person(house, "小王", Role.CLERK);
            staff.signIn().name(admin);
            staff.signIn().setPassword(admin, "a good password 1".toCharArray());
            staff.signIn().setPassword(clerk, "another password 2".toCharArray());
            staff.service().change(new StaffSettings(SignInMode.PASSWORD, 15, Map.of()));

            staff.signIn().signIn(clerk, "another password 2".toCharArray());
            assertRefused("staff.administrators-only", () -> house.askForRestore(file));
            assertThat(request()).doesNotExist();

            staff.signIn().signIn(admin, "a good password 1".toCharArray());
            house.askForRestore(file);
            staff.signIn().signIn(clerk, "another password 2".toCharArray());
            assertRefused("staff.administrators-only", house::cancelRestore);
            assertThat(request()).exists();
        }
    }

    private static Person person(House house, String name, Role role) {
        var person = Person.of(house.staff().service().newId(), name, role).withLeftOn(null);
        house.staff().service().save(person);
        assertThat(person.isHere(LocalDate.of(2026, 11, 23))).isTrue();
        return person;
    }

    @Test
    void theLogKnowsTheWindowInOpeningFromTheCommandLine() {
        var file = backupThenMore();
        House.askForRestoreInOpening(folder, file);
        try (var house = TestHouse.open(folder)) {
            assertThat(newest(house))
                    .returns("BACKUP_RESTORED", AuditEntry::action)
                    .returns("IN_OPENING", AuditEntry::mode);
        }
    }

    @Test
    void aRestoreThatWasDoneButNotToldIsToldAtTheNextOpeningAndOnce() {
        var file = backupThenMore();
        House.askForRestore(folder, file);
        Workspace.open(folder, TestHouse.CLOCK).close(); // the program ends before the log has it
        assertThat(request()).doesNotExist();

        for (int i = 0; i < 2; i++) {
            try (var house = TestHouse.open(folder)) {
                assertThat(house.accounts().service().all()).hasSize(1);
                assertThat(house.audit().service().check(Progress.NONE).firstBreak())
                        .isEmpty();
                assertThat(house.audit().service().whole().stream()
                                .filter(e -> e.action().equals(AuditAction.BACKUP_RESTORED.name())))
                        .hasSize(1);
                assertThat(newest(house).facts()).contains("before-restore-");
            }
        }
        assertThat(folder.resolve("restore-done.txt")).doesNotExist();
    }

    @Test
    void aWorkspaceThatBeginsWithABackupIsInOrder() {
        var file = backupThenMore();
        House.askForRestore(empty, file);
        try (var house = TestHouse.open(empty)) {
            assertThat(house.checkup(Progress.NONE)).isEmpty();
            TestHouse.account(house, "示例消防", Platform.WEIBO);
        }
        try (var house = TestHouse.open(empty)) {
            assertThat(house.checkup(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void aHeadTakenAwayIsStillRemarkedWhereThereWereRecords() throws IOException {
        var file = backupThenMore();
        Files.delete(folder.resolve("audit-head.txt"));
        House.askForRestore(folder, file);
        try (var house = TestHouse.open(folder)) {
            assertThat(house.audit().service().check(Progress.NONE).firstBreak())
                    .isPresent();
        }
    }

    @Test
    void whatStandsOnlyInTheLogBesideACopyComesAlong() throws IOException {
        var copy = empty.resolve("按文件复制.db");
        try (var house = TestHouse.open(folder)) {
            TestHouse.account(house, "示例发布", Platform.WEIBO);
            TestHouse.account(house, "示例应急", Platform.WEIBO);
            Files.copy(folder.resolve("bureau-desk.db"), copy);
            Files.copy(folder.resolve("bureau-desk.db-wal"), empty.resolve("按文件复制.db-wal"));
            assertThat(empty.resolve("按文件复制.db-wal")).isNotEmptyFile();
            for (var account : house.accounts().service().all()) {
                house.accounts().service().moveToBin(account);
            }
        }
        House.askForRestore(folder, copy);
        try (var house = TestHouse.open(folder)) {
            assertThat(house.accounts().service().all()).hasSize(2);
        }
        assertThat(copy).exists();
        assertThat(folder).isDirectoryNotContaining("glob:**restore-*");
    }

    @Test
    void aScanOfASignedFormThatIsGoneIsFound() {
        try (var house = TestHouse.open(folder)) {
            var kept = house.workspace().attachments().keep(new byte[] {1, 2, 3});
            var gone = "ab".repeat(32);
            house.workspace().database().write(handle -> {
                for (var hash : new String[] {kept, gone}) {
                    handle.execute(
                            "INSERT INTO review_scan (post_id, sha256, file_name, size, person_name, at)"
                                    + " VALUES (1, ?, '审核表.pdf', 3, '张三', '2026-11-23T09:00')",
                            hash);
                }
                handle.execute("INSERT INTO review_version VALUES ('v', '', '', '', '', '', '', '', '')");
                return handle.execute(
                        "INSERT INTO review_version_file VALUES ('v', 0, ?, '附件.docx', 1)", "cd".repeat(32));
            });
            assertThat(Checkup.of(house.workspace(), Progress.NONE))
                    .extracting(Checkup.Problem::subject)
                    .containsExactly(gone, "cd".repeat(32));
        }
    }
}
