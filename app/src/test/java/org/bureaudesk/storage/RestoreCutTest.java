package org.bureaudesk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Power that fails between any two steps of a restore: the next opening finishes it, the log tells of it once, and
/// what stood there before is still to be had.
class RestoreCutTest {

    @TempDir
    private Path folder;

    private Path backup;
    private byte[] order;

    /// A backup with one account; two stand in the records; the restore is ordered.
    @BeforeEach
    void aRestoreIsOrdered() throws IOException {
        try (var house = TestHouse.open(folder)) {
            TestHouse.account(house, "示例发布", Platform.WEIBO);
            backup = new Backups(house.workspace(), TestHouse.CLOCK).make(folder.resolve("u-disk.db"));
            TestHouse.account(house, "示例应急", Platform.WEIBO);
        }
        House.askForRestore(folder, backup);
        order = Files.readAllBytes(request());
    }

    private Path request() {
        return folder.resolve("restore-request.txt");
    }

    private Path done() {
        return folder.resolve("restore-done.txt");
    }

    private static int accounts(House house) {
        return house.accounts().service().all().size();
    }

    private int accountsAfterRestoring(Path copy) {
        House.askForRestore(folder, copy);
        try (var house = TestHouse.open(folder)) {
            return accounts(house);
        }
    }

    private List<Path> copies() throws IOException {
        try (var files = Files.list(folder.resolve("backups"))) {
            return files.filter(f -> f.getFileName().toString().startsWith("before-restore-"))
                    .sorted()
                    .toList();
        }
    }

    private void isRestoredAndToldOnce() throws IOException {
        for (int i = 0; i < 2; i++) {
            try (var house = TestHouse.open(folder)) {
                assertThat(accounts(house)).isEqualTo(1);
                assertThat(house.checkup(Progress.NONE)).isEmpty();
                assertThat(house.audit().service().whole().stream()
                                .filter(e -> e.action().equals(AuditAction.BACKUP_RESTORED.name())))
                        .hasSize(1);
            }
        }
        assertThat(folder).isDirectoryNotContaining("glob:**restore-*");
        assertThat(folder).isDirectoryNotContaining("glob:**-aside");
        assertThat(folder.resolve("backups")).isDirectoryNotContaining("glob:**.part*");
    }

    /// What lies about when the power fails before the records are replaced.
    enum Cut {
        ORDERED,
        HALF_A_DRAFT,
        A_DRAFT_AND_ITS_LOG,
        HALF_A_COPY_KEPT,
        KEPT,
        TOLD_BEFOREHAND,
        LOG_LAID_ASIDE
    }

    @ParameterizedTest
    @EnumSource
    void beforeTheRecordsAreReplacedItBeginsAnew(Cut cut) throws IOException {
        var draft = folder.resolve("restore-draft.db");
        var kept = folder.resolve("backups/before-restore-20261101-080000.db");
        if (cut == Cut.HALF_A_DRAFT) {
            Files.write(draft, new byte[5_000]);
        } else if (cut != Cut.ORDERED) {
            Files.copy(backup, draft);
        }
        switch (cut) {
            case A_DRAFT_AND_ITS_LOG -> Files.writeString(folder.resolve("restore-draft.db-wal"), "halb");
            case HALF_A_COPY_KEPT -> {
                Files.writeString(kept.resolveSibling(kept.getFileName() + ".part"), "halb");
                Files.writeString(kept.resolveSibling(kept.getFileName() + ".part-wal"), "halb");
            }
            case KEPT -> Files.copy(folder.resolve("bureau-desk.db"), kept);
            case TOLD_BEFOREHAND -> Files.writeString(done(), new String(order, StandardCharsets.UTF_8) + "\n" + kept);
            case LOG_LAID_ASIDE -> Files.write(folder.resolve("bureau-desk.db-wal-aside"), new byte[0]);
            case ORDERED, HALF_A_DRAFT -> {}
        }
        isRestoredAndToldOnce();
        assertThat(accountsAfterRestoring(copies().getLast())).isEqualTo(2);
    }

