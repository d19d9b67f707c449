package org.bureaudesk.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.follower.download.AppDownload;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.lexicon.HostKind;
import org.bureaudesk.lexicon.rescan.Choice;
import org.bureaudesk.lexicon.rescan.MatterQuery;
import org.bureaudesk.lexicon.rescan.Proof;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostAttachment;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.staff.Person;
import org.bureaudesk.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The lists, what is decided about published posts, and downloads of an application come back as they were.
class LexiconTablesTest {

    @TempDir
    private Path folder;

    private static AccountId fill(House house) {
        var app = TestHouse.account(house, "示例客户端", Platform.APP).id();
        var person = Person.of(house.staff().service().newId(), "张三", Role.CLERK);
        house.staff().service().save(person);
        house.staff().signIn().name(person);
        var lexicon = house.lexicon();
        lexicon.terms().save(null, Term.banned("青云阁", Category.ADVERTISING, Severity.GRAVE), true);
        lexicon.terms()
                .save(
                        null,
                        new Term(
                                "市安监站",
                                TermKind.OUTDATED,
                                Category.OUTDATED_NAME,
                                Severity.NORMAL,
                                "市应急站",
                                "“机构改革”\n方案",
                                true,
                                true,
                                LocalDate.of(2018, 3, 17)),
                        false);
        lexicon.hosts().save(null, "news.example.org", HostKind.TRUSTED, "合作，媒体");
        lexicon.hosts().save(null, "s.example.org", HostKind.SHORT, "");
        publish(house, app);
        lexicon.rescans().scan(Progress.NONE);
        var hash = house.workspace().attachments().keep(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        var proof = new Proof("https://example.org/1", "截图", new PostAttachment(hash, "截图.png", 4));
        var matters = lexicon.rescans().find(MatterQuery.ALL, 10);
        lexicon.rescans().decide(matters.subList(0, 2), Choice.KEEP, "地名", proof);
        lexicon.rescans()
                .close(List.of(lexicon.rescans().find(MatterQuery.ALL, 10).getFirst()));
        var downloads = house.followers().downloads().service();
        downloads.save(new AppDownload(app, "华为", LocalDate.of(2026, 11, 1), 10, ""));
        downloads.save(new AppDownload(app, "小米", LocalDate.of(2026, 11, 1), 20, "a.xlsx"));
        return app;
    }

    private static void publish(House house, AccountId account) {
        var posts = house.posts().service();
        long id = posts.newIds(6);
        for (int i = 0; i < 3; i++) {
            var at = TestHouse.NOW.minusDays(10 + i);
            posts.save(Post.draft(new PostId(id + 2L * i), new PostText("第" + i + "期", "", "青云阁开业，s.example.org/a"), at)
                    .withPublications(List.of(Publication.published(id + 2L * i + 1, account, at))));
        }
    }

    @Test
    void everythingComesBackAndTheFileIsTheSame() {
        var first = folder.resolve("first.json");
        var second = folder.resolve("second.json");
        try (var one = TestHouse.open(folder.resolve("one"));
                var two = TestHouse.open(folder.resolve("two"))) {
            var app = fill(one);
            one.portable().exportTo(first, Progress.NONE);
            assertThat(two.lexicon().terms().entries()).isNotEmpty(); // read before anything came in
            two.portable().importFrom(first, Progress.NONE);

            assertThat(two.lexicon().terms().own())
                    .isEqualTo(one.lexicon().terms().own());
            assertThat(two.lexicon().terms().entries())
                    .isEqualTo(one.lexicon().terms().entries());
            assertThat(two.lexicon().hosts().all())
                    .isEqualTo(one.lexicon().hosts().all());
            assertThat(two.lexicon().rescans().find(MatterQuery.ALL, 10))
                    .isEqualTo(one.lexicon().rescans().find(MatterQuery.ALL, 10))
                    .hasSize(3);
            assertThat(two.lexicon().rescans().lastScan())
                    .isEqualTo(one.lexicon().rescans().lastScan());
            assertThat(two.lexicon().rescans().isStale()).as("the same lists").isFalse();
            assertThat(two.followers().downloads().service().of(app))
                    .isEqualTo(one.followers().downloads().service().of(app))
                    .hasSize(2);

            two.portable().exportTo(second, Progress.NONE);
            assertThat(second).hasSameBinaryContentAs(first);
        }
    }
}
