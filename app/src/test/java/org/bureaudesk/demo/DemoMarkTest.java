package org.bureaudesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.account.Account;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.post.PostText;
import org.bureaudesk.storage.Backups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The mark of the demonstration belongs to the records it was made with and never to others.
class DemoMarkTest {

    private static final String FORMER = "{\"day\":\"2026-11-23\",\"firstId\":1,\"edition\":2}";

    @TempDir
    private Path folder;

    @TempDir
    private Path other;

    /// A bureau with one account and ten posts, numbered as a demonstration would be.
    private static void fillReal(House house) {
        TestHouse.account(house, "示例发布", Platform.WEIBO);
        var posts = house.posts().service();
        long id = posts.newIds(10);
        for (int i = 0; i < 10; i++) {
            posts.save(Post.draft(new PostId(id + i), new PostText("本单位稿件" + i, "", "正文"), TestHouse.NOW));
        }
    }

    private static int posts(House house) {
        return house.posts().service().list(PostQuery.ALL, null, 2_000).size();
    }

    private static Path backup(House house) {
        return new Backups(house.workspace(), TestHouse.CLOCK).make();
    }

    @Test
    void afterARealBackupCameBackOverADemonstrationThereIsNothingToRemove() throws IOException {
        Path real;
        try (var house = TestHouse.open(other)) {
            fillReal(house);
            real = backup(house);
        }
        try (var house = TestHouse.open(folder)) {
            house.demo().service().fill();
            Files.writeString(folder.resolve("demo.json"), FORMER); // as a program before would have left it
        }
        House.askForRestore(folder, real);

        try (var house = TestHouse.open(folder)) {
            var demo = house.demo().service();
            assertThat(demo.isPresent()).isFalse();
            assertThatThrownBy(demo::remove)
                    .isInstanceOfSatisfying(
                            UserException.class, e -> assertThat(e.key()).isEqualTo("demo.none"));
            assertThat(posts(house)).isEqualTo(10);
            assertThat(house.accounts().service().all()).hasSize(1);
        }
    }

    @Test
    void aDemonstrationThatComesBackWithABackupCanStillBeRemoved() {
        Path withDemo;
        try (var house = TestHouse.open(other)) {
            house.demo().service().fill();
            withDemo = backup(house);
        }
        House.askForRestore(folder, withDemo);

        try (var house = TestHouse.open(folder)) {
            assertThat(house.demo().service().isPresent()).isTrue();
            house.demo().service().remove();
            assertThat(house.demo().service().isEmpty()).isTrue();
            assertThat(house.demo().service().isPresent()).isFalse();
        }
    }

    @Test
    void aMarkOverOtherRecordsRemovesNothing() {
        try (var house = TestHouse.open(folder)) {
            fillReal(house);
            mark(
                    house,
                    1,
                    DemoMaker.make(DemoJson.bureau(), DemoJson.office(), TestHouse.NOW.toLocalDate(), 1)
                            .nextId());

            assertThatThrownBy(() -> house.demo().service().remove())
                    .isInstanceOfSatisfying(
                            UserException.class, e -> assertThat(e.key()).isEqualTo("demo.other-records"));

            assertThat(posts(house)).isEqualTo(10);
            assertThat(house.accounts().service().all()).hasSize(1);
        }
    }

    @Test
    void aDemonstrationOfAnotherProgramIsNotTakenOutByNumber() {
        try (var house = TestHouse.open(folder)) {
            house.demo().service().fill();
            int before = posts(house);
            house.workspace().database().write(handle -> handle.execute("UPDATE demo_mark SET next_id = next_id - 7"));

            assertThatThrownBy(() -> house.demo().service().remove())
                    .isInstanceOfSatisfying(
                            UserException.class, e -> assertThat(e.key()).isEqualTo("demo.other-records"));
            assertThat(posts(house)).isEqualTo(before);
        }
    }

    @Test
    void aWorkspaceFilledByAProgramBeforeCanStillBeEmptiedEvenWhereAnAccountWasRenamed() throws IOException {
        try (var house = TestHouse.open(folder)) {
            house.demo().service().fill();
            house.workspace().database().write(handle -> handle.execute("DELETE FROM demo_mark"));
            assertThat(house.demo().service().isPresent()).isFalse();
            Files.writeString(folder.resolve("demo.json"), FORMER);
            house.workspace().database().write(handle -> handle.execute("UPDATE account SET name = name || '（改）'"));

            assertThat(house.demo().service().isPresent()).isTrue();
            house.demo().service().remove();

            assertThat(house.demo().service().isEmpty()).isTrue();
            assertThat(folder.resolve("demo.json")).doesNotExist();
        }
    }

    @Test
    void itTravelsInTheFileOfTheWholeWorkspace() {
        var file = folder.resolve("全部.json");
        try (var house = TestHouse.open(folder.resolve("one"))) {
            house.demo().service().fill();
            house.portable().exportTo(file, Progress.NONE);
        }
        try (var house = TestHouse.open(folder.resolve("two"))) {
            house.portable().importFrom(file, Progress.NONE);
            assertThat(house.demo().service().isPresent()).isTrue();
            house.demo().service().remove();
            assertThat(house.accounts().service().all())
                    .extracting(Account::name)
                    .isEmpty();
        }
    }

    @Test
    void onTheCommandLineNobodyOfTheDemonstrationSitsDown() {
        try (var house = TestHouse.open(folder)) {
            house.staff().service().session().beCommandLine();
            house.demo().service().fill();
            assertThat(house.staff().service().session().person()).isEmpty();
            house.demo().service().remove();
            assertThat(entries(house, AuditAction.DEMO_REMOVED))
                    .extracting(AuditEntry::mode)
                    .containsExactly("COMMAND_LINE");
        }
        try (var house = TestHouse.open(folder)) { // in the window somebody does
            house.demo().service().fill();
            assertThat(house.staff().service().session().person()).isPresent();
        }
    }

    private static List<AuditEntry> entries(House house, AuditAction action) {
        return house.audit().service().whole().stream()
                .filter(entry -> entry.action().equals(action.name()))
                .toList();
    }

    private static void mark(House house, long first, long next) {
        house.workspace()
                .database()
                .write(handle -> handle.execute(
                        "INSERT INTO demo_mark (id, day, first_id, next_id, edition) VALUES (1, '2026-11-23', ?, ?, 2)",
                        first,
                        next));
    }
}
