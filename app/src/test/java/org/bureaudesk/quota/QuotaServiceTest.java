package org.bureaudesk.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.Operation;
import org.bureaudesk.account.Registration;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.Figures;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.Push;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotaServiceTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    private House house;
    private QuotaService quota;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = TestHouse.open(folder);
        quota = house.quota().service();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void countsPushesOnceAndArticlesEach() {
        var account = TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
        publish(account, "2026-11-02T08:00", "p1", true);
        publish(account, "2026-11-02T08:00", "p1", true);
        publish(account, "2026-11-03T08:00", "", true);
        publish(account, "2026-11-04T08:00", "", false);
        publish(account, "2026-11-24T08:00", "", true);
        publish(account, "2026-10-31T23:59", "", true);

        var month = quota.month(account, NOVEMBER, ON);

        assertThat(month.used()).isEqualTo(2);
        assertThat(month.articles()).isEqualTo(4);
        assertThat(month.available()).isEqualTo(30);
        assertThat(month.ratio()).isEqualByComparingTo(new BigDecimal("0.067"));
        assertThat(month.needed()).isEqualTo(13);
        assertThat(month.forecast()).isEqualTo(2 * 30 / 23);
        assertThat(month.reached()).isFalse();
    }

    @Test
    void countsSendsAsTheArticlesSayTheyWereSent() {
        var account = TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
        for (int i = 0; i < 20; i++) {
            publish(account, "2026-11-%02dT08:00".formatted(i % 7 + 1), i % 3 == 0 ? "" : "push" + i % 5, i % 4 != 0);
        }
        var articles = house.posts().service().published(account.id(), Period.of(NOVEMBER));

        var sends = articles.stream()
                .filter(a -> a.notified())
                .map(a -> a.sendKey())
                .distinct()
                .count();

        assertThat(quota.month(account, NOVEMBER, ON).used()).isEqualTo((int) sends);
    }

    @Test
    void knowsWhatEachPlatformAllows() {
        var service = TestHouse.account(house, "应急服务", Platform.WECHAT_SERVICE);
        var weibo = TestHouse.account(house, "示例应急", Platform.WEIBO);
        var video = withTarget(TestHouse.account(house, "示例应急视频", Platform.WECHAT_CHANNELS), 12);
        publish(weibo, "2026-11-01T09:00", "", false);

        assertThat(quota.month(service, NOVEMBER, ON).available()).isEqualTo(4);
        assertThat(quota.month(service, NOVEMBER, ON).needed()).isEqualTo(2);
        assertThat(quota.month(weibo, NOVEMBER, ON).available()).isNull();
        assertThat(quota.month(weibo, NOVEMBER, ON).ratio()).isNull();
        assertThat(quota.month(weibo, NOVEMBER, ON).needed()).isNull();
        assertThat(quota.month(weibo, NOVEMBER, ON).used()).isEqualTo(1);
        assertThat(quota.month(video, NOVEMBER, ON).available()).isEqualTo(12);
        assertThat(quota.month(video, NOVEMBER, ON).ownTarget()).isTrue();
    }

    @Test
    void forecastsByTheDaysElapsed() {
        var account = TestHouse.account(house, "示例应急", Platform.WEIBO);
        for (int day = 1; day <= 22; day++) {
            publish(account, "2026-11-%02dT08:00".formatted(day), "", true);
        }

        assertThat(quota.month(account, NOVEMBER, ON).forecast()).isEqualTo(28);
        assertThat(quota.month(account, NOVEMBER, ON.plusMonths(3)).forecast()).isEqualTo(22);
        assertThat(quota.month(account, NOVEMBER.plusMonths(1), ON).forecast()).isZero();
    }

    @Test
    void setsTheClockByTheLastPublicationUpToTheDay() {
        var account = TestHouse.account(house, "云上应急", Platform.WECHAT_SUBSCRIPTION);
        assertThat(quota.clock(account, ON).level()).isEqualTo(Level.RED);
        publish(account, "2026-11-11T10:00", "", true);
        publish(account, "2026-11-24T10:00", "", true);

        var clock = quota.clock(account, ON);

        assertThat(clock.lastPublished()).isEqualTo("2026-11-11T10:00");
        assertThat(clock.daysSince()).isEqualTo(12);
        assertThat(clock.redOn()).isEqualTo("2026-11-25T10:00");
        assertThat(clock.level()).isEqualTo(Level.AMBER);
    }

    @Test
    void leavesOutWhatLiesInTheBin() {
        var account = TestHouse.account(house, "云上应急", Platform.WECHAT_SUBSCRIPTION);
        var post = publish(account, "2026-11-11T10:00", "", true);

        house.posts().service().moveToBin(List.of(post));

        assertThat(quota.clock(account, ON).lastPublished()).isNull();
        assertThat(quota.month(account, NOVEMBER, ON).articles()).isZero();
        assertThat(quota.gap(account, Period.of(NOVEMBER), ON).publishingDays()).isZero();
    }

    @Test
    void endsAnOpenPeriodAtTheAsOfDay() {
        var account = TestHouse.account(house, "云上应急", Platform.WECHAT_SUBSCRIPTION);
        publish(account, "2026-11-11T10:00", "", true);
        publish(account, "2026-11-24T10:00", "", true);

        var gap = quota.gap(account, Period.of(NOVEMBER), ON);

        assertThat(gap.from()).isEqualTo("2026-11-11");
        assertThat(gap.to()).isEqualTo(ON);
        assertThat(gap.days()).isEqualTo(12);
        assertThat(quota.gap(account, Period.of(NOVEMBER.plusMonths(2)), ON).days())
                .isZero();
    }

    @Test
    void doesNotCountTheDaysBeforeAnAccountWasOpened() {
        var account = opened(TestHouse.account(house, "示例应急", Platform.DOUYIN), LocalDate.of(2026, 11, 10));
        publish(account, "2026-11-13T10:00", "", true);

        var gap = quota.gap(account, new Period(LocalDate.of(2026, 1, 1), ON), ON);

        assertThat(gap.days()).isEqualTo(10);
        assertThat(gap.violates()).isFalse();
    }

    private Post publish(Account account, String at, String push, boolean notified) {
        var posts = house.posts().service();
        var id = posts.newIds(2);
        var publication = new Publication(
                id + 1, account.id(), null, LocalDateTime.parse(at), new Push(push, null), notified, "", Figures.NONE);
        var post = Post.draft(new PostId(id), new PostText("冬季用电安全提示", "", ""), TestHouse.NOW)
                .withPublications(new ArrayList<>(List.of(publication)));
        posts.save(post);
        return post;
    }

    private Account withTarget(Account a, int target) {
        return saved(new Account(
                a.id(),
                a.name(),
                a.platform(),
                a.state(),
                a.registration(),
                new Operation("", "", "", "", target),
                a.custody(),
                a.people(),
                "",
                null));
    }

    private Account opened(Account a, LocalDate day) {
        var registration = new Registration("", "", null, "", day, null, "");
        return saved(new Account(
                a.id(),
                a.name(),
                a.platform(),
                a.state(),
                registration,
                a.operation(),
                a.custody(),
                a.people(),
                "",
                null));
    }

    private Account saved(Account account) {
        house.accounts().service().save(account);
        return account;
    }
}
