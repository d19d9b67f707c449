package org.bureaudesk.post.release.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.Registration;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.release.ReleaseLine;
import org.bureaudesk.post.release.ReleasePolicy;
import org.bureaudesk.post.release.ReleaseRequest;
import org.bureaudesk.post.release.ReleaseRequest.Page;
import org.bureaudesk.post.release.Withdrawal;
import org.bureaudesk.ui.HeldTasks;
import org.bureaudesk.ui.ledger.ToldDialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the house opens before each test
class ReleaseViewModelTest {

    private static final LocalDateTime NOW = TestHouse.NOW;

    private final HeldTasks tasks = new HeldTasks();
    private final ToldDialogs dialogs = new ToldDialogs();

    @TempDir
    Path folder;

    private House house;
    private Account wechat;
    private Account weibo;
    private ReleaseViewModel model;
    private PostId first;
    private PostId second;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
        wechat = TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
        weibo = TestHouse.account(house, "示例应急", Platform.WEIBO);
        first = planned("防火提示", NOW.minusHours(2));
        second = planned("防汛提示", NOW.plusHours(2));
        model = new ReleaseViewModel(new ReleaseViewModel.Parts(
                house.accounts().service(),
                house.posts().service(),
                house.releases().service(),
                tasks,
                dialogs));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void oneTickOffersThePlanWhereItsTimeHasComeAndElseNow() {
        show(ReleaseRequest.register(List.of(first, second)));

        model.lines().tickAll();

        assertThat(line(first, wechat).publishedProperty().get()).isEqualTo("2026-11-23 07:00");
        assertThat(line(second, wechat).publishedProperty().get()).isEqualTo("2026-11-23 09:00");
        assertThat(line(first, weibo).outProperty().get())
                .as("does not go there")
                .isFalse();
        line(first, wechat).outProperty().set(false);
        assertThat(line(first, wechat).publishedProperty().get())
                .as("only what was offered is taken back")
                .isEmpty();
        assertThat(line(first, wechat).isChanged()).isFalse();
    }

    @Test
    void savesWhatIsTickedAsOneStepAndShowsItAnew() {
        show(ReleaseRequest.register(List.of(first, second)));
        model.lines().tickAll();
        line(first, wechat).linkProperty().set("https://mp.weixin.qq.com/s/1");
        var done = new boolean[1];

        model.save(() -> done[0] = true);
        tasks.finishAll();

        assertThat(done[0]).isTrue();
        assertThat(dialogs.notices()).containsExactly("release.saved");
        assertThat(publication(first).publishedAt()).isEqualTo(NOW.minusHours(2));
        assertThat(publication(first).link()).isEqualTo("https://mp.weixin.qq.com/s/1");
        assertThat(publication(second).plannedAt()).as("a plan stays").isEqualTo(NOW.plusHours(2));
        assertThat(line(first, wechat).wasOut()).isTrue();
        assertThat(model.lines().isChanged()).isFalse();
        house.history().undo();
        tasks.finishAll();
        assertThat(line(first, wechat).wasOut()).as("undo is seen").isFalse();
    }

    @Test
    void aTimeAloneIsOnThePlannedDayAndWhoTypesItSaysThatItIsOut() {
        show(ReleaseRequest.register(List.of(first)));
        var line = line(first, wechat);

        line.publishedProperty().set("7:30");

        assertThat(line.outProperty().get()).isTrue();
        assertThat(line.line().publishedAt()).isEqualTo(NOW.withHour(7).withMinute(30));
        line.publishedProperty().set("11月22日 8:05");
        assertThat(line.line().publishedAt())
                .isEqualTo(NOW.minusDays(1).withHour(8).withMinute(5));
    }

    @Test
    void whatCannotBeIsSaidBesideTheFieldAndNotSaved() {
        show(ReleaseRequest.register(List.of(first)));
        var line = line(first, wechat);
        line.publishedProperty().set("2026-11-23 09:01");
        assertThat(line.faultKeyProperty().get()).isEqualTo("release.fault.to-come");
        model.save(() -> {});
        assertThat(dialogs.notices()).containsExactly("release.not-saved");
        assertThat(tasks.waiting()).isZero();

        line.publishedProperty().set("昨天下午");
        assertThat(line.faultKeyProperty().get()).isEqualTo("release.fault.unreadable");
        line.publishedProperty().set("2026-11-23 09:00");
        assertThat(line.faultKeyProperty().get()).isEmpty();
        line.plannedProperty().set("过两天");
        assertThat(line.faultKeyProperty().get()).isEqualTo("release.fault.planned-unreadable");
        assertThat(line.isChanged()).isTrue();
        assertThat(model.lines().hasFault()).isTrue();
    }

