package org.bureaudesk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.audit.ChainBreak;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.follower.download.AppDownload;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.lexicon.HostKind;
import org.bureaudesk.lexicon.rescan.Choice;
import org.bureaudesk.lexicon.rescan.Matter;
import org.bureaudesk.lexicon.rescan.MatterQuery;
import org.bureaudesk.lexicon.rescan.Proof;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.post.release.WithdrawalService;
import org.bureaudesk.review.flow.Levels;
import org.bureaudesk.storage.Backups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A bureau with something in every table that came lately, put back from a copy and carried to another workspace.
class BackupTravelTest {

    private static final Set<String> FILLED = Set.of(
            "person",
            "review_step",
            "review_answer",
            "review_sheet",
            "review_version",
            "review_level",
            "post_withdrawal",
            "post_withdrawal_line",
            "lexicon_host",
            "lexicon_term",
            "lexicon_scan",
            "lexicon_matter",
            "lexicon_objection",
            "app_download",
            "audit_entry");

    @TempDir
    private Path folder;

    @Test
    void aCopyPutBackByHandHoldsEverythingAndTheLogSaysThatItWasPutBack() throws Exception {
        Map<String, List<String>> then;
        Path copy;
        try (var house = TestHouse.open(folder)) {
            fill(house);
            then = rows(house);
            copy = new Backups(house.workspace(), TestHouse.CLOCK).make();
            changeMore(house);
            assertThat(rows(house)).isNotEqualTo(then);
        }
        var database = folder.resolve("bureau-desk.db");
        Files.copy(copy, database, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(folder.resolve("bureau-desk.db-wal"));
        Files.deleteIfExists(folder.resolve("bureau-desk.db-shm"));

        try (var house = TestHouse.open(folder)) {
            assertThat(rows(house)).isEqualTo(then);
            house.reviews().service().checkAll();
            var found = house.audit().service().check(Progress.NONE).firstBreak();
            assertThat(found)
                    .get()
                    .extracting(ChainBreak::messageKey)
                    .asString()
                    .startsWith("audit.");
            assertThat(house.checkup(Progress.NONE)).hasSize(1);

            house.audit().service().explain(found.orElseThrow(), "电脑故障，用昨天的备份恢复");

            assertThat(house.audit().service().check(Progress.NONE).firstBreak())
                    .isEmpty();
            assertThat(house.checkup(Progress.NONE)).isEmpty();
            assertThat(house.audit().service().whole().getLast())
                    .returns("HEAD_EXPLAINED", AuditEntry::action)
                    .returns("电脑故障，用昨天的备份恢复", AuditEntry::subject);
        }
    }

    @Test
    void anotherWorkspaceReceivesEverything() {
        var file = folder.resolve("全部.json");
        var again = folder.resolve("再次.json");
        Map<String, List<String>> sent;
        try (var house = TestHouse.open(folder.resolve("one"))) {
            fill(house);
            sent = rows(house);
            house.portable().exportTo(file, Progress.NONE);
        }
        try (var house = TestHouse.open(folder.resolve("two"))) {
            house.portable().importFrom(file, Progress.NONE);
            var received = rows(house);
            for (var table : FILLED) {
                if (!table.equals("audit_entry")) {
                    assertThat(received.get(table)).as(table).isEqualTo(sent.get(table));
                }
            }
            assertThat(house.reviews()
                            .service()
                            .states(posts(house).stream().map(Post::id).toList()))
                    .isNotEmpty();
            assertThat(house.checkup(Progress.NONE)).isEmpty();
            house.portable().exportTo(again, Progress.NONE);
        }
        assertThat(again).hasSameBinaryContentAs(file);
    }

    private static void fill(House house) {
        house.demo().service().fill();
        var reviews = house.reviews().service();
        var levels = reviews.levels();
        reviews.save(new Levels(levels.all(), true, "人员较少", false));
        house.lexicon().terms().save(null, Term.banned("青云阁", Category.ADVERTISING, Severity.GRAVE), true);
        house.lexicon().hosts().save(null, "example.com", HostKind.TRUSTED, "合作单位");
        var published = posts(house).stream().filter(Post::isPublished).toList();
        var shown = published.getFirst();
        var was = shown.text();
        house.posts()
                .service()
                .save(new Post(
                        shown.id(),
                        new org.bureaudesk.post.PostText(was.title(), was.summary(), was.body() + "青云阁开业。"),
                        shown.cover(),
                        shown.form(),
                        shown.column(),
                        shown.kind(),
                        shown.origin(),
                        shown.publications(),
                        shown.attachments(),
                        shown.createdAt(),
                        shown.updatedAt(),
                        null));
        house.lexicon().rescans().scan(Progress.NONE);
        var matters = house.lexicon().rescans().find(new MatterQuery(Matter.State.OPEN, ""), 10);
        house.lexicon().rescans().decide(matters, Choice.KEEP, "地名", Proof.NONE);
        house.releases()
                .service()
                .withdrawals()
                .order(
                        Set.of(published.get(1).publications().getFirst().id()),
                        List.of(published.get(1).id()),
                        new WithdrawalService.Order("陈志远", TestHouse.NOW, "数字有误"));
        var account = house.accounts().service().all().getFirst().id();
        house.followers().downloads().service().save(download(account, 1234));
        var filled = rows(house);
        FILLED.forEach(table -> assertThat(filled.get(table)).as(table).isNotEmpty());
    }

    private static void changeMore(House house) {
        var account = house.accounts().service().all().getFirst().id();
        house.followers().downloads().service().save(download(account, 5678));
        house.reviews().service().save(org.bureaudesk.review.flow.LevelsFile.shipped());
    }

    private static AppDownload download(org.bureaudesk.account.AccountId account, int total) {
        return new AppDownload(account, "华为应用市场", TestHouse.NOW.toLocalDate(), total, "");
    }

    private static List<Post> posts(House house) {
        var posts = house.posts().service();
        return posts.find(posts.list(PostQuery.ALL, null, 1_000).stream()
                .map(row -> row.id())
                .toList());
    }

    /// Every row of every table, in words.
    private static Map<String, List<String>> rows(House house) {
        return house.workspace().database().read(handle -> {
            var rows = new TreeMap<String, List<String>>();
            var names = handle.createQuery(
                            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT%' ORDER BY name")
                    .mapTo(String.class)
                    .list();
            for (var name : names) {
                rows.put(
                        name,
                        handle.createQuery("SELECT * FROM " + name).mapToMap().stream()
                                .map(Object::toString)
                                .sorted()
                                .toList());
            }
            return rows;
        });
    }
}
