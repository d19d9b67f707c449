package org.bureaudesk.lexicon.rescan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.audit.AuditQuery;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.release.Withdrawal;
import org.bureaudesk.post.release.WithdrawalLine;
import org.bureaudesk.post.release.WithdrawalService;
import org.bureaudesk.staff.Person;
import org.bureaudesk.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("NullAway.Init")
class RescanServiceTest {

    private static final LocalDateTime OUT = TestHouse.NOW.minusDays(40);
    private static final Term OWN = Term.banned("青云阁", Category.ADVERTISING, Severity.GRAVE);

    @TempDir
    private Path folder;

    private House house;
    private RescanService rescans;
    private AccountId account;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
        rescans = house.lexicon().rescans();
        account = TestHouse.account(house, "示例应急", Platform.WECHAT_SUBSCRIPTION).id();
        var person = Person.of(house.staff().service().newId(), "张三", Role.CLERK);
        house.staff().service().save(person);
        house.staff().signIn().name(person);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aTermMadeLaterBringsUpWhatIsPublishedAndNothingElse() {
        var hit = published("青云阁开业", "青云阁昨日开业，青云阁欢迎您。");
        published("平常一篇", "昨日召开会议。");
        assertThat(rescans.isStale()).isTrue();
        assertThat(rescans.scan(Progress.NONE).added()).isZero();
        assertThat(rescans.isStale()).isFalse();

        house.lexicon().terms().save(null, OWN, true);
        assertThat(rescans.isStale()).isTrue();
        var outcome = rescans.scan(Progress.NONE);

        assertThat(outcome.scan().posts()).isEqualTo(2);
        assertThat(outcome.added()).isEqualTo(1);
        var matter = only();
        assertThat(matter.post()).isEqualTo(hit.id());
        assertThat(matter.accounts()).isEqualTo("示例应急");
        assertThat(matter.publishedAt()).isEqualTo(OUT);
        assertThat(matter.state()).isEqualTo(Matter.State.OPEN);
        assertThat(matter.objections()).singleElement().satisfies(o -> {
            assertThat(o.text()).isEqualTo("青云阁");
            assertThat(o.times()).isEqualTo(3);
            assertThat(o.rule()).isEqualTo("lexicon.advertising");
        });
        assertThat(rescans.waiting()).isEqualTo(1);
    }

    @Test
    void undecidedMattersGoWhenTheListsNoLongerObject() {
        published("青云阁开业", "青云阁昨日开业。");
        var own = house.lexicon().terms().save(null, OWN, true);
        rescans.scan(Progress.NONE);

        house.lexicon().terms().delete(List.of(own));
        var outcome = rescans.scan(Progress.NONE);

        assertThat(outcome.gone()).isEqualTo(1);
        assertThat(rescans.count(MatterQuery.ALL)).isZero();
    }

    @ParameterizedTest
    @EnumSource(Choice.class)
    void whatIsDecidedDoesNotComeBack(Choice choice) {
        published("青云阁开业", "青云阁昨日开业。");
        house.lexicon().terms().save(null, OWN, true);
        rescans.scan(Progress.NONE);

        rescans.decide(List.of(only()), choice, "青云阁是地名", Proof.NONE);
        var again = rescans.scan(Progress.NONE);

        assertThat(again.added()).isZero();
        assertThat(only().decision()).satisfies(d -> {
            assertThat(d.choice()).isEqualTo(choice);
            assertThat(d.by()).isEqualTo("张三");
            assertThat(d.reason()).isEqualTo("青云阁是地名");
        });
    }

    @Test
    void aDecidedObjectionComesBackWhenTheTextChanges() {
        var post = published("青云阁开业", "青云阁昨日开业。");
        house.lexicon().terms().save(null, OWN, true);
        rescans.scan(Progress.NONE);
        rescans.decide(List.of(only()), Choice.KEEP, "地名", Proof.NONE);

        rewrite(post, "青云阁今日开业。");

        assertThat(rescans.scan(Progress.NONE).added()).isEqualTo(1);
        assertThat(undecided()).hasSize(1);
    }

    @Test
    void aDecidedObjectionComesBackWhenTheTermChanges() {
        published("青云阁开业", "青云阁昨日开业。");
        var own = house.lexicon().terms().save(null, OWN, true);
        rescans.scan(Progress.NONE);
        rescans.decide(List.of(only()), Choice.KEEP, "地名", Proof.NONE);

        house.lexicon().terms().save(own, Term.banned("青云阁", Category.ADVERTISING, Severity.NORMAL), true);

        assertThat(rescans.scan(Progress.NONE).added()).isEqualTo(1);
    }

