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
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.ui.Badge;
import org.bureaudesk.ui.HeldTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayViewModelTest {

    private final HeldTasks tasks = new HeldTasks();
    private final Badge badge = new Badge();
    private final MovedClock clock = new MovedClock();
    private House house;
    private TodayViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = TestHouse.open(folder);
        model = new TodayViewModel(house.today().service(), house.demo().service(), tasks, clock, badge);
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
        clock.move(Duration.ofHours(14));
        model.tick();
        assertThat(tasks.waiting()).isZero();

        clock.move(Duration.ofHours(2));
        model.tick();
        tasks.finishAll();

        var board = model.board().get();
        assertThat(board).isNotNull();
        assertThat(board.on()).isEqualTo(TestHouse.NOW.toLocalDate().plusDays(1));
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
                .containsExactly(DeadlineKind.REPLY, DeadlineKind.RECTIFICATION, DeadlineKind.HOLIDAY_DATA);

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
