package org.bureaudesk.metrics.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.follower.curve.CurvePolicy.Step;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.metrics.growth.JumpNote.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrowthServiceTest {

    private static final LocalDate TODAY = TestHouse.NOW.toLocalDate();
    private static final Period NOVEMBER = new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
    private static final LocalDate JUMP = LocalDate.of(2026, 11, 10);

    @TempDir
    private Path folder;

    private House house;
    private GrowthService growth;
    private AccountId account;
    private AccountId other;

    @BeforeEach
    void open(@TempDir Path here) {
        house = TestHouse.open(here);
        growth = house.metrics().growth();
        account =
                TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION).id();
        other = TestHouse.account(house, "示例微博", Platform.WEIBO).id();
        var rows = new ArrayList<Change<FollowerDay>>();
        int total = 900;
        for (var day = TODAY.minusDays(80); day.isBefore(TODAY); day = day.plusDays(1)) {
            int added = day.equals(JUMP) ? 500 : 10 + day.getDayOfMonth() % 3;
            total += added - 2;
            rows.add(Change.added(new FollowerDay(account, day, added, 2, null, total, "user_analysis.xls")));
        }
        house.followers().service().apply(rows);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void marksTheJumpUntilSomebodyExplainsIt() {
        assertThat(seen().jumps()).extracting(Jump::day).containsExactly(JUMP);
        assertThat(seen().openRises()).hasSize(1);

        growth.settle(new JumpNote(account, JUMP, Verdict.EXPLAINED, "全市安全知识竞赛当日推广"));

        assertThat(seen().openRises()).isEmpty();
        assertThat(seen().jumps().getFirst().note())
                .isEqualTo(new JumpNote(account, JUMP, Verdict.EXPLAINED, "全市安全知识竞赛当日推广"));

        house.history().undo();
        assertThat(seen().openRises()).hasSize(1);
        house.history().redo();
        growth.unsettle(growth.notes(account).getFirst());
        assertThat(seen().openRises()).hasSize(1);
    }

    @Test
    void anExplanationNeedsWordsADismissalDoesNot() {
        assertThatThrownBy(() -> new JumpNote(account, JUMP, Verdict.EXPLAINED, "  "))
                .isInstanceOf(UserException.class);
        assertThatThrownBy(() -> new JumpNote(account, JUMP, Verdict.DISMISSED, "长".repeat(301)))
                .isInstanceOf(UserException.class);
        growth.settle(new JumpNote(account, JUMP, Verdict.DISMISSED, ""));

        assertThat(seen().openRises()).isEmpty();
    }

    @Test
    void theSameJumpIsSeenFromAnyPeriod() {
        var day = growth.jumps(account, new Period(JUMP, JUMP));
        var year = growth.jumps(account, new Period(TODAY.minusYears(1), TODAY));

        assertThat(day).hasSize(1).isEqualTo(year);
    }

    @Test
    void theDiaryHoldsEventsOfOneAccountAndOfAll() {
        var own = growth.addEvent(account, JUMP, " 评选活动 ");
        growth.addEvent(null, JUMP.plusDays(2), "进企业宣讲");
        growth.addEvent(other, JUMP, "微博话题");

        assertThat(seen().events()).extracting(GrowthEvent::text).containsExactly("评选活动", "进企业宣讲");

        growth.changeEvent(own, new GrowthEvent(own.id(), account, JUMP.minusDays(1), "最美应急人评选"));
        assertThat(seen().events().getFirst().day()).isEqualTo(JUMP.minusDays(1));
        growth.removeEvent(seen().events().getFirst());
        assertThat(seen().events()).hasSize(1);
        house.history().undo();
        house.history().undo();
        assertThat(seen().events()).contains(own);
    }

    @Test
    void anEventWithoutWordsIsRefusedAndNothingIsWritten() {
        assertThatThrownBy(() -> growth.addEvent(account, JUMP, "  ")).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> growth.addEvent(account, JUMP, "长".repeat(201)))
                .isInstanceOf(UserException.class);

        assertThat(growth.events()).isEmpty();
    }

    @Test
    void comparesWithTheMonthBeforeAndTheYearBefore() {
        var seen = seen();

        assertThat(seen.now().net()).isNotNull().isPositive();
        assertThat(seen.before().period()).isEqualTo(new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)));
        assertThat(seen.before().net()).isNotNull();
        assertThat(seen.yearBefore().net()).isNull();
        assertThat(seen.milestones()).extracting(Milestone::followers).containsExactly(2_000);
    }

    @Test
    void breaksAreShownNotHidden() {
        house.followers()
                .service()
                .apply(java.util.List.of(Change.added(
                        new FollowerDay(account, LocalDate.of(2026, 11, 20), 5, 0, null, 9_999, "手工表.xlsx"))));

        assertThat(seen().breaks()).isNotEmpty();
    }

    @Test
    void tellsItsListenersAndReadsWhatIsThereAfterwards() {
        var told = new AtomicInteger();
        growth.onChange(told::incrementAndGet);

        growth.addEvent(account, JUMP, "评选活动");
        house.followers()
                .service()
                .apply(java.util.List.of(Change.added(new FollowerDay(other, TODAY, 5, 0, null, 10, ""))));

        assertThat(told).hasValue(2);
    }

    @Test
    void diaryAndNotesTravelInThePortableFile() {
        growth.addEvent(null, JUMP, "进企业宣讲");
        growth.settle(new JumpNote(account, JUMP, Verdict.DISMISSED, "补录"));
        var file = folder.resolve("whole.json");
        house.portable().exportTo(file, Progress.NONE);

        try (var fresh = TestHouse.open(folder.resolve("fresh"))) {
            fresh.portable().importFrom(file, Progress.NONE);

            assertThat(fresh.metrics().growth().events()).isEqualTo(growth.events());
            assertThat(fresh.metrics().growth().notes(account)).isEqualTo(growth.notes(account));
        }
    }

    private Growth seen() {
        return growth.growth(account, NOVEMBER, Step.DAY);
    }
}