    @Test
    void asksBeforeItTakesARegistrationBack() {
        register(first);
        show(ReleaseRequest.register(List.of(first)));
        line(first, wechat).outProperty().set(false);

        model.save(() -> {});
        tasks.finishAll();
        assertThat(publication(first).isPublished()).as("the user said no").isTrue();

        dialogs.answer(true);
        model.save(() -> {});
        tasks.finishAll();
        assertThat(publication(first).isPublished()).isFalse();
        assertThat(publication(first).plannedAt()).isEqualTo(NOW.minusHours(2));
    }

    @Test
    void asksAboutATimeBeforeTheAccountWasOpened() {
        house.accounts().service().save(opened(wechat, NOW.toLocalDate()));
        show(ReleaseRequest.register(List.of(first)));
        line(first, wechat).publishedProperty().set("2026-11-22 10:00");
        assertThat(line(first, wechat).isBeforeOpening()).isTrue();

        model.save(() -> {});
        assertThat(tasks.waiting()).isZero();
        model.keep();
        assertThat(tasks.waiting())
                .as("nothing that has to be asked is saved in passing")
                .isZero();

        dialogs.answer(true);
        model.save(() -> {});
        tasks.finishAll();
        assertThat(publication(first).publishedAt()).isEqualTo(LocalDateTime.of(2026, 11, 22, 10, 0));
    }

    @Test
    void thePushListChoosesAccountsAndPlansForEach() {
        show(ReleaseRequest.pushList(List.of(first, second)));
        assertThat(model.everyAccountProperty().get()).isTrue();
        line(first, weibo).includedProperty().set(true);
        line(first, weibo).plannedProperty().set("2026-11-24 10:00");

        model.lines().planAlike();
        model.save(() -> {});
        tasks.finishAll();

        assertThat(posts(second)).hasSize(2);
        assertThat(posts(second).getLast().account()).isEqualTo(weibo.id());
        assertThat(posts(second).getLast().plannedAt())
                .isEqualTo(NOW.plusDays(1).withHour(10));

        line(second, weibo).includedProperty().set(false);
        model.save(() -> {});
        tasks.finishAll();
        assertThat(posts(second)).hasSize(1);
    }

    @Test
    void oneTimeForAllGoesToWhatIsTickedHere() {
        register(first);
        show(ReleaseRequest.register(List.of(first, second)));
        line(second, wechat).outProperty().set(true);

        model.lines().setTime("2026-11-23 06:00");

        assertThat(line(second, wechat).publishedProperty().get()).isEqualTo("2026-11-23 06:00");
        assertThat(line(first, wechat).publishedProperty().get())
                .as("was out before")
                .isEqualTo("2026-11-23 07:00");
    }

    @Test
    void aChangeElsewhereIsShownUnlessSomethingIsTicked() {
        show(ReleaseRequest.register(List.of(first, second)));
        register(second);
        tasks.finishAll();
        assertThat(line(second, wechat).wasOut()).isTrue();

        line(first, wechat).outProperty().set(true);
        house.posts().service().moveToBin(house.posts().service().find(List.of(second)));
        tasks.finishAll();
        assertThat(line(first, wechat).outProperty().get()).isTrue();
        assertThat(model.posts()).hasSize(2);
        assertThat(model.mayLeave()).as("asks, and is told no").isFalse();
        model.forget();
        assertThat(model.mayLeave()).isTrue();
    }

    @Test
    void whatIsTickedIsKeptInPassing() {
        show(ReleaseRequest.register(List.of(first)));
        line(first, wechat).outProperty().set(true);

        model.keep();
        tasks.finishAll();

        assertThat(publication(first).isPublished()).isTrue();
    }

    @Test
    void keepsTheLatestAnswerWhenAnswersComeBackOutOfOrder() {
        model.open(ReleaseRequest.register(List.of(first)));
        model.open(ReleaseRequest.register(List.of(second)));

        tasks.finish(1);
        tasks.finish(0);

        assertThat(model.posts()).extracting(Post::id).containsExactly(second);
        assertThat(model.pageProperty().get()).isEqualTo(Page.REGISTER);
        assertThat(model.loadingProperty().get()).isFalse();
    }

    @Test
    void tensOfAccountsTimesEightArticlesAreOneSave() {
        for (int i = 0; i < 8; i++) {
            TestHouse.account(house, "账号" + i, Platform.OTHER);
        }
        var eight = IntStream.range(0, 8)
                .mapToObj(i -> planned("稿件" + i, NOW.minusMinutes(i)))
                .toList();
        show(ReleaseRequest.pushList(eight));
        assertThat(model.lines().all()).hasSize(80);
        model.lines().all().forEach(l -> l.outProperty().set(true));
        house.history().clear();

        model.save(() -> {});
        tasks.finishAll();

        assertThat(house.posts().service().find(eight))
                .allMatch(p -> p.publications().size() == 10
                        && p.publications().stream().allMatch(Publication::isPublished));
        house.history().undo();
        assertThat(house.history().undoable()).isEmpty();
    }

