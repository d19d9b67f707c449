package org.bureaudesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.storage.Backups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Removing the demonstration never takes a record of the bureau, whatever the file with its mark says.
class DemoRemovalTest {

    @TempDir
    private Path folder;

    private Path mark() {
        return folder.resolve("demo.json");
    }

    private static void refused(House house, String key, Object... facts) {
        assertThatThrownBy(() -> house.demo().service().remove()).isInstanceOfSatisfying(UserException.class, e -> {
            assertThat(e.key()).isEqualTo(key);
            assertThat(e.facts()).startsWith(facts);
        });
    }

    /// An own account with posts, all with numbers the demonstration would have had.
    private static void own(House house, int posts) {
        var account = TestHouse.account(house, "云上应急", Platform.WECHAT_SUBSCRIPTION);
        var service = house.posts().service();
        for (int i = 0; i < posts; i++) {
            var id = service.newIds(2);
            service.save(Post.draft(new PostId(id), new PostText("自己的稿件" + i, "", ""), TestHouse.NOW)
                    .withPublications(List.of(Publication.published(id + 1, account.id(), TestHouse.NOW))));
        }
    }

    @Test
    void whereABackupFromBeforeItWasPutInPlaceTheBureausRecordsStay() throws Exception {
        Path backup = folder.resolve("empty.db");
        try (var house = TestHouse.open(folder)) {
            new Backups(house.workspace(), TestHouse.CLOCK).make(backup);
            house.demo().service().fill();
        }
        House.askForRestore(folder, backup);
        try (var house = TestHouse.open(folder)) {
            own(house, 12);
            assertThat(house.demo().service().isPresent())
                    .as("its mark went with it")
                    .isFalse();

            refused(house, "demo.none");

            assertThat(house.accounts().service().all()).hasSize(1);
            assertThat(house.posts().service().count(PostQuery.ALL, 100)).isEqualTo(12);
            assertThat(mark()).doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 40, 4_000_000_000_000L})
    void aMarkWithOtherNumbersTakesNothingOfTheBureau(long first) throws Exception {
        try (var house = TestHouse.open(folder)) {
            own(house, 12);
            Files.writeString(mark(), "{\"day\":\"2026-11-23\",\"firstId\":%d,\"edition\":2}".formatted(first));
            var before = house.posts().service().list(PostQuery.ALL, null, 100);

            try {
                house.demo().service().remove();
            } catch (UserException refused) {
                assertThat(refused.key()).startsWith("demo.");
            }

            assertThat(house.accounts().service().all()).hasSize(1);
            assertThat(house.posts().service().list(PostQuery.ALL, null, 100)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"day\":\"昨天\",\"firstId\":1}",
                "{\"day\":\"2026-11-23\"}",
                "{\"day\":null,\"firstId\":1}",
                "{\"day\":\"2026-11-23\",\"firstId\":-7}",
                "null",
                "\u0000\u0001"
            })
    void aMarkThatCannotBeReadIsSaidToBeAndNothingGoes(String text) throws Exception {
        try (var house = TestHouse.open(folder)) {
            own(house, 1);
            Files.writeString(mark(), text);

            refused(house, "demo.mark-unreadable", mark());

            assertThat(house.posts().service().count(PostQuery.ALL, 10)).isEqualTo(1);
        }
    }

    private static final List<String> FIGURES = List.of(
            "INSERT INTO app_download VALUES (%d, 'store', '2026-11-01', 5, '手工')",
            "INSERT INTO index_input VALUES (%d, 'n', '2026-01-01', '2026-12-31', '1', '')",
            "INSERT INTO growth_event VALUES (987654, %d, '2026-11-01', '直播')",
            "INSERT INTO regular_readers VALUES (%d, '2026-11-01', 5, NULL, '导出', '2026-11-02T10:00')");

    @Test
    void figuresTheBureauEnteredOnItsAccountsAreCountedAndKept() {
        try (var house = TestHouse.open(folder)) {
            house.demo().service().fill();
            var account = house.accounts().service().all().getFirst().id().value();
            var database = house.workspace().database();
            for (int i = 0; i < FIGURES.size(); i++) {
                var figures = FIGURES.get(i).formatted(account);
                database.write(handle -> handle.execute(figures));
                refused(house, "demo.mixed", 0, 0, 0, 0, i + 1);
            }

            assertThat(house.accounts().service().all()).hasSize(4);
            List.of("app_download", "index_input", "growth_event", "regular_readers")
                    .forEach(table -> database.write(handle -> handle.execute("DELETE FROM " + table)));
            house.demo().service().remove();
            assertThat(house.demo().service().isEmpty()).isTrue();
        }
    }

    @Test
    void renamedAccountsAndChangedTextsGoWithIt() {
        try (var house = TestHouse.open(folder)) {
            house.demo().service().fill();
            house.workspace().database().write(handle -> {
                handle.execute("UPDATE account SET name = name || '（改名）' WHERE platform = 'WEIBO'");
                return handle.execute("UPDATE post SET title = '改过的标题'");
            });

            house.demo().service().remove();

            assertThat(house.demo().service().isEmpty()).isTrue();
        }
    }

    @Test
    void itsAccountsAllThrownAwayBeforeLeaveTheRestToGo() {
        try (var house = TestHouse.open(folder)) {
            house.demo().service().fill();
            house.workspace().database().write(handle -> {
                for (var table : List.of("publication", "message", "account", "post")) {
                    handle.execute("DELETE FROM " + table);
                }
                return true;
            });

            house.demo().service().remove();

            assertThat(house.demo().service().isEmpty()).isTrue();
            assertThat(house.inspections().service().rectifications()).isEmpty();
        }
    }

    @Test
    void aFillingThatFailsLeavesNothingBehind() throws Exception {
        try (var house = TestHouse.open(folder)) {
            Files.createDirectories(folder.resolve("audit-head.txt/in-the-way"));

            assertThatThrownBy(() -> house.demo().service().fill()).isInstanceOf(UserException.class);

            assertThat(house.demo().service().isEmpty()).isTrue();
            assertThat(house.demo().service().isPresent()).isFalse();
            assertThat(house.staff().service().all()).isEmpty();
            assertThat(house.settings().get().unitName()).isNotEqualTo("示例市应急管理局");
        }
    }
}
