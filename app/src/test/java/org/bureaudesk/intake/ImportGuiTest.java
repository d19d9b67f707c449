package org.bureaudesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.bureaudesk.app.App;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
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
        picture(robot);

        assertThat(rows(robot, "#import-rejected")).isEqualTo(2);
        robot.clickOn("#import-carry-out");
        waitFor(() -> robot.lookup("#import-carry-out").queryAs(Button.class).isDisabled());
        waitFor(() -> house.followers()
                .service()
                .latest(house.accounts().service().named("示例应急发布").orElseThrow().id(), TestHouse.NOW.toLocalDate())
                .filter(day -> day.cumulative() == 103)
                .isPresent());
    }

    private static int rows(FxRobot robot, String table) {
        return robot.lookup(table).queryAs(TableView.class).getItems().size();
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void picture(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.sleep(600);
        robot.interact(() -> {
            var image = new Robot().getScreenCapture(null, new Rectangle2D(0, 0, 1366, 768));
            var file = Path.of("target/screenshots/import.png");
            try {
                Files.createDirectories(file.getParent());
                ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