    @Test
    void articlesOfOneDayAreOfferedAsOnePush() {
        register(first);
        var third = planned("第三篇", NOW.minusHours(1));
        register(third);
        var pushes = new PushViewModel(model);
        show(ReleaseRequest.group(List.of(first, second)));

        var day = pushes.days().getFirst();
        assertThat(pushes.days()).hasSize(1);
        assertThat(day.items()).extracting(PushViewModel.Item::title).containsExactly("防火提示", "第三篇");
        assertThat(day.sends()).isEqualTo(2);
        assertThat(day.most()).isEqualTo(8);

        pushes.group(day, day.items().reversed());
        tasks.finishAll();
        assertThat(dialogs.notices()).containsExactly("release.push.grouped");
        assertThat(pushes.days().getFirst().items())
                .extracting(PushViewModel.Item::title)
                .containsExactly("第三篇", "防火提示");
        assertThat(pushes.days().getFirst().sends()).isEqualTo(1);

        pushes.ungroup(pushes.days().getFirst(), pushes.days().getFirst().items());
        tasks.finishAll();
        assertThat(pushes.days().getFirst().sends()).isEqualTo(2);
    }

    @Test
    void anOrderSaysWhatIsMissingAndIsGivenForWhatIsChosen() {
        register(first);
        var order = new OrderViewModel(model);
        show(ReleaseRequest.withdraw(List.of(first, second)));
        assertThat(order.lines()).hasSize(1);
        assertThat(order.atProperty().get()).isEqualTo("2026-11-23 09:00");

        fails(order, "release.order.no-one");
        order.byProperty().set("李局长");
        fails(order, "release.order.no-reason");
        order.whyProperty().set("数字有误");
        order.atProperty().set("明天");
        fails(order, "release.fault.unreadable");
        order.atProperty().set("2026-11-23 09:01");
        fails(order, "release.fault.order-future");
        order.atProperty().set("2026-11-23 08:50");
        order.lines().getFirst().chosen().set(false);
        fails(order, "release.order.nothing-chosen");
        order.lines().getFirst().chosen().set(true);
        assertThat(order.isChanged()).isTrue();

        var given = new ArrayList<Withdrawal>();
        order.give(given::add);
        tasks.finishAll();

        assertThat(given).singleElement().satisfies(o -> {
            assertThat(o.title()).isEqualTo("防火提示");
            assertThat(o.orderedBy()).isEqualTo("李局长");
        });
        assertThat(order.isChanged()).isFalse();
        assertThat(order.lines()).as("under an order already").isEmpty();
        assertThat(line(first, wechat).withdrawal()).isEqualTo(Withdrawal.State.OPEN);
    }

    private void fails(OrderViewModel order, String key) {
        order.give(_ -> {});
        assertThat(order.faultKeyProperty().get()).isEqualTo(key);
        assertThat(tasks.waiting()).isZero();
    }

    private void show(ReleaseRequest request) {
        model.open(request);
        tasks.finishAll();
    }

    private ReleaseLineViewModel line(PostId post, Account account) {
        return model.lines().all().stream()
                .filter(l -> l.post().id().equals(post) && l.account().id().equals(account.id()))
                .findFirst()
                .orElseThrow();
    }

    private void register(PostId post) {
        var line = ReleaseLine.of(post, publication(post));
        house.releases().service().apply(List.of(line.out(ReleasePolicy.offered(line.plannedAt(), NOW), "", true)));
    }

    private Publication publication(PostId post) {
        return posts(post).getFirst();
    }

    private List<Publication> posts(PostId post) {
        return house.posts().service().find(post).orElseThrow().publications();
    }

    private PostId planned(String title, LocalDateTime at) {
        var posts = house.posts().service();
        var id = posts.newIds(2);
        posts.save(Post.draft(new PostId(id), new PostText(title, "", ""), NOW)
                .withPublications(List.of(Publication.planned(id + 1, wechat.id(), at))));
        return new PostId(id);
    }

    private static Account opened(Account a, LocalDate on) {
        return new Account(
                a.id(),
                a.name(),
                a.platform(),
                a.state(),
                new Registration("", "", null, "", on, null, ""),
                a.operation(),
                a.custody(),
                a.people(),
                a.remark(),
                null);
    }
}
