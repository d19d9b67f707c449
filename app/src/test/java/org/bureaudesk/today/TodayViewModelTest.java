package org.bureaudesk.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.release.WithdrawalService;
import org.bureaudesk.quota.Level;
import org.bureaudesk.ui.Badge;
import org.bureaudesk.ui.HeldTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayViewModelTest {

    private final HeldTasks tasks = new HeldTasks();
    private final Badge badge = new Badge();
    private final Badge postBadge = new Badge();
    private final MovedClock clock = new MovedClock();
    private House house;
    private TodayViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = TestHouse.open(folder);
        model = new TodayViewModel(house.today().service(), house.demo().service(), tasks, clock, badge, postBadge);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void looksAnewWhenRecordsChangeAndOnlyOnceForMany() {
        model.reload();
        tasks.finishAll();
        assertThat(badge.countProperty().get()).isZero();

        TestHouse.account(house, "示例应急", Platform.WEIBO);
        TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
        assertThat(tasks.waiting()).isEqualTo(1);
        tasks.finishAll();

        assertThat(model.alerts()).hasSize(2).allMatch(a -> a instanceof Alert.GapAlert);
        assertThat(badge.countProperty().get()).isEqualTo(2);
    }

    @Test
    void keepsTheLatestAnswerWhenAnswersComeBackOutOfOrder() {
        model.reload();
        clock.move(Duration.ofDays(1));
        model.reload();

        tasks.finish(1);
        tasks.finish(0);

        var board = model.board().get();
        assertThat(board).isNotNull();
        assertThat(board.on()).isEqualTo(TestHouse.NOW.toLocalDate().plusDays(1));
    }

    @Test
    void beginsANewDayAfterMidnightAndNotBefore() {
        model.tick();
        assertThat(tasks.waiting()).isZero();
        model.reload();
        tasks.finishAll();
        clock.move(Duration.ofHours(14).plusMinutes(59));
        model.tick(); // 23:59, after a sleep
        tasks.finishAll();
        clock.move(Duration.ofSeconds(59));
        model.tick();
        assertThat(tasks.waiting()).isZero();

        clock.move(Duration.ofSeconds(1));
        model.tick();
        assertThat(tasks.waiting()).isEqualTo(1);
        tasks.finishAll();

        var board = model.board().get();
        assertThat(board).isNotNull();
        assertThat(board.on()).isEqualTo(TestHouse.NOW.toLocalDate().plusDays(1));
    }

    @Test
    void looksAnewWhenTheComputerSleptAndNotAtEveryTick() {
        model.reload();
        tasks.finishAll();
        for (int i = 0; i < 5; i++) {
            clock.move(Duration.ofMinutes(1));
            model.tick();
        }
        assertThat(tasks.waiting()).isZero();

        clock.move(Duration.ofHours(2));
        model.tick();
        assertThat(tasks.waiting()).isEqualTo(1);
        tasks.finishAll();

        clock.move(Duration.ofMinutes(-30));
        model.tick();
        assertThat(tasks.waiting()).as("the clock was set back").isEqualTo(1);
    }

    @Test
    void aPlannedPostIsComingThenLateThenRegistered() {
        var account = TestHouse.account(house, "示例应急", Platform.WEIBO).id();
        var posts = house.posts().service();
        var id = posts.newIds(2);
        var post = Post.draft(new PostId(id), new PostText("防火提示", "", ""), TestHouse.NOW)
                .withPublications(List.of(Publication.planned(id + 1, account, TestHouse.NOW.plusMinutes(2))));
        posts.save(post);
        model.reload();
        tasks.finishAll();
        assertThat(model.coming()).extracting(Publication.Awaited::title).containsExactly("防火提示");
        assertThat(postBadge.countProperty().get()).isZero();

        clock.move(Duration.ofMinutes(1));
        model.tick();
        assertThat(model.coming()).hasSize(1);
        clock.move(Duration.ofMinutes(1));
        model.tick();
        assertThat(tasks.waiting()).as("known without asking again").isZero();
        assertThat(model.coming()).isEmpty();
        assertThat(model.alerts()).anyMatch(Alert.LateAlert.class::isInstance);
        assertThat(postBadge.countProperty().get()).isEqualTo(1);

        posts.save(post.withPublications(List.of(Publication.published(id + 1, account, TestHouse.NOW))));
        tasks.finishAll();
        assertThat(model.alerts()).noneMatch(Alert.LateAlert.class::isInstance);
        assertThat(postBadge.countProperty().get()).isZero();
    }

    @Test
    void anOrderStandsAtTheTopUntilItIsDone() {
        var account = TestHouse.account(house, "示例应急", Platform.WEIBO).id();
        var posts = house.posts().service();
        var id = posts.newIds(2);
        posts.save(Post.draft(new PostId(id), new PostText("有误", "", ""), TestHouse.NOW)
                .withPublications(List.of(Publication.published(id + 1, account, TestHouse.NOW.minusHours(1)))));
        var releases = house.releases().service();
        releases.withdrawals()
                .order(
                        Set.of(id + 1),
                        List.of(new PostId(id)),
                        new WithdrawalService.Order("李局长", TestHouse.NOW, "数字有误"));
        tasks.finishAll();
        assertThat(model.alerts().getFirst()).isInstanceOf(Alert.WithdrawalAlert.class);
        assertThat(model.alerts().getFirst().level()).isEqualTo(Level.RED);
        assertThat(postBadge.countProperty().get()).isEqualTo(1);

        releases.withdrawals().cancel(releases.withdrawals().open().getFirst());
        tasks.finishAll();
        assertThat(model.alerts()).isEmpty();
    }

    @Test
    void loadsAndRemovesTheDemonstration() {
        model.loadDemo();
        tasks.finishAll();
        assertThat(model.demoPresent().get()).isTrue();
        var alerts = model.alerts();
        assertThat(alerts).isNotEmpty();
        assertThat(alerts.getFirst().level().name()).isEqualTo("RED");
        assertThat(model.waiting())
                .extracting(Waiting::kind)
                .containsExactly(
                        DeadlineKind.REPLY, DeadlineKind.RECTIFICATION, DeadlineKind.REVIEW, DeadlineKind.HOLIDAY_DATA);

        model.removeDemo();
        tasks.finishAll();
        var board = model.board().get();
        assertThat(board).isNotNull();
        assertThat(board.accounts()).isEmpty();
        assertThat(model.demoPresent().get()).isFalse();
    }

    @Test
    void asksNoLongerForHolidaysOnceTheyAreImported(@TempDir Path elsewhere) throws IOException {
        var file = Files.writeString(elsewhere.resolve("2027.json"), """
                {"year": 2027, "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}]}
                """);
        model.reload();
        tasks.finishAll();
        assertThat(model.waiting()).extracting(Waiting::kind).containsExactly(DeadlineKind.HOLIDAY_DATA);

        var imported = new ArrayList<Integer>();
        model.importHolidays(file, imported::add);
        tasks.finishAll();

        assertThat(imported).containsExactly(2027);
        assertThat(model.waiting()).isEmpty();
    }

    /// A clock the test moves.
    private static final class MovedClock extends Clock {

        private Clock clock = TestHouse.CLOCK;

        void move(Duration by) {
            clock = Clock.offset(clock, by);
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return clock.withZone(zone);
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }
    }
}
