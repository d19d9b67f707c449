package org.bureaudesk.post.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.bureaudesk.account.Account;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Figures;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostAttachment;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostService;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.PublishedArticle;
import org.bureaudesk.post.Push;
import org.bureaudesk.post.release.WithdrawalService.Order;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the house opens before each test
class ReleaseServiceTest {

    private static final LocalDateTime NOW = TestHouse.NOW;
    private static final LocalDateTime MORNING = NOW.withHour(8);
    private static final Order ORDER = new Order("李局长", NOW.minusMinutes(30), "数字有误");

    @TempDir
    Path folder;

    private House house;
    private PostService posts;
    private ReleaseService releases;
    private Account wechat;
    private Account weibo;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
        posts = house.posts().service();
        releases = house.releases().service();
        wechat = TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
        weibo = TestHouse.account(house, "示例应急", Platform.WEIBO);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void registeringKeepsThePlanAndCountsASend() {
        var post = planned("防火提示", MORNING);

        releases.apply(List.of(line(post).out(MORNING.plusMinutes(7), " https://mp.weixin.qq.com/s/1 ", true)));

        var publication = publication(post);
        assertThat(publication.plannedAt()).isEqualTo(MORNING);
        assertThat(publication.publishedAt()).isEqualTo(MORNING.plusMinutes(7));
        assertThat(publication.link()).isEqualTo("https://mp.weixin.qq.com/s/1");
        assertThat(sends()).isEqualTo(1);
    }

    @Test
    void whatFollowersWereNotToldOfUsesNoSend() {
        var post = planned("防火提示", MORNING);

        releases.apply(List.of(line(post).out(MORNING, "", false)));

        assertThat(sends()).isZero();
        assertThat(articles()).hasSize(1);
    }

    @Test
    void oneStepRegistersManyAccountsAndUndoRestoresThemExactly() {
        var post = planned("防火提示", MORNING);
        var other = planned("防汛提示", MORNING);
        var before = posts.find(List.of(post, other));

        var changed = releases.apply(List.of(
                line(post).out(MORNING, "", true),
                ReleaseLine.none(post, weibo.id()).planned(MORNING).out(MORNING.plusHours(1), "", true),
                line(other).out(MORNING, "", true)));

        assertThat(changed).isEqualTo(2);
        assertThat(find(post).publications()).hasSize(2).allMatch(Publication::isPublished);
        house.history().undo();
        assertThat(posts.find(List.of(post, other))).isEqualTo(before);
        house.history().redo();
        assertThat(find(post).publications()).hasSize(2).allMatch(Publication::isPublished);
    }

