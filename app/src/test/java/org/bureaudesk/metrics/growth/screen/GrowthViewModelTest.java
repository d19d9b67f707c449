package org.bureaudesk.metrics.growth.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import org.bureaudesk.account.Account;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.follower.curve.CurvePolicy.Step;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.metrics.growth.Growth;
import org.bureaudesk.metrics.growth.GrowthEvent;
import org.bureaudesk.metrics.growth.GrowthService;
import org.bureaudesk.metrics.growth.JumpNote;
import org.bureaudesk.metrics.growth.JumpNote.Verdict;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.HeldTasks;
import org.bureaudesk.ui.period.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // everything is opened before each test
class GrowthViewModelTest {

    private static final LocalDate TODAY = TestHouse.NOW.toLocalDate();
    private static final LocalDate JUMP = LocalDate.of(2026, 11, 10);

    @TempDir
    Path folder;

    private House house;
    private GrowthService service;
    private HeldTasks tasks;
    private GrowthViewModel model;
    private Account wechat;
    private Account weibo;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
        service = house.metrics().growth();
        wechat = TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
        weibo = TestHouse.account(house, "示例应急", Platform.WEIBO);
        var rows = new ArrayList<Change<FollowerDay>>();
        int total = 900;
        for (var day = TODAY.minusDays(80); day.isBefore(TODAY); day = day.plusDays(1)) {
            int added = day.equals(JUMP) ? 500 : 10 + day.getDayOfMonth() % 3;
            total += added - 2;
            rows.add(Change.added(new FollowerDay(wechat.id(), day, added, 2, null, total, "user_analysis.xls")));
        }
        house.followers().service().apply(rows);
        tasks = new HeldTasks();
        model = new GrowthViewModel(
                service,
                house.accounts().service(),
                new GrowthSheet(Messages.in(Locale.SIMPLIFIED_CHINESE), service::rules),
                tasks,
                TestHouse.CLOCK);
        model.reloadAccounts();
        tasks.finishAll();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Growth shown() {
        return Objects.requireNonNull(model.growthProperty().get());
    }

    @Test
    void beginsWithTheFirstAccountThatIsRunAndItsQuarterUntilToday() {
        assertThat(model.accountProperty().get()).isEqualTo(wechat);
        assertThat(shown().period()).isEqualTo(new Period(LocalDate.of(2026, 10, 1), TODAY));
        assertThat(shown().jumps()).hasSize(1);
        assertThat(model.today()).isEqualTo(TODAY);
    }

    @Test
    void keepsTheLatestAnswerWhenAnswersComeBackOutOfOrder() {
        var first = tasks.handedIn();
        model.accountProperty().set(weibo);
        model.accountProperty().set(wechat);

        tasks.finish(first + 1);
        tasks.finish(first);

        assertThat(shown().account()).isEqualTo(wechat.id());
    }

    @Test
    void anotherStepIsAskedForAndShown() {
        model.stepProperty().set(Step.MONTH);
        tasks.finishAll();

        assertThat(shown().points()).hasSize(2); // October, and November so far
    }

    @Test
    void anotherAccountAndDayAreShown() {
        model.show(weibo.id(), LocalDate.of(2026, 5, 4));
        tasks.finishAll();

        assertThat(shown().account()).isEqualTo(weibo.id());
        assertThat(shown().period().contains(LocalDate.of(2026, 5, 4))).isTrue();
        assertThat(shown().now().net()).isNull();
    }

    @Test
    void aPeriodInTheFutureIsLeftAsItIs() {
        model.period().spanProperty().set(Span.MONTH);
        model.period().goTo(TODAY.plusMonths(2));
        tasks.finishAll();

        assertThat(shown().period()).isEqualTo(Period.of(java.time.YearMonth.of(2027, 1)));
    }

    @Test
    void aLineOfTheDiaryIsWrittenChangedAndRemoved() {
        var done = new ArrayList<String>();
        model.saveEvent(JUMP, "评选活动", false, () -> done.add("written"));
        tasks.finishAll();
        assertThat(done).containsExactly("written");
        assertThat(shown().events()).extracting(GrowthEvent::text).containsExactly("评选活动");

        model.editedProperty().set(shown().events().getFirst());
        model.saveEvent(JUMP.minusDays(1), "最美应急人评选", true, () -> done.add("changed"));
        tasks.finishAll();
        assertThat(model.editedProperty().get()).isNull();
        assertThat(shown().events().getFirst().account()).isNull();

        model.editedProperty().set(shown().events().getFirst());
        model.removeEvent(shown().events().getFirst());
        tasks.finishAll();
        assertThat(model.editedProperty().get()).isNull();
        assertThat(shown().events()).isEmpty();
    }

    @Test
    void aWrongLineIsSaidAndStaysInTheField() {
        model.saveEvent(JUMP, "评选活动", false, () -> {});
        tasks.finishAll();
        var event = shown().events().getFirst();
        model.editedProperty().set(event);

        model.saveEvent(JUMP, "  ", false, () -> {});

        assertThatThrownBy(tasks::finishAll).isInstanceOf(UserException.class);
        assertThat(model.editedProperty().get()).isEqualTo(event);
        assertThat(service.events()).containsExactly(event);
    }

    @Test
    void anotherAccountEndsTheChangeOfALine() {
        model.saveEvent(JUMP, "评选活动", false, () -> {});
        tasks.finishAll();
        model.editedProperty().set(shown().events().getFirst());

        model.accountProperty().set(weibo);

        assertThat(model.editedProperty().get()).isNull();
    }

    @Test
    void aJumpIsSettledAndOpenedAgain() {
        model.settle(shown().jumps().getFirst(), Verdict.EXPLAINED, "安全知识竞赛");
        tasks.finishAll();
        var note = shown().jumps().getFirst().note();
        assertThat(note).isEqualTo(new JumpNote(wechat.id(), JUMP, Verdict.EXPLAINED, "安全知识竞赛"));
        assertThat(shown().openRises()).isEmpty();

        model.unsettle(Objects.requireNonNull(note));
        tasks.finishAll();
        assertThat(shown().openRises()).hasSize(1);
    }

    @Test
    void withoutAnAccountNothingIsShownOrWritten() {
        model.accountProperty().set(null);
        model.saveEvent(JUMP, "评选活动", false, () -> {});
        tasks.finishAll();

        assertThat(model.growthProperty().get()).isNull();
        assertThat(service.events()).isEmpty();
        assertThat(model.prepareExport()).isNull();
        var file = folder.resolve("无.xlsx");
        model.writeTo(file, Progress.NONE);
        assertThat(file).doesNotExist();
    }

    @Test
    void theFileHoldsWhatWasShownWhenItWasAskedFor() {
        assertThat(model.prepareExport()).isEqualTo(wechat);
        model.accountProperty().set(weibo);
        tasks.finishAll();
        var file = folder.resolve("增长.xlsx");

        model.writeTo(file, Progress.NONE);

        assertThat(file).isNotEmptyFile();
        var text = org.bureaudesk.lexicon.draft.DraftFile.read(file);
        assertThat(text).contains("示例应急发布", "2026-11-10").doesNotContain("示例微博");
    }

    @Test
    void anAccountThatHasGoneGivesWayToAnother() {
        model.accountProperty().set(weibo);
        tasks.finishAll();

        house.accounts().service().moveToBin(weibo);
        tasks.finishAll();

        assertThat(model.accountProperty().get()).isEqualTo(wechat);
    }
}
