package org.bureaudesk.metrics.growth.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.follower.curve.CurvePolicy.Step;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.metrics.growth.GrowthService;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Snapshot;
import org.bureaudesk.ui.shell.ShellStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("gui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled before the window opens
class GrowthGuiTest {

    private static final LocalDate TODAY = TestHouse.NOW.toLocalDate();
    private static final LocalDate JUMP = LocalDate.of(2026, 11, 10);
    private static final Period QUARTER = new Period(LocalDate.of(2026, 10, 1), TODAY);

    @TempDir
    Path folder;

    private House house;
    private GrowthService growth;
    private AccountId account;
    private ShellStage window;

    @Start
    void open(Stage stage) {
        house = TestHouse.open(folder);
        growth = house.metrics().growth();
        account =
                TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION).id();
        var rows = new ArrayList<Change<FollowerDay>>();
        int total = 900;
        for (var day = TODAY.minusDays(110); day.isBefore(TODAY); day = day.plusDays(1)) {
            int added = day.equals(JUMP) ? 380 : 9 + Math.floorMod(day.getDayOfYear() * 7, 11);
            int cancelled = Math.floorMod(day.getDayOfYear() * 5, 4);
            total += added - cancelled + (day.equals(LocalDate.of(2026, 10, 20)) ? 40 : 0);
            rows.add(Change.added(new FollowerDay(account, day, added, cancelled, null, total, "user_analysis.xls")));
        }
        house.followers().service().apply(rows);
        growth.addEvent(account, LocalDate.of(2026, 10, 12), "最美应急人评选活动");
        var accounts = house.accounts().service();
        window = ShellStage.open(
                stage,
                house,
                folder,
                screens -> house.metrics()
                        .growthBeside(
                                house.followers().screen(screens, accounts),
                                () -> house.followers().downloads().page(screens, accounts),
                                screens,
                                accounts));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aJumpIsExplainedBesideTheCurveAndTheWordsOfArticle17Go(FxRobot robot) {
        show(robot);
        assertThat(text(robot, "#growth-article17")).contains("不得刻意追求粉丝数量", "第十七条");
        assertThat(robot.lookup(".growth-jump-mark").queryAll()).hasSize(1);
        assertThat(robot.lookup(".growth-event-mark").queryAll()).hasSize(1);
        assertThat(robot.lookup(".growth-break-mark").queryAll()).isNotEmpty();
        window.picture("growth");

        robot.clickOn("#growth-note-" + JUMP).write("knowledge contest");
        robot.clickOn("#growth-explain-" + JUMP);
        ShellStage.await(() -> !growth.notes(account).isEmpty()
                && robot.lookup("#growth-article17").tryQuery().isEmpty());

        assertThat(growth.notes(account).getFirst().note()).isEqualTo("knowledge contest");
        assertThat(robot.lookup(".growth-settled-mark").queryAll()).hasSize(1);
        window.picture("growth-settled");
    }

    @Test
    void theDiaryIsWrittenChangedAndTakenBack(FxRobot robot) {
        show(robot);
        robot.interact(() -> field(robot, "#diary-text").setText("进企业宣讲"));
        robot.interact(() -> robot.lookup("#diary-save").queryButton().fire());
        ShellStage.await(() -> growth.events().size() == 2);
        ShellStage.await(() -> lines(robot) == 2);
        var written = growth.events().getLast();
        assertThat(written.text()).isEqualTo("进企业宣讲");
        assertThat(written.day()).isEqualTo(TODAY);

        robot.interact(() ->
                robot.lookup("#diary-change-" + written.id()).queryButton().fire());
        robot.interact(() -> field(robot, "#diary-text").setText("进社区宣讲"));
        robot.interact(() -> robot.lookup("#diary-save").queryButton().fire());
        ShellStage.await(() -> growth.events().getLast().text().equals("进社区宣讲"));
        robot.interact(() -> house.history().undo());
        ShellStage.await(() -> growth.events().getLast().text().equals("进企业宣讲"));
    }

    @Test
    void weeksAndMonthsShowFewerPoints(FxRobot robot) {
        show(robot);
        robot.interact(() -> robot.lookup("#growth-step-month")
                .<javafx.scene.control.ToggleButton>query()
                .fire());
        var chart = robot.lookup("#growth-flows").<javafx.scene.chart.LineChart<Number, Number>>query();
        ShellStage.await(() -> chart.getData().getLast().getData().size() == 2);

        assertThat(chart.getData()).extracting(s -> s.getName()).containsExactly("新增", "取消", "净增");
    }

    @Test
    void theChartGoesToTheClipboardAndIntoAPicture(FxRobot robot) {
        show(robot);
        robot.interact(() -> robot.lookup("#growth-copy").queryButton().fire());
        assertThat(WaitForAsyncUtils.waitForAsyncFx(
                        5_000, () -> Clipboard.getSystemClipboard().hasImage()))
                .isTrue();

        var file = folder.resolve("曲线.png");
        var node = robot.lookup(".growth-charts").query();
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Snapshot.of(node)).writeTo(file);
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void theExcelFileHasNativeChartsAndEverySheet() throws Exception {
        var file = folder.resolve("增长.xlsx");
        var messages = Messages.in(java.util.Locale.SIMPLIFIED_CHINESE);

        new GrowthSheet(messages, growth::rules)
                .writeTo(file, "示例应急发布", growth.growth(account, QUARTER, Step.DAY), Progress.NONE);

        try (var in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(6);
            XSSFSheet curve = book.getSheet("增长曲线");
            assertThat(Objects.requireNonNull(curve.getDrawingPatriarch()).getCharts())
                    .hasSize(2);
            assertThat(curve.getLastRowNum()).isEqualTo(QUARTER.days());
            assertThat(book.getSheet("异动").getRow(1).getCell(4).getStringCellValue())
                    .isEqualTo("待说明");
            assertThat(book.getSheet("说明").getRow(8).getCell(1).getStringCellValue())
                    .contains("不得刻意追求粉丝数量");
        }
        Files.createDirectories(Path.of("target/screenshots"));
        Files.copy(file, Path.of("target/screenshots/growth.xlsx"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private void show(FxRobot robot) {
        robot.interact(() -> robot.lookup(".ledger-tabs")
                .<javafx.scene.control.TabPane>query()
                .getSelectionModel()
                .select(1));
        ShellStage.await(
                () -> robot.lookup("#growth-jumps").<Pane>query().getChildren().size() > 1);
    }

    private static int lines(FxRobot robot) {
        return robot.lookup("#diary-lines").<Pane>query().getChildren().size();
    }

    private static TextField field(FxRobot robot, String query) {
        return robot.lookup(query).query();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }
}
