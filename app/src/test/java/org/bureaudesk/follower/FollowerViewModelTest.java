package org.bureaudesk.follower;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bureaudesk.account.Account;
import org.bureaudesk.follower.GridViewModel.Mark;
import org.bureaudesk.follower.entry.PasteColumn;
import org.bureaudesk.follower.entry.PasteFault;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.HeldTasks;
import org.bureaudesk.ui.period.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class FollowerViewModelTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate TODAY = TestHouse.NOW.toLocalDate();
    private static final Period NOVEMBER = new Period(FIRST, TODAY);

    private final HeldTasks tasks = new HeldTasks();
    private House house;
    private FollowerService followers;
    private Account account;
    private FollowerViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = TestHouse.open(folder);
        followers = house.followers().service();
        account = TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
        TestHouse.account(house, "应急服务", Platform.WECHAT_SERVICE);
        put(day(-1, 0, 100));
        var sheet = new FollowerSheet(Messages.in(Locale.SIMPLIFIED_CHINESE));
        model = new FollowerViewModel(followers, house.accounts().service(), sheet, tasks, TestHouse.CLOCK);
        model.reloadAccounts();
        tasks.finishAll();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void showsTheDaysOfTheMonthUpToToday() {
        assertThat(model.accountProperty().get()).isEqualTo(account);
        assertThat(model.grid().rows()).hasSize(23);
        assertThat(model.grid().rows().getLast().day()).isEqualTo(TODAY);
        assertThat(model.issues()).hasSize(1); // one run of missing days
        assertThat(model.grid().rows().getFirst().mark()).isEqualTo(Mark.MISSING);
        assertThat(model.grid().rows().getLast().mark()).isEqualTo(Mark.NONE);
    }

    @Test
    void showsTheAccountAskedForEvenBeforeTheAccountsAreKnown() {
        var other = house.accounts().service().named("应急服务").orElseThrow();
        var sheet = new FollowerSheet(Messages.in(Locale.SIMPLIFIED_CHINESE));
        var early = new FollowerViewModel(followers, house.accounts().service(), sheet, tasks, TestHouse.CLOCK);
        early.reloadAccounts();
        early.show(other.id());
        tasks.finishAll();

        assertThat(early.accountProperty().get()).isEqualTo(other);
    }

    @Test
    void keepsEveryStepOfAQuickTypistInOrder() {
        type(0, PasteColumn.NET, "5");
        type(0, PasteColumn.NET, "6");
        type(0, PasteColumn.NET, "7");
        tasks.finishAll();

        assertThat(followers.days(account.id(), NOVEMBER))
                .extracting(FollowerDay::cumulative)
                .containsExactly(107);
        house.history().undo();
        assertThat(followers.days(account.id(), NOVEMBER))
                .extracting(FollowerDay::cumulative)
                .containsExactly(106);
    }

    @Test
    void holdsALineWithoutATotalUntilItIsKnownEvenAcrossMonths() {
        type(5, PasteColumn.NET, "3");
        tasks.finishAll();
        assertThat(model.grid().rows().get(5).mark()).isEqualTo(Mark.WAITING);
        assertThat(followers.days(account.id(), NOVEMBER)).isEmpty();

        model.period().step(-1);
        tasks.finishAll();
        model.period().step(1);
        tasks.finishAll();
        assertThat(model.grid().rows().get(5).line().net()).isEqualTo(3);

        type(4, PasteColumn.CUMULATIVE, "200");
        tasks.finishAll();
        assertThat(followers.days(account.id(), NOVEMBER))
                .extracting(FollowerDay::cumulative)
                .containsExactly(200, 203);
    }

    @Test
    void refusesAWrongNumberAndSaysWhere() {
        assertThat(model.grid().type(2, PasteColumn.ADDED, "十二")).isFalse();

        var fault = Objects.requireNonNull(model.grid().faultProperty().get());
        assertThat(fault.day()).isEqualTo(FIRST.plusDays(2));
        assertThat(fault.fault().reasonKey()).isEqualTo("follower.fault.not-a-number");
    }

    @Test
    void takesADayOutWhenItsCellsAreCleared() {
        put(day(0, 5, 105));
        tasks.finishAll();

        model.grid()
                .clear(Map.of(
                        0, List.of(PasteColumn.ADDED, PasteColumn.CANCELLED, PasteColumn.NET, PasteColumn.CUMULATIVE)));
        tasks.finishAll();

        assertThat(followers.days(account.id(), NOVEMBER)).isEmpty();
    }

    @Test
    void showsTheLatestAnswerWhenAnswersComeBackOutOfOrder() {
        model.period().step(-1);
        model.period().step(-1);
        tasks.finishAll();

        assertThat(model.grid().rows().getFirst().day()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(model.loading().get()).isFalse();
    }

    @Test
    void writesAPasteThatOnlyAddsAtOnce() {
        model.paste("2026-11-01\t5\t0\t5\t105\n2026-11-02\t6\t0\t6\t111", 0, PasteColumn.ADDED);
        tasks.finishAll();

        assertThat(followers.days(account.id(), NOVEMBER)).hasSize(2);
        assertThat(model.planProperty().get()).isNull();
    }

    @Test
    void showsAPasteThatChangesSomethingAndWritesItWhenAccepted() {
        put(day(0, 5, 105));
        tasks.finishAll();

        model.paste("日期\t累计\n2026-11-01\t150\n2026-11-02\t160", 0, PasteColumn.ADDED);
        tasks.finishAll();
        var plan = Objects.requireNonNull(model.planProperty().get());
        assertThat(plan.added()).isEqualTo(1);
        assertThat(plan.changed()).isEqualTo(1);
        assertThat(followers.days(account.id(), NOVEMBER)).hasSize(1);

        model.apply(plan);
        tasks.finishAll();
        assertThat(followers.days(account.id(), NOVEMBER))
                .extracting(FollowerDay::cumulative)
                .containsExactly(150, 160);
        house.history().undo();
        assertThat(followers.days(account.id(), NOVEMBER)).containsExactly(day(0, 5, 105));
    }

    @Test
    void pastingTheSameAgainChangesNothing() {
        var block = "2026-11-01\t5\t0\t5\t105\n2026-11-02\t6\t0\t6\t111";
        model.paste(block, 0, PasteColumn.ADDED);
        tasks.finishAll();
        model.paste(block, 0, PasteColumn.ADDED);
        tasks.finishAll();

        var plan = Objects.requireNonNull(model.planProperty().get());
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.identical()).isEqualTo(2);
    }

    @Test
    void writesNothingOfAPasteWithAWrongCell() {
        model.paste("2026-11-01\t5\t0\t5\t105\n2026-11-02\tx\t0\t6\t111", 0, PasteColumn.ADDED);
        tasks.finishAll();

        var plan = Objects.requireNonNull(model.planProperty().get());
        assertThat(plan.faults()).extracting(PasteFault::line).containsExactly(2);
        assertThat(followers.days(account.id(), NOVEMBER)).isEmpty();
    }

    @Test
    void refusesNumbersPastTheLastDay() {
        model.paste("1\n2\n3", 21, PasteColumn.CUMULATIVE);
        tasks.finishAll();

        var plan = Objects.requireNonNull(model.planProperty().get());
        assertThat(plan.faults()).extracting(PasteFault::reasonKey).containsExactly("follower.fault.past-the-end");
    }

    @Test
    void goesWhereAPasteOfAnotherMonthWent() {
        model.paste("2026-03-05\t5\t0\t5\t50", 0, PasteColumn.ADDED);
        tasks.finishAll();

        assertThat(model.period().get().from()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(model.grid().rows().get(4).line().cumulative()).isEqualTo(50);
    }

    @Test
    void computesTotalsAnewFromABreakAsOneStep() {
        put(day(0, 5, 105), day(1, 5, 999), day(2, 5, 1004), day(3, 5, 1009));
        tasks.finishAll();
        var found = model.issues().stream()
                .filter(FollowerIssue::canCarryForward)
                .findFirst()
                .orElseThrow();

        model.carryForward(found);
        tasks.finishAll();

        assertThat(followers.breaks(account.id(), NOVEMBER)).isEmpty();
        assertThat(followers.latest(account.id(), TODAY).orElseThrow().cumulative())
                .isEqualTo(120);
        house.history().undo();
        assertThat(followers.breaks(account.id(), NOVEMBER)).hasSize(1);
    }

    @Test
    void showsEverythingFromTheFirstRowOn() {
        model.period().spanProperty().set(Span.ALL);
        tasks.finishAll();

        assertThat(model.grid().rows().getFirst().day()).isEqualTo(FIRST.minusDays(1));
        assertThat(model.grid().rows()).hasSize(24);
    }

    @Test
    void givesUpWhatFailedAndShowsWhatIsKept() {
        type(0, PasteColumn.NET, "5");
        tasks.failNext();
        tasks.finishAll();

        assertThat(model.grid().rows().getFirst().line().isEmpty()).isTrue();
        assertThat(model.loading().get()).isFalse();
    }

    @Test
    void writesTheShownPeriodAsAnExcelList(@TempDir Path out) {
        put(day(0, 5, 105));
        model.prepareExport();
        model.writeTo(out.resolve("粉丝.xlsx"), Progress.NONE);

        assertThat(Files.exists(out.resolve("粉丝.xlsx"))).isTrue();
    }

    private void type(int row, PasteColumn column, String text) {
        assertThat(model.grid().type(row, column, text)).isTrue();
    }

    private FollowerDay day(int offset, int net, int cumulative) {
        return new FollowerDay(account.id(), FIRST.plusDays(offset), null, null, net, cumulative, "");
    }

    private void put(FollowerDay... days) {
        followers.apply(List.of(days).stream().map(Change::added).toList());
    }
}
