package org.bureaudesk.lexicon.rescan.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.lexicon.rescan.Choice;
import org.bureaudesk.lexicon.rescan.Matter;
import org.bureaudesk.lexicon.rescan.MatterQuery;
import org.bureaudesk.lexicon.rescan.Proof;
import org.bureaudesk.lexicon.rescan.RescanService;
import org.bureaudesk.lexicon.rescan.Scan;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.draft.FileKeeper;
import org.bureaudesk.staff.Person;
import org.bureaudesk.staff.Role;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.HeldTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The queue of published posts as the screen shows it and as a table.
@SuppressWarnings("NullAway.Init")
class RescanModelsTest {

    private static final Messages WORDS = Messages.in(Locale.SIMPLIFIED_CHINESE);

    @TempDir
    private Path folder;

    private final HeldTasks tasks = new HeldTasks();
    private House house;
    private RescanService rescans;
    private AccountId account;
    private RescanViewModel model;
    private DecisionViewModel decisions;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder.resolve("ws"));
        rescans = house.lexicon().rescans();
        account = TestHouse.account(house, "示例应急", Platform.WECHAT_SUBSCRIPTION).id();
        var person = Person.of(house.staff().service().newId(), "张三", Role.CLERK);
        house.staff().service().save(person);
        house.staff().signIn().name(person);
        house.lexicon().terms().save(null, Term.banned("青云阁", Category.ADVERTISING, Severity.GRAVE), true);
        model = new RescanViewModel(rescans, new RescanSheet(WORDS), tasks);
        decisions =
                new DecisionViewModel(rescans, new FileKeeper(house.workspace().attachments()), tasks);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void publish(int count) {
        var posts = house.posts().service();
        long id = posts.newIds(2 * count);
        var all = new ArrayList<Post>();
        for (int i = 0; i < count; i++) {
            var at = TestHouse.NOW.minusDays(40).plusMinutes(i);
            all.add(Post.draft(
                            new org.bureaudesk.post.PostId(id + 2L * i),
                            new PostText("=1+1 第" + i + "期", "", "昨日青云阁开业。"),
                            at)
                    .withPublications(List.of(Publication.published(id + 2L * i + 1, account, at))));
        }
        house.workspace().database().write(handle -> {
            posts.table().put(handle, all);
            return true;
        });
    }

    private void scan() {
        var done = new ArrayList<Scan.Outcome>();
        model.scan(done::add);
        tasks.finishAll();
        assertThat(done).hasSize(1);
    }

    @Test
    void theQueueTellsHowItStandsBeforeAndAfterALook() {
        publish(3);
        model.reload();
        tasks.finishAll();
        var before = model.standingProperty().get();
        assertThat(before).isNotNull();
        assertThat(before.last()).isNull();
        assertThat(before.stale()).isTrue();
        assertThat(before.posts()).isEqualTo(3);

        scan();
        var after = model.standingProperty().get();
        assertThat(after).isNotNull();
        assertThat(after.stale()).isFalse();
        assertThat(after.open()).isEqualTo(3);
        assertThat(model.rows()).hasSize(3);
    }

    @Test
    void theFilterShowsAStateAndWhatIsLookedFor() {
        publish(12);
        scan();
        model.textProperty().set("第11期");
        tasks.finishAll();
        assertThat(model.rows()).singleElement().matches(m -> m.title().contains("第11期"));
        model.stateProperty().set(Matter.State.DECIDED);
        model.textProperty().set("");
        tasks.finishAll();
        assertThat(model.rows()).isEmpty();
        model.stateProperty().set(null);
        tasks.finishAll();
        assertThat(model.rows()).hasSize(12);
    }

    @Test
    void aDecisionAsksForAChoiceAndAReasonFirst() {
        publish(1);
        scan();
        decisions.show(model.rows());
        decisions.decide(() -> {});
        assertThat(decisions.faultKeyProperty().get()).isEqualTo("lexicon.decide.choose");
        decisions.choice.set(Choice.KEEP);
        assertThat(decisions.faultKeyProperty().get()).isEmpty();
        decisions.decide(() -> {});
        assertThat(decisions.faultKeyProperty().get()).isEqualTo("lexicon.fault.reason");
        assertThat(rescans.count(new MatterQuery(Matter.State.DECIDED, ""))).isZero();
    }

    @Test
    void manyAreDecidedTakenBackDecidedAgainAndClosedAtOnce() {
        publish(40);
        scan();
        decisions.show(model.rows());
        decisions.choice.set(Choice.KEEP);
        decisions.reason.set("地名");
        decisions.link.set(" https://example.org/1 ");
        var told = new ArrayList<String>();
        decisions.decide(() -> told.add("decided"));
        tasks.finishAll();
        assertThat(rescans.count(new MatterQuery(Matter.State.DECIDED, ""))).isEqualTo(40);

        decisions.show(rescans.find(MatterQuery.ALL, 100));
        assertThat(decisions.isAll(Matter.State.DECIDED)).isTrue();
        assertThat(decisions.link.get()).isEqualTo("https://example.org/1");
        decisions.revoke(() -> told.add("revoked"));
        tasks.finishAll();
        assertThat(rescans.count(MatterQuery.OPEN)).isEqualTo(40);

        decisions.show(rescans.find(MatterQuery.ALL, 100));
        assertThat(decisions.reason.get()).isEqualTo("地名"); // what was typed for the same ones stays
        decisions.decide(() -> told.add("decided again"));
        tasks.finishAll();
        decisions.show(rescans.find(MatterQuery.ALL, 100));
        decisions.close(() -> told.add("closed"));
        tasks.finishAll();
        assertThat(rescans.count(new MatterQuery(Matter.State.CLOSED, ""))).isEqualTo(40);
        assertThat(told).containsExactly("decided", "revoked", "decided again", "closed");
    }

    @Test
    void whatIsTypedForOneIsNotTakenForAnother() {
        publish(2);
        scan();
        decisions.show(List.of(model.rows().getFirst()));
        decisions.reason.set("只说第一篇");
        decisions.show(List.of(model.rows().getLast()));
        assertThat(decisions.reason.get()).isEmpty();
    }

    @Test
    void aFileThatShowsItIsAttachedAndTakenOff() throws IOException {
        var picture = Files.write(folder.resolve("截图.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 1});
        decisions.attach(picture);
        tasks.finishAll();
        assertThat(decisions.fileProperty().get()).isNotNull();
        decisions.detach();
        assertThat(decisions.fileProperty().get()).isNull();
    }

    @Test
    void aWithdrawalNobodyCarriedOutIsNotClosedAndSaysSo() {
        publish(2);
        scan();
        rescans.decide(model.rows(), Choice.WITHDRAW, "撤稿", Proof.NONE);
        var decided = rescans.find(MatterQuery.ALL, 10);
        assertThatThrownBy(() -> rescans.close(decided))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo("lexicon.fault.not-withdrawn"));
        assertThat(rescans.count(new MatterQuery(Matter.State.CLOSED, ""))).isZero();
    }

    @Test
    void ofManyMendedOneThatIsNotKeepsAllOpen() {
        publish(3);
        scan();
        rescans.decide(model.rows(), Choice.FIX, "改稿", Proof.NONE);
        var first = rescans.find(MatterQuery.ALL, 10).getFirst();
        var posts = house.posts().service();
        var post = posts.find(first.post()).orElseThrow();
        posts.save(new Post(
                post.id(),
                new PostText(post.text().title(), "", "昨日开业。"),
                post.cover(),
                post.form(),
                post.column(),
                post.kind(),
                post.origin(),
                post.publications(),
                post.attachments(),
                post.createdAt(),
                post.updatedAt(),
                null));
        assertThatThrownBy(() -> rescans.close(rescans.find(MatterQuery.ALL, 10)))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo("lexicon.fault.not-mended"));
        rescans.close(List.of(first));
        assertThat(rescans.count(new MatterQuery(Matter.State.CLOSED, ""))).isEqualTo(1);
    }

    @Test
    void theTableHoldsEveryMatterThatPassesAndNoTitleIsAFormula() throws IOException {
        publish(30);
        scan();
        rescans.decide(List.of(model.rows().getFirst()), Choice.KEEP, "地名", new Proof("https://example.org", "", null));
        var file = folder.resolve("queue.xlsx");
        model.writeTo(file, MatterQuery.ALL, Progress.NONE);
        try (var in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            var sheet = book.getSheetAt(0);
            assertThat(headings(sheet)).doesNotHaveDuplicates().hasSize(17).noneMatch(String::isBlank);
            assertThat(sheet.getLastRowNum()).isEqualTo(30);
            for (var row : sheet) {
                row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
            }
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("=1+1");
        }
    }

    private static List<String> headings(XSSFSheet sheet) {
        var headings = new ArrayList<String>();
        sheet.getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
        return headings;
    }

    @Test
    void aLookThatIsCancelledChangesNothing() {
        publish(5);
        var cancelled = new Progress() {
            @Override
            public void step(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> rescans.scan(cancelled)).isInstanceOf(UserException.class);
        assertThat(rescans.lastScan()).isEmpty();
        assertThat(rescans.count(MatterQuery.ALL)).isZero();
    }
}