    @Test
    void onlyWhatIsNewIsAskedAboutAPostDecidedBefore() {
        published("青云阁开业", "青云阁昨日开业，白云楼赞助。");
        house.lexicon().terms().save(null, OWN, true);
        rescans.scan(Progress.NONE);
        rescans.decide(List.of(only()), Choice.KEEP, "地名", Proof.NONE);

        house.lexicon().terms().save(null, Term.banned("白云楼", Category.OWN, Severity.GRAVE), true);
        rescans.scan(Progress.NONE);

        assertThat(undecided())
                .singleElement()
                .satisfies(m ->
                        assertThat(m.objections().stream().map(Objection::text)).containsExactly("白云楼"));
    }

    @Test
    void decisionsAreUndoneRedoneAndTakenBackUntilClosed() {
        published("青云阁开业", "青云阁昨日开业。");
        house.lexicon().terms().save(null, OWN, true);
        rescans.scan(Progress.NONE);

        rescans.decide(List.of(only()), Choice.KEEP, "地名", Proof.NONE);
        house.history().undo();
        assertThat(only().state()).isEqualTo(Matter.State.OPEN);
        house.history().redo();
        assertThat(only().state()).isEqualTo(Matter.State.DECIDED);
        rescans.revoke(List.of(only()));
        assertThat(only().state()).isEqualTo(Matter.State.OPEN);
        rescans.decide(List.of(only()), Choice.KEEP, "地名，已核实", Proof.NONE);

        rescans.close(List.of(only()));

        assertThat(only().state()).isEqualTo(Matter.State.CLOSED);
        assertThat(house.history().undoable().orElseThrow().labelKey()).doesNotContain("decide", "revoke");
        assertRefused("lexicon.fault.closed", () -> rescans.revoke(List.of(only())));
        assertRefused("lexicon.fault.closed", () -> rescans.decide(List.of(only()), Choice.FIX, "改", Proof.NONE));
        assertThat(rescans.waiting()).isZero();
    }

    @Test
    void whatIsToBeMendedIsClosedOnlyOnceItReadsOtherwiseAndTheListsAreContent() {
        var post = published("开业", "青云阁昨日开业。");
        house.lexicon().terms().save(null, OWN, true);
        rescans.scan(Progress.NONE);
        rescans.decide(List.of(only()), Choice.FIX, "广告", Proof.NONE);

        assertRefused("lexicon.fault.not-mended", () -> rescans.close(List.of(only())));
        rewrite(post, "青云阁今日开业。");
        assertRefused("lexicon.fault.still-there", () -> rescans.close(List.of(only())));
        rewrite(post, "某饭店今日开业。");
        rescans.close(List.of(only()));

        var closing = Objects.requireNonNull(only().closing());
        assertThat(closing.newHash()).hasSize(64).isNotEqualTo(only().textHash());
        assertThat(rescans.scan(Progress.NONE).added()).isZero();
    }

    @Test
    void whatIsToBeTakenDownIsClosedOnlyWithAnOrderThatIsDone() {
        var post = published("开业", "青云阁昨日开业。");
        house.lexicon().terms().save(null, OWN, true);
        rescans.scan(Progress.NONE);
        rescans.decide(List.of(only()), Choice.WITHDRAW, "广告", new Proof("", "已请平台删除", null));

        assertRefused("lexicon.fault.not-withdrawn", () -> rescans.close(List.of(only())));
        var orders = house.releases().service().withdrawals();
        var order = orders.order(
                        Set.of(post.publications().getFirst().id()),
                        List.of(post.id()),
                        new WithdrawalService.Order("李四", TestHouse.NOW, "广告"))
                .getFirst();
        assertRefused("lexicon.fault.not-withdrawn", () -> rescans.close(List.of(only())));
        orders.save(done(order));
        rescans.close(List.of(only()));

        assertThat(Objects.requireNonNull(only().closing()).withdrawal()).isEqualTo(order.id());
        assertThat(rescans.scan(Progress.NONE).scan().posts())
                .as("it is out no longer")
                .isZero();
    }

    @Test
    void nobodyDecidesWithoutANameOrAReason() {
        published("开业", "青云阁昨日开业。");
        house.lexicon().terms().save(null, OWN, true);
        rescans.scan(Progress.NONE);

        assertRefused("lexicon.fault.reason", () -> rescans.decide(List.of(only()), Choice.KEEP, " ", Proof.NONE));
        assertRefused("lexicon.fault.undecided", () -> rescans.close(List.of(only())));
        house.staff().service().session().beCommandLine();
        assertRefused("lexicon.fault.nobody", () -> rescans.decide(List.of(only()), Choice.KEEP, "留", Proof.NONE));
        assertThat(only().state()).isEqualTo(Matter.State.OPEN);
    }

