package org.bureaudesk.follower;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.follower.GridViewModel.Mark;
import org.bureaudesk.follower.GridViewModel.Row;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.ui.period.Span;
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
class FollowerGuiTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final int KNOWN_DAYS = 19;

    @TempDir
    Path folder;

    private House house;
    private AccountId account;
    private ShellStage window;

    @Start
    void open(Stage stage) {
        house = TestHouse.open(folder);
        account =
                TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION).id();
        var rows = new ArrayList<Change<FollowerDay>>();
        int total = 2285;
        for (int i = -30; i < KNOWN_DAYS; i++) {
            int added = 9 + Math.floorMod(i * 7, 11);
            int cancelled = Math.floorMod(i * 5, 4) + (i == 12 ? 22 : 0);
            total += added - cancelled;
            rows.add(Change.added(
                    new FollowerDay(account, FIRST.plusDays(i), added, cancelled, null, total, "user_analysis.xls")));
        }
        house.followers().service().apply(rows);
        window = ShellStage.open(
                stage,
                house,
                folder,
                screens -> house.followers().screen(screens, house.accounts().service()));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void threeDaysAreTypedWithTheKeyboardAlone(FxRobot robot) {
        waitForGrid(robot);
        var before = kept(KNOWN_DAYS - 1).cumulative();

        robot.write("30").push(KeyCode.TAB).write("5").push(KeyCode.TAB);
        robot.push(KeyCode.TAB).push(KeyCode.TAB); // net and total follow by themselves
        robot.write("12").push(KeyCode.TAB).write("2").push(KeyCode.ENTER);
        robot.push(KeyCode.LEFT).write("7").push(KeyCode.RIGHT).write("0").push(KeyCode.ENTER);
        window.picture("follower");
        ShellStage.await(() -> isKept(KNOWN_DAYS + 2));

        assertThat(kept(KNOWN_DAYS).cumulative()).isEqualTo(before + 25);
        assertThat(kept(KNOWN_DAYS + 2).cumulative()).isEqualTo(before + 25 + 10 + 7);
        assertThat(kept(KNOWN_DAYS + 2).source()).isEmpty();
        window.picture("follower");
    }

    @Test
    void aPastedBlockShowsItsBreakAndCanBeTakenBack(FxRobot robot) {
        waitForGrid(robot);
        copy("日期\t新增\t取消\t净增\t累计\n2026/11/20\t１0\t1\t-\t3,000\n2026年11月21日\t4\t1\t3\t3,003\n");

        robot.push(KeyCode.CONTROL, KeyCode.V);
        ShellStage.await(() -> isKept(KNOWN_DAYS + 1) && row(robot, KNOWN_DAYS).mark() == Mark.BREAK);

        ListView<FollowerIssue> issues = robot.lookup("#follower-issues").queryListView();
        assertThat(issues.getItems()).hasSize(2); // the break, and 22 November
        assertThat(text(robot, ".issue-break .label")).contains("11月20日：上日 ", "本日净增 9", "现为 3000");
        window.picture("follower-break");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        ShellStage.await(() -> !isKept(KNOWN_DAYS) && row(robot, KNOWN_DAYS).mark() == Mark.MISSING);
    }

    @Test
    void aWrongCellRefusesTheWholePasteAndSaysWhere(FxRobot robot) {
        waitForGrid(robot);
        copy("2026-11-20\t10\t1\t9\t3000\n2026-11-21\t4\tabc\t3\t3003");

        robot.push(KeyCode.CONTROL, KeyCode.V);
        ShellStage.await(() -> robot.lookup("#paste-faults").tryQuery().isPresent());

        ListView<String> faults = robot.lookup("#paste-faults").queryListView();
        assertThat(faults.getItems()).singleElement().asString().startsWith("第 2 行：取消“abc”不是整数");
        robot.push(KeyCode.ESCAPE);
        assertThat(isKept(KNOWN_DAYS)).isFalse();
    }

    @Test
    void changingWhatIsThereIsShownFirst(FxRobot robot) {
        waitForGrid(robot);
        copy("2026-11-18\t10\t1\t9\t4000\n2026-11-20\t4\t1\t3\t4003");

        robot.push(KeyCode.CONTROL, KeyCode.V);
        ShellStage.await(() -> robot.lookup("#paste-changes").tryQuery().isPresent());
        assertThat(text(robot, "#paste-head")).startsWith("将新增 1 天、改动 1 天");
        window.pictureOf(robot.lookup("#paste-changes").query(), "follower-paste");
        robot.clickOn("#paste-write");
        ShellStage.await(() -> isKept(KNOWN_DAYS));

        assertThat(kept(KNOWN_DAYS - 2).cumulative()).isEqualTo(4000);
    }

    @Test
    void aWrongNumberKeepsTheCellOpenAndSaysWhy(FxRobot robot) {
        waitForGrid(robot);

        robot.write("1x2").push(KeyCode.ENTER);

        assertThat(text(robot, "#follower-hint")).startsWith("11月20日 新增“1x2”不是整数");
        robot.push(KeyCode.ESCAPE).push(KeyCode.DELETE);
        assertThat(isKept(KNOWN_DAYS)).isFalse();
        assertThat(text(robot, "#follower-hint")).startsWith("直接输入数字");
    }

    @Test
    void threeYearsAreDrawnAndAreStillTypedInto(FxRobot robot) {
        var rows = new ArrayList<Change<FollowerDay>>();
        for (int i = 1; i <= 1095; i++) {
            rows.add(Change.added(new FollowerDay(
                    account, FIRST.minusDays(30 + i), null, null, 2, 2285 - 2 * i, "user_analysis.xls")));
        }
        house.followers().service().apply(rows);
        waitForGrid(robot);
        robot.interact(() ->
                robot.lookup("#follower-period-span").<ChoiceBox<Span>>query().setValue(Span.ALL));
        ShellStage.await(
                () -> grid(robot).getItems().size() > 1100 && grid(robot).isFocused());
        window.picture("follower-years");

        robot.write("2999");
        robot.push(KeyCode.ENTER);
        ShellStage.await(() -> row(robot, grid(robot).getItems().size() - 4).mark() == Mark.WAITING);
    }

    private static void waitForGrid(FxRobot robot) {
        ShellStage.await(() -> robot.lookup("#follower-grid").tryQuery().isPresent()
                && grid(robot).getItems().size() == 23
                && !row(robot, 0).line().isEmpty()
                && grid(robot).isFocused());
    }

    private boolean isKept(int index) {
        return !house.followers().service().days(account, day(index)).isEmpty();
    }

    private FollowerDay kept(int index) {
        return house.followers().service().days(account, day(index)).getFirst();
    }

    private static Period day(int index) {
        return new Period(FIRST.plusDays(index), FIRST.plusDays(index));
    }

    private static Row row(FxRobot robot, int index) {
        return grid(robot).getItems().get(index);
    }

    private static TableView<Row> grid(FxRobot robot) {
        return robot.lookup("#follower-grid").queryTableView();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static void copy(String text) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            var content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
