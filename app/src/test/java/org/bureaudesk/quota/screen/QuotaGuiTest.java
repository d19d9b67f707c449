package org.bureaudesk.quota.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.bureaudesk.account.Account;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.quota.Publishing;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Navigator;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.shell.ShellStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("gui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled before the window opens
class QuotaGuiTest {

    @TempDir
    Path folder;

    private final List<Object> routes = new ArrayList<>();
    private House house;
    private Account account;
    private ShellStage window;
    private Navigator navigator;

    @Start
    void open(Stage stage) {
        house = TestHouse.open(folder);
        account = TestHouse.account(house, "应急服务", Platform.WECHAT_SERVICE);
        Publishing.publishEvery(house, account, "2026-01-05", "2026-08-28", 8);
        Publishing.publish(house, account, "2026-09-26T15:00");
        var other = TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
        Publishing.publishEvery(house, other, "2026-01-01", "2026-11-23", 1);
        window = ShellStage.open(stage, house, folder, this::room);
    }

    /// The room with a navigator that notes where it would lead.
    private Feature room(Screens screens) {
        navigator = screens.navigator();
        var noting = new Screens(
                screens.tasks(),
                screens.messages(),
                screens.clock(),
                screens.dialogs(),
                (_, what) -> routes.add(what == null ? "" : what),
                screens.history());
        return house.quota().screen(noting, house.accounts().service());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void tellsEveryMonthBySignAndWordAndOpensItsPosts(FxRobot robot) {
        ShellStage.await(() -> robot.lookup(cell("2026-09")).tryQuery().isPresent());
        var cell = robot.lookup(cell("2026-09")).queryAs(Labeled.class);

        assertThat(cell.getText()).isEqualTo("✕ 1/4\n未达标");
        assertThat(cell.getAccessibleText()).contains("应急服务（微信服务号）2026年9月", "可发布 4 次", "还需 1 次");
        assertThat(cell.getTooltip().getText()).isEqualTo(cell.getAccessibleText());
        window.picture("quota-year");

        robot.clickOn(cell);

        assertThat(routes).containsExactly(september());
    }

    @Test
    void canBeWalkedThroughAndOpenedByTheKeyboard(FxRobot robot) {
        ShellStage.await(() -> robot.lookup(cell("2026-09")).tryQuery().isPresent());
        robot.clickOn(cell("2026-08"));
        routes.clear();

        robot.type(KeyCode.RIGHT);
        ShellStage.await(() -> text(robot, "#quota-detail").contains("2026年9月：✕ 未达标"));
        robot.type(KeyCode.ENTER);

        assertThat(routes).containsExactly(september());
    }

    @Test
    void explainsEveryStateInTheLegend(FxRobot robot) {
        var legend = robot.lookup("#quota-legend").queryAs(Pane.class);

        assertThat(legend.getChildren())
                .extracting(node -> ((Label) node).getText())
                .contains("✓ 达标", "✕ 未达标", "▲ 需加快", "↗ 预计达标");
    }

    @Test
    void showsTheClocksAndTheGapsOfAPeriod(FxRobot robot) {
        select(robot, 1);
        var row = "#gap-row-" + account.id().value();
        ShellStage.await(() -> robot.lookup(row).tryQuery().isPresent());
        robot.clickOn(row);

        ShellStage.await(() -> text(robot, "#gap-detail").contains("触及 14 天红线"));
        assertThat(texts(robot, "#gap-table")).contains("✕ 超红线", "✓ 正常");
        window.picture("quota-gap");
    }

    @Test
    void showsTheClockOfAnAccountItIsAskedFor(FxRobot robot) {
        robot.interact(() -> navigator.go("quota", account.id()));

        ShellStage.await(() -> robot.lookup("#gap-detail").tryQuery().isPresent()
                && text(robot, "#gap-detail").startsWith("应急服务（微信服务号）：红线 14 天"));
    }

    @Test
    void simulatesOtherRulesBesideThoseInForce(FxRobot robot) {
        select(robot, 2);
        ShellStage.await(() -> text(robot, "#simulator-summary").contains("现行规则不通过 1 个，设想规则不通过 1 个"));

        robot.clickOn("#simulator-pack-local-7-days");
        ShellStage.await(() -> text(robot, "#simulator-summary").contains("设想规则不通过 2 个"));
        robot.clickOn("#simulator-limit").write("0");
        ShellStage.await(() -> text(robot, "#simulator-limit-fault").contains("1 至 366"));
        robot.interact(() ->
                robot.lookup("#simulator-limit").queryAs(TextInputControl.class).setText("20"));
        ShellStage.await(() -> text(robot, "#simulator-limit-fault").isEmpty());
        window.picture("quota-simulator");

        assertThat(house.settings().get().rulePacks()).containsExactly("national-2019", "tianxin-2018");
    }

    private PostQuery september() {
        return PostQuery.ALL.withAccount(account.id()).withPeriod(Period.of(YearMonth.of(2026, 9)));
    }

    private String cell(String month) {
        return "#quota-cell-" + account.id().value() + "-" + month;
    }

    private static void select(FxRobot robot, int tab) {
        robot.interact(() -> robot.lookup("#quota-tabs")
                .queryAs(TabPane.class)
                .getSelectionModel()
                .select(tab));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static List<String> texts(FxRobot robot, String id) {
        return robot
                .from(robot.lookup(id).queryAs(Parent.class))
                .lookup(".table-cell")
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .toList();
    }
}