    @Test
    void everyStepIsInTheLogAndTheChainHolds() {
        published("开业", "青云阁昨日开业。");
        house.lexicon().terms().save(null, OWN, true);
        rescans.scan(Progress.NONE);
        rescans.decide(List.of(only()), Choice.KEEP, "地名", Proof.NONE);
        rescans.close(List.of(only()));

        var log = house.audit().service().page(AuditQuery.ALL, Long.MAX_VALUE, 3);
        assertThat(log.stream().map(AuditEntry::action))
                .containsExactly("RESCAN_CLOSED", "RESCAN_DECIDED", "RESCAN_MADE");
        assertThat(log.getFirst().actor()).isEqualTo("张三");
        assertThat(log.getFirst().facts()).isEqualTo("{\"count\":1,\"decision\":\"keep\",\"reason\":\"地名\"}");
        assertThat(log.getLast().facts())
                .matches("\\{\"count\":1,\"lists\":\"[0-9a-f]{12}\",\"new\":1,\"records\":1,\"removed\":0}");
        assertThat(house.audit().service().check(Progress.NONE).firstBreak()).isEmpty();
    }

    @Test
    void aCancelledLookChangesNothing() {
        for (int i = 0; i < 30; i++) {
            published("开业" + i, "青云阁昨日开业。");
        }
        house.lexicon().terms().save(null, OWN, true);

        assertThatThrownBy(() -> rescans.scan(new Progress() {
                    @Override
                    public void step(long done, long total) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                }))
                .isInstanceOf(UserException.class);

        assertThat(rescans.count(MatterQuery.ALL)).isZero();
        assertThat(rescans.lastScan()).isEmpty();
    }

    @Test
    void aLookTellsHowFarItIsAndFindsAllOverManyPages() {
        var posts = new ArrayList<Post>();
        var id = house.posts().service().newIds(1_400);
        for (int i = 0; i < 700; i++) {
            posts.add(post(id + 2L * i, "第" + i + "篇", i % 10 == 3 ? "青云阁昨日开业。" : "昨日召开会议。"));
        }
        house.posts().service().saveAll(posts, "post.edit.save", "");
        house.lexicon().terms().save(null, OWN, true);
        var steps = new ArrayList<Long>();

        var outcome = rescans.scan((done, total) -> steps.add(done));

        assertThat(outcome.added()).isEqualTo(70);
        assertThat(steps).isSorted().endsWith(700L);
        assertThat(rescans.find(saying("第13篇"), 10)).hasSize(1);
        assertThat(rescans.find(new MatterQuery(Matter.State.OPEN, "青云"), 50)).hasSize(50);
    }

    @Test
    void aBodyNamedAsItWasCalledThenIsNoMatter() {
        var old = Post.draft(new PostId(house.posts().service().newIds(2)), new PostText("检查", "", "市安监局昨日检查。"), OUT)
                .withPublications(List.of(Publication.published(
                        house.posts().service().newIds(1), account, LocalDateTime.of(2016, 5, 1, 9, 0))));
        house.posts().service().save(old);
        published("检查", "市安监局昨日检查。");

        rescans.scan(Progress.NONE);

        assertThat(only().publishedAt()).isEqualTo(OUT);
        assertThat(only().objections().getFirst().category()).isEqualTo(Category.OUTDATED_NAME);
    }

    @Test
    void hintsAndWhatNoListNamesAreNoMatter() {
        published("电话", "联系人手机 13912345678,,请拨打，绝对有保障。");
        house.lexicon()
                .terms()
                .save(
                        null,
                        new Term("保障", TermKind.BANNED, Category.OWN, Severity.HINT, "", "", false, false, null),
                        true);

        rescans.scan(Progress.NONE);

        assertThat(rescans.count(MatterQuery.ALL)).isZero();
    }

    private Matter only() {
        return rescans.find(MatterQuery.ALL, 10).getFirst();
    }

    private List<Matter> undecided() {
        return rescans.find(MatterQuery.OPEN, 10);
    }

    @SuppressWarnings("NullAway") // which does not see that any state will do
    private static MatterQuery saying(String text) {
        return new MatterQuery(null, text);
    }

    private static void assertRefused(String key, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private Post post(long id, String title, String body) {
        return Post.draft(new PostId(id), new PostText(title, "", body), OUT)
                .withPublications(List.of(Publication.published(id + 1, account, OUT)));
    }

    private Post published(String title, String body) {
        var post = post(house.posts().service().newIds(2), title, body);
        house.posts().service().save(post);
        return post;
    }

    private void rewrite(Post post, String body) {
        house.posts()
                .service()
                .save(new Post(
                        post.id(),
                        new PostText("开业", "", body),
                        post.cover(),
                        post.form(),
                        post.column(),
                        post.kind(),
                        post.origin(),
                        post.publications(),
                        post.attachments(),
                        post.createdAt(),
                        TestHouse.NOW,
                        null));
    }

    private static Withdrawal done(Withdrawal order) {
        var line = order.lines().getFirst();
        return order.withLines(List.of(new WithdrawalLine(
                line.publication(),
                line.account(),
                line.accountName(),
                line.publishedAt(),
                line.link(),
                TestHouse.NOW,
                "已删除",
                null,
                "",
                null)));
    }
}
