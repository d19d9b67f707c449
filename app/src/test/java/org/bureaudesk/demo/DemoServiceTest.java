package org.bureaudesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bureaudesk.account.Account;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.quota.Level;
import org.bureaudesk.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoServiceTest {

    private static final LocalDate TODAY = TestHouse.NOW.toLocalDate();
    private static final Period YEAR = new Period(TODAY.minusMonths(14), TODAY);

    @TempDir
    private Path folder;

    @Test
    void fillsAnEmptyWorkspaceWithABureauThatLooksAlive() {
        try (var house = TestHouse.open(folder)) {
            assertThat(house.demo().service().isEmpty()).isTrue();

            house.demo().service().fill();

            var accounts = house.accounts().service().all();
            assertThat(accounts)
                    .extracting(Account::platform)
                    .containsExactly(
                            Platform.WECHAT_SUBSCRIPTION,
                            Platform.WECHAT_SERVICE,
                            Platform.WEIBO,
                            Platform.WECHAT_CHANNELS);
            assertThat(accounts).allMatch(a -> a.people().size() == 5);
            var published = house.posts().service().published(YEAR);
            assertThat(published.stream().map(p -> p.title()).distinct().count())
                    .isGreaterThan(60);
            assertThat(published.stream()
                            .map(p -> YearMonth.from(p.publishedAt()))
                            .distinct())
                    .hasSize(15);
            assertThat(house.settings().get().unitName()).isEqualTo("示例市应急管理局");
            assertThat(house.interactions().service().unanswered()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(house.filings().service().all().stream().filter(f -> f.filedOn() == null))
                    .hasSize(1);
        }
    }

    @Test
    void hasGapsBurstsAndAFollowerJump() {
        try (var house = TestHouse.open(folder)) {
            house.demo().service().fill();
            var quota = house.quota().service();
            var accounts = house.accounts().service().all();

            assertThat(accounts.stream().filter(a -> quota.gap(a, YEAR, TODAY).violates()))
                    .hasSize(2);
            assertThat(accounts.stream().map(a -> quota.clock(a, TODAY).level()))
                    .contains(Level.AMBER, Level.OK);
            assertThat(house.posts().service().published(accounts.getFirst().id(), YEAR))
                    .anyMatch(p -> Integer.valueOf(4).equals(p.push().position()));
            var jump = LocalDate.of(2026, 8, 1);
            assertThat(house.followers()
                            .service()
                            .days(accounts.getFirst().id(), new Period(jump, jump))
                            .getFirst()
                            .net())
                    .isEqualTo(903);
        }
    }

    @Test
    void followersAddUpExceptWhereDaysAreMissing() {
        try (var house = TestHouse.open(folder)) {
            house.demo().service().fill();
            var followers = house.followers().service();

            for (var account : house.accounts().service().all()) {
                assertThat(followers.breaks(account.id(), YEAR)).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void makesTheSameRecordsOnTheSameDay() {
        var bureau = DemoJson.bureau();

        assertThat(DemoMaker.make(bureau, DemoJson.office(), TODAY, 1))
                .isEqualTo(DemoMaker.make(bureau, DemoJson.office(), TODAY, 1));
        assertThat(DemoMaker.make(bureau, DemoJson.office(), TODAY, 1).posts())
                .isNotEqualTo(DemoMaker.make(bureau, DemoJson.office(), TODAY.plusDays(1), 1)
                        .posts());
    }

    @Test
    void canBeMadeOnAnyDay() {
        var bureau = DemoJson.bureau();

        for (var day = LocalDate.of(2024, 2, 29); day.getYear() < 2030; day = day.plusDays(97)) {
            assertThat(DemoMaker.make(bureau, DemoJson.office(), day, 1).posts())
                    .hasSizeGreaterThan(400);
        }
    }

    @Test
    void keepsWithinWhatThePlatformsAllow() {
        try (var house = TestHouse.open(folder)) {
            house.demo().service().fill();
            var quota = house.quota().service();

            for (var month : YEAR.months()) {
                for (var account : house.accounts().service().all().subList(0, 2)) {
                    var activity = quota.month(account, month, TODAY);
                    assertThat(activity.used()).isLessThanOrEqualTo(activity.available());
                }
            }
        }
    }

    @Test
    void refusesAWorkspaceThatHoldsAnything() {
        try (var house = TestHouse.open(folder)) {
            var account = TestHouse.account(house, "云上应急", Platform.WECHAT_SUBSCRIPTION);
            house.accounts().service().moveToBin(account);

            assertThatThrownBy(() -> house.demo().service().fill())
                    .isInstanceOfSatisfying(
                            UserException.class, e -> assertThat(e.key()).isEqualTo("demo.not-empty"));
            assertThat(house.posts().service().published(YEAR)).isEmpty();
            assertThat(house.demo().service().isPresent()).isFalse();
        }
    }

    @Test
    void canBeRemovedInOneActionAndFilledAgain() {
        try (var house = TestHouse.open(folder)) {
            house.demo().service().fill();
        }
        var nextWeek = Clock.offset(TestHouse.CLOCK, Duration.ofDays(7));
        try (var house = House.open(folder, nextWeek)) {
            var demo = house.demo().service();
            assertThat(demo.isPresent()).isTrue();

            demo.remove();

            assertThat(demo.isEmpty()).isTrue();
            assertThat(demo.isPresent()).isFalse();
            assertThat(house.settings().get().unitName()).isEqualTo(Settings.DEFAULT.unitName());
            assertThatThrownBy(demo::remove).isInstanceOf(UserException.class);
            demo.fill();
            assertThat(house.accounts().service().all()).hasSize(4);
        }
    }

    @Test
    void leavesTheBureausOwnRecordsAloneWhenRemoved() {
        try (var house = TestHouse.open(folder)) {
            house.demo().service().fill();
            var own = TestHouse.account(house, "云上应急", Platform.WECHAT_SUBSCRIPTION);
            post(house, own);

            house.demo().service().remove();

            assertThat(house.accounts().service().all())
                    .extracting(Account::name)
                    .containsExactly("云上应急");
            assertThat(house.posts().service().published(YEAR)).hasSize(1);
        }
    }

    @Test
    void removesNothingWhereOwnRecordsStandOnItsAccounts() {
        try (var house = TestHouse.open(folder)) {
            house.demo().service().fill();
            var before = house.posts().service().published(YEAR).size();
            post(house, house.accounts().service().all().getFirst());

            assertThatThrownBy(() -> house.demo().service().remove())
                    .isInstanceOfSatisfying(
                            UserException.class, e -> assertThat(e.facts()).containsExactly(1, 0, 0, 0, 0));
            assertThat(house.posts().service().published(YEAR)).hasSize(before + 1);
            assertThat(house.accounts().service().all()).hasSize(4);
        }
    }

    private static void post(House house, Account account) {
        var posts = house.posts().service();
        var id = posts.newIds(2);
        posts.save(Post.draft(new PostId(id), new PostText("冬季用电安全提示", "", ""), TestHouse.NOW)
                .withPublications(List.of(Publication.published(id + 1, account.id(), TestHouse.NOW))));
    }
}
