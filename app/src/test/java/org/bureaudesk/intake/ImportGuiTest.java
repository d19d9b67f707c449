package org.bureaudesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.bureaudesk.app.App;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.intake.ImportViewModel.SheetRow;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.shell.Shell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/// The import screen in the whole window.
@Tag("gui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ImportGuiTest {

    @TempDir
    Path folder;

    private House house;
    private Shell shell;

    @Start
    void open(Stage stage) {
        house = TestHouse.open(folder.resolve("desk"));
        TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
        shell = new App(stage, Messages.in(Locale.SIMPLIFIED_CHINESE), TestHouse.CLOCK).live(house);
        stage.setMaximized(false);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1366);
        stage.setHeight(768);
    }

    @Stop
    void close() {
        house.close();
    }

    @Test
    void showsWhatComesThenImportsIt(FxRobot robot) throws Exception {
        var table = Files.writeString(folder.resolve("八月粉丝.csv"), """
                账号名称,日期,新增,取消,累计
                示例应急发布,2026-08-01,5,1,100
                示例应急发布,2026-08-02,3,0,103
                没有登记的账号,2026-08-02,3,0,103
                示例应急发布,八月三日,3,0,106
                """);
        robot.interact(() -> shell.go("intake", List.of(table)));
        waitFor(() -> rows(robot, "#import-sheets") == 1);
        picture(robot, "import");

        assertThat(rows(robot, "#import-rejected")).isEqualTo(2);
        robot.clickOn("#import-carry-out");
        waitFor(() -> robot.lookup("#import-carry-out").queryAs(Button.class).isDisabled());
        waitFor(() -> house.followers()
                .service()
                .latest(house.accounts().service().named("示例应急发布").orElseThrow().id(), TestHouse.NOW.toLocalDate())
                .filter(day -> day.cumulative() == 103)
                .isPresent());
    }

    @Test
    void asksWhoseAFileIsTiesArticlesAndTakesTheImportBack(FxRobot robot) throws Exception {
        TestHouse.account(house, "示例气象", Platform.WECHAT_SERVICE);
        var samples = Path.of("app/src/test/resources/wechat");
        robot.interact(() -> shell.go(
                "intake", List.of(samples.resolve("user_analysis.xls"), samples.resolve("content_notified.xls"))));
        waitFor(() -> rows(robot, "#import-sheets") == 2);
        assertThat(robot.lookup("#import-word").queryAs(Label.class).getText()).contains("先选择");
        picture(robot, "import-waiting");
        choose(robot, "#import-account-0");
        waitFor(() -> !isWaiting(robot, 0));
        choose(robot, "#import-account-1");
        waitFor(() ->
                robot.lookup("#import-word").queryAs(Label.class).getText().contains("预览"));
        robot.clickOn("#import-makes-posts");
        waitFor(() -> robot.lookup("#import-makes-posts")
                .queryAs(CheckBox.class)
                .getText()
                .contains("尚余 0 篇"));
        picture(robot, "import-exports");
        robot.clickOn("#import-carry-out");
        var year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        waitFor(() -> house.posts().service().published(year).size() == 30);
        waitFor(() -> robot.lookup("#import-carry-out").queryAs(Button.class).isDisabled());

        robot.clickOn("#import-records-toggle");
        waitFor(() -> rows(robot, "#import-records") == 1);
        robot.interact(() -> robot.lookup("#import-records")
                .queryAs(TableView.class)
                .getSelectionModel()
                .select(0));
        picture(robot, "import-records");
        robot.clickOn("#import-undo");
        waitFor(() -> robot.lookup("#confirm-yes").tryQuery().isPresent());
        robot.clickOn("#confirm-yes");
        waitFor(() -> house.posts().service().published(year).isEmpty());
    }

    @Test
    void letsTheUserExplainTheColumnsOfAHomeMadeTable(FxRobot robot) throws Exception {
        var table = Files.writeString(
                folder.resolve("微博.csv"), "账号运营周报,,,\n博文,发博时间,阅读(次),转评赞\n防汛提示,2026-08-01 09:00,1.2万,30\n");
        robot.interact(() -> shell.go("intake", List.of(table)));
        waitFor(() -> robot.lookup("#import-map-0").tryQuery().isPresent());
        picture(robot, "import-unknown");
        robot.clickOn("#import-map-0");
        waitFor(() -> robot.lookup("#mapper-title").tryQuery().isPresent());
        waitFor(() -> rows(robot, "#mapper-rows") == 1);
        set(robot, "#mapper-title", "博文");
        set(robot, "#mapper-at", "发博时间");
        set(robot, "#mapper-READS_TIMES", "阅读(次)");
        picture(robot, "import-mapper");
        robot.clickOn("#mapper-save");
        waitFor(() -> house.intake().service().mappings().all().size() == 1);
        waitFor(() -> robot.lookup("#import-map-0").tryQuery().isEmpty());
        waitFor(() -> !robot.lookup("#import-carry-out").queryAs(Button.class).isDisabled());
        robot.clickOn("#import-carry-out");
        var account = house.accounts().service().named("示例应急发布").orElseThrow().id();
        var august = new Period(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31));
        waitFor(() -> house.figures().service().articles(account, august).size() == 1);
    }

    @SuppressWarnings("unchecked")
    private static void set(FxRobot robot, String box, String heading) {
        robot.interact(() -> ((ComboBox<String>) robot.lookup(box).queryAs(ComboBox.class)).setValue(heading));
    }

    /// The first account there is.
    private static void choose(FxRobot robot, String box) {
        robot.interact(() ->
                robot.lookup(box).queryAs(ComboBox.class).getSelectionModel().select(0));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isWaiting(FxRobot robot, int row) {
        return ((SheetRow) robot.lookup("#import-sheets")
                        .queryAs(TableView.class)
                        .getItems()
                        .get(row))
                .file()
                .isWaiting();
    }

    private static int rows(FxRobot robot, String table) {
        return robot.lookup(table).queryAs(TableView.class).getItems().size();
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void picture(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.sleep(600);
        robot.interact(() -> {
            var image = new Robot().getScreenCapture(null, new Rectangle2D(0, 0, 1366, 768));
            var file = Path.of("target/screenshots/" + name + ".png");
            try {
                Files.createDirectories(file.getParent());
                ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