    @Test
    void whatIsStillToComeIsRefusedAndNothingIsWritten() {
        var post = planned("防火提示", MORNING);
        var other = planned("防汛提示", MORNING);

        assertThatThrownBy(() -> releases.apply(
                        List.of(line(post).out(MORNING, "", true), line(other).out(NOW.plusMinutes(1), "", true))))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo("release.fault.future"));
        assertThat(articles()).isEmpty();
    }

    @Test
    void whatIsOutCannotBeLeftOut() {
        var post = planned("防火提示", MORNING);
        releases.apply(List.of(line(post).out(MORNING, "", true)));

        refused("release.fault.out", () -> releases.apply(List.of(line(post).leftOut())));
        refused(
                "release.fault.out",
                () -> releases.apply(List.of(line(post).takenBack().leftOut())));
    }

    @Test
    void takingBackLeavesThePlanAndNothingElse() {
        var post = planned("防火提示", MORNING);
        releases.apply(List.of(line(post).out(MORNING, "https://x", true)));

        releases.apply(List.of(line(post).takenBack()));

        var publication = publication(post);
        assertThat(publication).isEqualTo(Publication.planned(publication.id(), wechat.id(), MORNING));
        assertThat(find(post).state()).isEqualTo(Post.State.PLANNED);
    }

    @Test
    void thePushListAddsAccountsAndTakesThemOut() {
        var post = planned("防火提示", MORNING);

        releases.apply(List.of(ReleaseLine.none(post, weibo.id()).planned(null)));
        assertThat(find(post).publications()).extracting(Publication::account).containsExactly(wechat.id(), weibo.id());

        var there = find(post).publications().getLast();
        releases.apply(List.of(ReleaseLine.of(post, there).leftOut()));
        assertThat(find(post).publications()).extracting(Publication::account).containsExactly(wechat.id());
    }

    @Test
    void nothingChangedIsNoStep() {
        var post = planned("防火提示", MORNING);
        house.history().clear();

        assertThat(releases.apply(List.of(line(post)))).isZero();
        assertThat(house.history().undoable()).isEmpty();
    }

    @Test
    void figuresStayWhenATimeIsCorrected() {
        var post = planned("防火提示", MORNING);
        var figures = new Figures(1_200, 3, 2, 1, 0);
        posts.save(find(post)
                .withPublications(List.of(new Publication(
                        publication(post).id(), wechat.id(), null, MORNING, new Push("m1", 1), true, "", figures))));

        releases.apply(List.of(line(post).out(MORNING.plusMinutes(5), "", true)));
        assertThat(publication(post).figures()).isEqualTo(figures);
        assertThat(publication(post).push()).isEqualTo(new Push("m1", 1));

        releases.apply(List.of(line(post).out(MORNING.minusDays(1), "", true)));
        assertThat(publication(post).push()).as("another day, another push").isEqualTo(Push.ALONE);
    }

    @Test
    void severalArticlesOfOnePushAreOneSend() {
        var order = List.of(out("一"), out("二"), out("三"));
        assertThat(sends()).isEqualTo(3);

        releases.group(wechat.id(), order.reversed());

        assertThat(sends()).isEqualTo(1);
        assertThat(articles()).hasSize(3);
        assertThat(order.reversed().stream().map(p -> publication(p).push().position()))
                .containsExactly(1, 2, 3);
        releases.ungroup(wechat.id(), order);
        assertThat(sends()).isEqualTo(3);
    }

    @Test
    void aPushHasTheLimitsOfItsPlatform() {
        var nine = List.of(out("1"), out("2"), out("3"), out("4"), out("5"), out("6"), out("7"), out("8"), out("9"));

        assertThat(releases.mostInAPush(wechat.id())).isEqualTo(8);
        refused("release.push.too-many", () -> releases.group(wechat.id(), nine));
        refused("release.push.too-few", () -> releases.group(wechat.id(), nine.subList(0, 1)));
        releases.group(wechat.id(), nine.subList(0, 8));
        assertThat(sends()).isEqualTo(2);
    }

    @Test
    void onlyArticlesOfOneDayAndOneStateAreAPush() {
        var here = out("一");
        var yesterday = planned("二", MORNING);
        releases.apply(List.of(line(yesterday).out(MORNING.minusDays(1), "", true)));
        var coming = planned("三", MORNING);
        var elsewhere = draft("四", Publication.published(id(), weibo.id(), MORNING));

        refused("release.push.days", () -> releases.group(wechat.id(), List.of(here, yesterday)));
        refused("release.push.mixed", () -> releases.group(wechat.id(), List.of(here, coming)));
        refused("release.push.not-there", () -> releases.group(wechat.id(), List.of(here, elsewhere)));
        refused("release.push.no-pushes", () -> releases.group(weibo.id(), List.of(elsewhere)));
    }

    @Test
    void aWithdrawnPostIsStillASendAndEndsAGap() {
        var post = out("有误");
        var account = house.accounts().service().get(wechat.id());
        var before = house.quota().service().clock(account, NOW.toLocalDate());

        releases.withdrawals().order(Set.of(publication(post).id()), List.of(post), ORDER);
        releases.withdrawals().save(doneAll(releases.withdrawals().open().getFirst(), NOW));

        assertThat(sends()).isEqualTo(1);
        assertThat(house.quota().service().clock(account, NOW.toLocalDate())).isEqualTo(before);
        assertThat(house.quota()
                        .service()
                        .month(account, YearMonth.from(NOW), NOW.toLocalDate())
                        .used())
                .isEqualTo(1);
    }

    @Test
    void anOrderIsWorkedOffAccountByAccount() {
        var post = out("有误");
        releases.apply(List.of(ReleaseLine.none(post, weibo.id()).planned(null).out(MORNING, "https://w/1", true)));
        var ids = Set.copyOf(
                find(post).publications().stream().map(Publication::id).toList());

        var order = releases.withdrawals().order(ids, List.of(post), ORDER).getFirst();
        assertThat(order.lines()).extracting(WithdrawalLine::accountName).containsExactly("示例应急发布", "示例应急");
        assertThat(releases.withdrawn(List.of(post)).posts()).containsEntry(post, Withdrawal.State.OPEN);

        var first = order.lines().getFirst();
        var done = new WithdrawalLine(
                first.publication(),
                first.account(),
                first.accountName(),
                first.publishedAt(),
                first.link(),
                NOW,
                "后台已删除",
                new PostAttachment("c".repeat(64), "截图.png", 20_480),
                "https://mp.weixin.qq.com/s/2",
                new PostId(77));
        releases.withdrawals().save(order.withLines(List.of(done, order.lines().getLast())));

        var read = releases.withdrawals().open().getFirst();
        assertThat(read.lines()).containsExactly(done, order.lines().getLast());
        assertThat(read.done()).isEqualTo(1);
        var marks = releases.withdrawn(List.of(post));
        assertThat(marks.publications())
                .containsEntry(first.publication(), Withdrawal.State.DONE)
                .containsEntry(order.lines().getLast().publication(), Withdrawal.State.OPEN);
        releases.withdrawals().save(doneAll(read, NOW));
        assertThat(releases.withdrawals().open()).isEmpty();
        assertThat(releases.withdrawn(List.of(post)).posts()).containsEntry(post, Withdrawal.State.DONE);
        assertThat(releases.withdrawals().all()).hasSize(1);
    }

    @Test
    void anOrderOutlivesItsPostAndUndoTakesItBack() {
        var post = out("有误");
        releases.withdrawals().order(Set.of(publication(post).id()), List.of(post), ORDER);
        posts.moveToBin(List.of(find(post)));
        assertThat(releases.withdrawals().all()).extracting(Withdrawal::title).containsExactly("有误");

        house.history().undo();
        house.history().undo();
        assertThat(releases.withdrawals().all()).isEmpty();
        house.history().redo();
        assertThat(releases.withdrawals().all()).hasSize(1);
    }

    @Test
    void whatIsNotOutOrOrderedAlreadyCannotBeOrdered() {
        var post = out("有误");
        var coming = planned("计划", MORNING);
        var ids = Set.of(publication(post).id(), publication(coming).id());

        assertThat(releases.withdrawals().order(ids, List.of(post, coming), ORDER))
                .hasSize(1);
        refused(
                "release.fault.nothing-to-withdraw",
                () -> releases.withdrawals().order(ids, List.of(post, coming), ORDER));
        refused(
                "release.fault.order-future",
                () -> releases.withdrawals().order(ids, List.of(post), new Order("李", NOW.plusMinutes(1), "误")));
        refused("release.fault.ordered", () -> releases.apply(List.of(line(post).takenBack())));
    }

    @Test
    void anOrderBegunIsKept() {
        var post = out("有误");
        var order = releases.withdrawals()
                .order(Set.of(publication(post).id()), List.of(post), ORDER)
                .getFirst();
        refused("release.fault.done-at", () -> releases.withdrawals().save(doneAll(order, NOW.plusMinutes(1))));
        refused("release.fault.done-at", () -> releases.withdrawals().save(doneAll(order, NOW.minusMinutes(31))));
        releases.withdrawals().save(doneAll(order, NOW));
        refused("release.fault.under-way", () -> releases.withdrawals().cancel(order));

        var mistaken = out("误下");
        var second = releases.withdrawals()
                .order(Set.of(publication(mistaken).id()), List.of(mistaken), ORDER)
                .getFirst();
        releases.withdrawals().cancel(second);
        assertThat(releases.withdrawals().all()).extracting(Withdrawal::id).containsExactly(order.id());
        releases.withdrawals().cancel(second);
    }

    @Test
    void whatIsPlannedAndNotOutIsAwaited() {
        var late = planned("昨天的", MORNING.minusDays(1));
        var today = planned("今天的", MORNING.withHour(23).withMinute(59));
        planned("明天的", MORNING.plusDays(1));
        draft("没有时间", Publication.planned(id(), wechat.id(), null));
        var binned = planned("删了的", MORNING);
        posts.moveToBin(List.of(find(binned)));
        out("发了的");

        assertThat(posts.awaited(LocalDate.of(2026, 11, 23), 10))
                .extracting(Publication.Awaited::post)
                .containsExactly(late, today);
        assertThat(posts.awaited(LocalDate.of(2026, 11, 23), 1)).hasSize(1);
    }

    private static Withdrawal doneAll(Withdrawal order, LocalDateTime at) {
        return order.withLines(order.lines().stream()
                .map(l -> new WithdrawalLine(
                        l.publication(),
                        l.account(),
                        l.accountName(),
                        l.publishedAt(),
                        l.link(),
                        at,
                        "",
                        null,
                        "",
                        null))
                .toList());
    }

    private static void refused(String key, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private int sends() {
        return posts.count(wechat.id(), Period.of(YearMonth.from(NOW))).sends();
    }

    private List<PublishedArticle> articles() {
        return posts.published(Period.of(YearMonth.from(NOW)));
    }

    private ReleaseLine line(PostId post) {
        return ReleaseLine.of(post, publication(post));
    }

    private Publication publication(PostId post) {
        return find(post).publications().getFirst();
    }

    private Post find(PostId post) {
        return posts.find(post).orElseThrow();
    }

    private PostId out(String title) {
        return draft(title, Publication.published(id(), wechat.id(), MORNING));
    }

    private PostId planned(String title, LocalDateTime at) {
        return draft(title, Publication.planned(id(), wechat.id(), at));
    }

    private long id() {
        return posts.newIds(1);
    }

    private PostId draft(String title, Publication publication) {
        var post =
                Post.draft(new PostId(id()), new PostText(title, "", ""), NOW).withPublications(List.of(publication));
        posts.save(post);
        return post.id();
    }
}
