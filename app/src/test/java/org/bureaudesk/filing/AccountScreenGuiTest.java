package org.bureaudesk.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.account.AccountPerson;
import org.bureaudesk.account.PersonRole;
import org.bureaudesk.account.Registration;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.inspection.Rectification;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.settings.Settings;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.shell.Shell;
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
class AccountScreenGuiTest {

    private static final LocalDate OPENED = LocalDate.of(2019, 3, 5);

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // set by @Start
    private House house;

    @SuppressWarnings("NullAway.Init") // set by @Start
    private Shell shell;

    @Start
    void open(Stage stage) {
        house = TestHouse.open(folder);
        fillHouse();
        shell = new Shell(
                stage,
                Messages.in(Locale.SIMPLIFIED_CHINESE),
                TestHouse.CLOCK,
                house.history(),
                folder.resolve("window.properties"));
        shell.wear(Settings.DEFAULT);
        stage.setWidth(1366);
        stage.setHeight(768);
        var screens = shell.screens();
        var deadlines = new FilingDeadlines(house.workdays(), house.quota().service()::rules);
        var problems = house.inspections().screen(screens);
        shell.open(List.of(house.filings().screen(screens, house.accounts(), deadlines, problems)), List.of());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void fillHouse() {
        var accounts = house.accounts().service();
        var known = Account.of(accounts.newId(), "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
        accounts.save(new Account(
                known.id(),
                known.name(),
                known.platform(),
                known.state(),
                new Registration("yjfb2019", "示例市应急管理局", OPENED, "示例市应急管理局", OPENED, OPENED.plusDays(9), "区网备〔2019〕3号"),
                known.operation(),
                known.custody(),
                List.of(
                        AccountPerson.of(PersonRole.CHIEF, "王建国", "0731-85550001"),
                        AccountPerson.of(PersonRole.ADMINISTRATOR, "李晓梅", "13800000001")),
                "",
                null));
        fillLists(known.id(), TestHouse.account(house, "示例应急", Platform.WEIBO).id());
    }

    private void fillLists(AccountId known, AccountId weibo) {
        var filings = house.filings().service();
        filings.save(new Filing(
                filings.newId(),
                known,
                FilingKind.OPENING,
                OPENED.minusDays(10),
                OPENED,
                OPENED.plusDays(9),
                "区网备〔2019〕3号",
                "首次备案",
                null));
        filings.save(new Filing(
                filings.newId(),
                weibo,
                FilingKind.OPENING,
                null,
                LocalDate.of(2026, 11, 20),
                null,
                "",
                "局务会已研究",
                null));
        var inspections = house.inspections().service();
        inspections.save(new Rectification(
                inspections.newId(),
                "微博连续 12 天未更新",
                "更新不及时",
                "李晓梅",
                "建立值班排期，每周不少于两条",
                LocalDate.of(2026, 11, 30),
                null,
                null));
    }

    @Test
    void addsAnAccountWithWarningsBesideTheFieldsAndTakesItAwayAgain(FxRobot robot) throws Exception {
        until(() -> robot.lookup("#account-table .table-row-cell").queryAll().size() > 1);
        robot.clickOn("#account-add");
        robot.clickOn("#account-name").write("应急服务在线");
        choose(robot, "#account-platform", "微信订阅号");

        assertThat(words(robot, "#account-platform-note")).startsWith("已有微信订阅号“示例应急发布”");

        shot("account-warning");
        robot.clickOn("#account-supervising-unit").write("示例市应急管理局").push(KeyCode.TAB);
        settle();
        robot.write("20261120").push(KeyCode.TAB);
        settle();
        assertThat(typed(robot, "#account-opened-on")).isEqualTo("2026年11月20日");
        robot.write("2026/11/2").push(KeyCode.TAB);
        settle();
        assertThat(words(robot, "#account-filed-on-note")).contains("早于开设日期（2026年11月20日）");
        typeAPerson(robot);
        robot.clickOn("#account-save");

        until(() -> house.accounts().service().named("应急服务在线").isPresent());
        var saved = house.accounts().service().named("应急服务在线").orElseThrow();
        assertThat(saved.platform()).isEqualTo(Platform.WECHAT_SUBSCRIPTION);
        assertThat(saved.registration().openedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(saved.people())
                .containsExactly(
                        new AccountPerson(PersonRole.CHIEF, "张敏", "科员", "13800000002", null, null, null, null));
        until(() -> words(robot, "#account-saved").equals("已保存"));

        robot.clickOn("#account-delete");
        until(() -> house.accounts().service().named("应急服务在线").isEmpty());
        assertThat(house.accounts().service().binned()).hasSize(1);
    }

    /// By the keys alone: the form follows the focus.
    private void typeAPerson(FxRobot robot) throws IOException {
        robot.push(KeyCode.TAB); // past 备案文号 to the button
        settle();
        robot.push(KeyCode.SPACE);
        settle();
        robot.write("张敏")
                .push(KeyCode.TAB)
                .write("科员")
                .push(KeyCode.TAB)
                .write("1380000")
                .push(KeyCode.TAB);
        settle();
        shot("account-people");
        assertThat(words(robot, "#account-person-1-phone-note")).contains("电话格式不对");
        robot.clickOn("#account-save");
        settle();
        assertThat(house.accounts().service().named("应急服务在线")).isEmpty();
        robot.doubleClickOn("#account-person-1-phone").write("13800000002").push(KeyCode.TAB);
        settle();
    }

    @Test
    void savesWhatWasTypedWhenAnotherRowIsChosen(FxRobot robot) throws Exception {
        until(() -> robot.lookup("#account-table .table-row-cell").queryAll().size() > 1);
        robot.clickOn("示例应急发布");
        robot.clickOn("#account-certified-entity").write("（宣传科）");
        shot("account");
        robot.clickOn("示例应急");

        until(() -> house.accounts()
                .service()
                .named("示例应急发布")
                .orElseThrow()
                .registration()
                .certifiedEntity()
                .contains("（宣传科）"));
        until(() -> typed(robot, "#account-name").equals("示例应急"));
    }

    @Test
    void keepsFilingsAndProblemsUnderTheirTabs(FxRobot robot) throws Exception {
        robot.clickOn("备案");
        until(() -> robot.lookup("2026年12月4日").tryQuery().isPresent()); // ten working days after 2026-11-20
        robot.clickOn("局务会已研究");
        robot.clickOn("#filing-filed-on").write("2026-11-23").push(KeyCode.TAB);
        settle();
        shot("filing");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> house.filings().service().all().getLast().filedOn() != null);

        robot.clickOn("整改");
        until(() -> robot.lookup("更新不及时").tryQuery().isPresent());
        robot.clickOn("#inspection-add");
        robot.clickOn("#inspection-problem").write("菜单链接失效");
        robot.clickOn("#inspection-due-on").write("2026.12.01").push(KeyCode.TAB);
        settle();
        shot("inspection");
        robot.clickOn("#inspection-save");
        until(() -> house.inspections().service().rectifications().size() == 2);
    }

    private static void choose(FxRobot robot, String box, String words) {
        robot.clickOn(box);
        var choice = robot.lookup(".combo-box-popup .list-cell")
                .match((Node n) -> n instanceof Labeled l && words.equals(l.getText()))
                .query();
        robot.clickOn(choice);
        settle();
    }

    /// A note that appears moves what is below it: lets the window come to rest before the next click.
    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String words(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static String typed(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(TextInputControl.class).getText();
    }

    private static void until(Callable<Boolean> state) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, state);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void shot(String name) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        var picture =
                WaitForAsyncUtils.waitForAsyncFx(5_000, () -> shell.scene().snapshot(null));
        var target = Files.createDirectories(Path.of("target/screenshots")).resolve(name + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", target.toFile());
    }
}
