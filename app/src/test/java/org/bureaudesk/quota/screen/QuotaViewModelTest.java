package org.bureaudesk.quota.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bureaudesk.account.Account;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.office.Grid;
import org.bureaudesk.quota.Level;
import org.bureaudesk.quota.MonthState;
import org.bureaudesk.quota.Publishing;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.HeldTasks;
import org.bureaudesk.ui.period.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotaViewModelTest {

    private final Messages messages = Messages.in(Locale.SIMPLIFIED_CHINESE);
    private final QuotaWords words = new QuotaWords(messages, TestHouse.CLOCK);
    private final QuotaSheet sheet = new QuotaSheet(messages, words);
    private final HeldTasks tasks = new HeldTasks();

    @TempDir
    private Path folder;

    private House house;
    private Account account;

    @BeforeEach
    void open(@TempDir Path workspace) {
        house = TestHouse.open(workspace);
        account = TestHouse.account(house, "应急服务", Platform.WECHAT_SERVICE);
        Publishing.publishEvery(house, account, "2026-09-01", "2026-10-30", 10);
        Publishing.publish(house, account, "2025-12-01T10:00");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void showsThisYearAndStepsBackButNotIntoTheNext() {
        var model = years();

        assertThat(model.yearProperty().get()).isEqualTo(2026);
        assertThat(model.canStepForward().get()).isFalse();
        model.step(1);
        assertThat(model.yearProperty().get()).isEqualTo(2026);

        model.step(-1);
        tasks.finishAll();
        assertThat(model.yearProperty().get()).isEqualTo(2025);
        assertThat(model.rows().getFirst().cells().get(11).state()).isEqualTo(MonthState.MISSED);
        assertThat(model.canStepForward().get()).isTrue();
    }

    @Test
    void saysEverythingOfAMonthInOneSentence() {
        var row = years().rows().getFirst();

        assertThat(words.detail(row.account(), row.cells().get(10)))
                .isEqualTo("应急服务（微信服务号）2026年11月：▲ 需加快。已发 0 次（0 篇），可发布 4 次，占 0.0%；"
                        + "应达到 50%（依据：天心区政务新媒体管理办法），还需 2 次，月末预计 0 次。");
        assertThat(words.cell(row.cells().get(8))).isEqualTo("✓ 3/4\n达标");
        assertThat(words.cell(row.cells().get(11))).isEqualTo("·\n未到");
    }

    @Test
    void writesTheGridAndEveryMonthAsASheet() {
        var model = years();
        var file = folder.resolve("year.xlsx");

        model.writeTo(file, List.copyOf(model.rows()), Progress.NONE);

        assertThat(file).isNotEmptyFile();
        assertThat(Grid.of(file, 0).getFirst()).startsWith("账号", "平台", "1月");
        assertThat(Grid.of(file, 0).get(1)).contains("应急服务", "微信服务号", "✓ 3/4 达标", "✕ 0/4 未达标");
        assertThat(Grid.of(file, 1)).hasSize(1 + 11);
    }

    @Test
    void showsTheClockOfTodayBesideTheGapOfThePeriod() {
        var model =
                new GapViewModel(house.quota().service(), house.accounts().service(), sheet, tasks, TestHouse.CLOCK);
        model.reload();
        tasks.finishAll();
        var row = model.rows().getFirst();

        assertThat(row.clock().level()).isEqualTo(Level.RED);
        assertThat(row.clock().daysSince()).isEqualTo(33);
        assertThat(row.gap().to()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(words.level(row.clock())).isEqualTo("✕ 超红线");
        assertThat(words.nextReminder(row.clock())).isEqualTo("各级提醒时点均已到");
        assertThat(words.whole(row)).contains("红线 14 天（政务新媒体检查指标）", "第 10 天应提醒经办人（已到）", "触及 14 天红线");

        model.period().step(-1);
        tasks.finishAll();
        assertThat(model.rows().getFirst().gap().from()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(model.rows().getFirst().clock().daysSince()).isEqualTo(33);

        model.period().spanProperty().set(Span.ALL);
        tasks.finishAll();
        assertThat(model.period().get().from()).isEqualTo(LocalDate.of(2025, 12, 1));
    }

    @Test
    void writesTheGapsAsASheet() {
        var model =
                new GapViewModel(house.quota().service(), house.accounts().service(), sheet, tasks, TestHouse.CLOCK);
        model.reload();
        tasks.finishAll();
        var file = folder.resolve("gaps.xlsx");

        model.writeTo(file, List.copyOf(model.rows()), Progress.NONE);

        assertThat(Grid.of(file, 0)).hasSize(2);
        assertThat(Grid.of(file, 0).get(1)).contains("应急服务", "超红线", "33");
    }

    @Test
    void saysWhenAnAccountHasNoPublicationAtAll() {
        TestHouse.account(house, "示例应急", Platform.WEIBO);
        var model =
                new GapViewModel(house.quota().service(), house.accounts().service(), sheet, tasks, TestHouse.CLOCK);
        model.reload();
        tasks.finishAll();

        assertThat(words.moment(model.rows().get(1).clock().lastPublished(), "尚无发布"))
                .isEqualTo("尚无发布");
        assertThat(words.whole(model.rows().get(1))).doesNotContain("null");
    }

    private QuotaViewModel years() {
        var model =
                new QuotaViewModel(house.quota().service(), house.accounts().service(), sheet, tasks, TestHouse.CLOCK);
        model.reload();
        tasks.finishAll();
        return model;
    }
}