    @Test
    void onceTheRecordsAreReplacedItIsNotDoneAgainAndWhatStoodThereIsNamed() throws IOException {
        Workspace.open(folder, TestHouse.CLOCK).close(); // done, and then:
        assertThat(copies()).hasSize(1);
        Files.write(request(), order);

        try (var workspace = Workspace.open(folder, TestHouse.CLOCK)) {
            assertThat(workspace.restored().orElseThrow().kept()).contains(copies().getFirst());
        }
        assertThat(copies()).hasSize(1);
        isRestoredAndToldOnce();
        assertThat(accountsAfterRestoring(copies().getFirst())).isEqualTo(2);
    }

    @Test
    void aRestoreThatCannotBeRememberedIsNotBegun() throws IOException {
        Files.createDirectories(done().resolve("in the way"));

        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> TestHouse.open(folder).close());

        Files.delete(done().resolve("in the way"));
        Files.delete(done());
        try (var house = TestHouse.open(folder)) {
            assertThat(accounts(house)).isEqualTo(2);
            assertThat(house.workspace().restored()).isEmpty();
        }
    }

    @Test
    void whatIsNotReplacedIsNotTold() throws IOException {
        var database = folder.resolve("bureau-desk.db");
        Files.delete(database);
        Files.createDirectories(database.resolve("in the way"));

        assertThatExceptionOfType(UserException.class)
                .isThrownBy(() -> TestHouse.open(folder).close());

        assertThat(done()).doesNotExist();
        assertThat(request()).doesNotExist();
    }

    @Test
    void anEarlierRestoreNotYetToldDoesNotStandForALaterOne() {
        Workspace.open(folder, TestHouse.CLOCK).close();
        Path other;
        try (var workspace = Workspace.open(folder, TestHouse.CLOCK)) {
            other = new Backups(workspace, TestHouse.CLOCK).make(folder.resolve("other.db"));
        }
        Restore.askClosed(folder, other, "COMMAND_LINE 0 ");
        try (var workspace = Workspace.open(folder, TestHouse.CLOCK)) {
            assertThat(workspace.restored().orElseThrow().backup()).isEqualTo(other);
        }
    }

    @Test
    void theSameBackupOrderedAgainIsPutInPlaceAgain() throws IOException {
        Workspace.open(folder, TestHouse.CLOCK).close(); // done, and the log does not have it yet
        Files.writeString(folder.resolve("bureau-desk.db"), "damaged");
        Restore.askClosed(folder, backup, "COMMAND_LINE 0 ");

        isRestoredAndToldOnce();
    }

    @Test
    void twoRestoresOfOneSecondKeepTwoCopies() throws IOException {
        TestHouse.open(folder).close();
        var first = copies().getFirst();
        assertThat(accountsAfterRestoring(first)).isEqualTo(2);
        assertThat(copies()).hasSize(2);
        assertThat(accountsAfterRestoring(first)).as("it is as it was").isEqualTo(2);
    }

    @Test
    void whereTheSecondOfTwoFilesCannotBeLaidAsideTheFirstComesBack() throws IOException {
        var file = Files.writeString(folder.resolve("a.db"), "alt");
        Files.writeString(folder.resolve("a.db-wal"), "最后的记录");
        Files.writeString(folder.resolve("a.db-shm"), "x");
        Files.createDirectories(folder.resolve("a.db-shm-aside/in the way"));
        var draft = Files.writeString(folder.resolve("draft.db"), "新");

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> new BackupFile(file).replaceWith(draft));

        assertThat(file).hasContent("alt");
        assertThat(folder.resolve("a.db-wal")).hasContent("最后的记录");
    }

    @Test
    void whatCannotBeTidiedAfterwardsDoesNotMakeItFail() throws IOException {
        var file = Files.writeString(folder.resolve("a.db"), "alt");
        Files.createDirectories(folder.resolve("a.db-wal-aside/in the way"));

        new BackupFile(file).replaceWith(Files.writeString(folder.resolve("draft.db"), "新"));

        assertThat(file).hasContent("新");
    }
}
