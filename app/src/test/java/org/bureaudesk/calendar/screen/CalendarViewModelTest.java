package org.bureaudesk.calendar.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.calendar.CalendarEntry;
import org.bureaudesk.calendar.CalendarPage;
import org.bureaudesk.calendar.CalendarSamples;
import org.bureaudesk.calendar.CalendarSpan;
import org.bureaudesk.calendar.screen.CalendarSelection.PickMode;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.Publication;
import org.bureaudesk.ui.HeldTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarViewModelTest {

    private static final LocalDate TODAY = TestHouse.NOW.toLocalDate();

    private final HeldTasks tasks = new HeldTasks();
    private final MovableClock clock = new MovableClock();
    private House house;
    private CalendarViewModel model;
    private AccountId wechat;
    private AccountId weibo;

    @BeforeEach
    void openHouse(@TempDir Path folder) {
        house = House.open(folder, clock);
        wechat =
                TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION).id();
        weibo = TestHouse.account(house, "示例应急", Platform.WEIBO).id();
        model = new CalendarViewModel(house.calendar().service(), tasks, clock);
        model.reload();
        tasks.finishAll();
    }

    @AfterEach
    void closeHouse() {
        house.close();
    }

    @Test
    void showsTheMonthOfTodayFirst() {
        assertThat(page().period()).isEqualTo(CalendarSpan.MONTH.around(TODAY));
        assertThat(model.accounts()).extracting(account -> account.id()).containsExactly(wechat, weibo);
    }

    @Test
    void keepsTheLatestAnswerWhenAnswersComeBackOutOfOrder() {
        var handed = 1;
        model.turn(1);
        model.turn(1);

        tasks.finish(handed + 1);
        tasks.finish(handed);

        assertThat(page().period()).isEqualTo(CalendarSpan.MONTH.around(TODAY.plusMonths(2)));
    }

    @Test
    void asksAgainOnlyWhereTheCursorLeavesThePage() {
        model.moveCursor(1);
        assertThat(tasks.waiting()).isZero();

        model.moveCursor(30);
        assertThat(tasks.waiting()).isEqualTo(1);
    }

    @Test
    void aChangeElsewhereShowsByItselfAndManyChangesCostOneLook() {
        CalendarSamples.save(house, "一", Publication.planned(0, wechat, TODAY.atTime(20, 0)));
        CalendarSamples.save(house, "二", Publication.planned(0, wechat, TODAY.atTime(21, 0)));
        assertThat(tasks.waiting()).isEqualTo(1);

        tasks.finishAll();

        assertThat(model.entriesOn(TODAY)).extracting(CalendarEntry::title).containsExactly("一", "二");
    }

    @Test
    void hidesAnAccountAndNeverHidesThemAll() {
        model.toggle(weibo);
        assertThat(model.wantedProperty().get()).isEqualTo(Set.of(wechat));
        assertThat(model.shownAccounts()).extracting(account -> account.id()).containsExactly(wechat);

        model.toggle(wechat);
        assertThat(model.wantedProperty().get())
                .as("nothing hidden is everything shown")
                .isEmpty();

        model.only(weibo);
        model.toggle(wechat);
        assertThat(model.wantedProperty().get()).isEmpty();
    }

    @Test
    void aNewDayIsNoticedAtMidnightAndAfterASleep() {
        model.tick();
        assertThat(tasks.waiting()).isZero();

        clock.forward(Duration.ofHours(40));
        model.tick();
        tasks.finishAll();

        assertThat(page().today()).isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void aRangeTakesEverythingBetweenTwoPicks() {
        for (int i = 0; i < 4; i++) {
            CalendarSamples.save(
                    house,
                    "第" + i,
                    Publication.planned(0, wechat, TODAY.plusDays(i).atTime(10, 0)));
        }
        tasks.finishAll();
        var entries = model.entries();

        model.pick(entries.get(0).key(), PickMode.ONLY);
        model.pick(entries.get(2).key(), PickMode.RANGE);
        assertThat(model.selection().entries()).hasSize(3);

        model.pick(entries.get(1).key(), PickMode.TOGGLE);
        assertThat(model.selection().entries()).hasSize(2);

        model.pick(entries.get(3).key(), PickMode.ONLY);
        assertThat(model.selection().entries()).containsExactly(entries.get(3).key());
    }

    private CalendarPage page() {
        return Objects.requireNonNull(model.pageProperty().get());
    }

    /// A clock the test sets forward.
    private static final class MovableClock extends Clock {

        private Instant now = TestHouse.CLOCK.instant();

        void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return Beijing.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
