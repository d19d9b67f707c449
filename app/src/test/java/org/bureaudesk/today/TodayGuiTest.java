package org.bureaudesk.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.bureaudesk.app.App;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.settings.Settings;
import org.bureaudesk.text.Messages;
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
@SuppressWarnings("NullAway.Init") // fields are set in @Start
class TodayGuiTest {

    @TempDir
    Path folder;

    private House house;
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        house = TestHouse.open(folder);
        var plain = house.settings().get();
        house.settings() // a bureau that has been welcomed already
                .set(new Settings(
                        "云上应急局",
                        plain.shortName(),
                        "",
                        "",
                        plain.rulePacks(),
                        plain.fonts(),
                        plain.percentDecimals(),
                        plain.theme(),
                        plain.textScale(),
                        plain.startNotice()));
        new App(stage, Messages.in(Locale.SIMPLIFIED_CHINESE), TestHouse.CLOCK).live(house);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1366);
        stage.setHeight(768);
    }

    @Test
    void offersTheDemonstrationWhereThereIsNothingAndShowsWhatIsRed(FxRobot robot) throws Exception {
        await(robot, "#today-demo");
        assertThat(robot.lookup("#today-new-account").tryQuery()).isPresent();
        assertThat(robot.lookup("#today-import").tryQuery()).isPresent();
        picture("today-empty");

        robot.clickOn("#today-demo");
        await(robot, "#alert-0");

        assertThat(text(robot, "#alert-action-0")).isEqualTo("去答复");
        assertThat(robot.lookup("#alert-1").query().getAccessibleText()).contains("超红线", "没有在计划时间前审完");
        var alerts = robot.from(stage.getScene().getRoot())
                .lookup((Node node) -> node.getId() != null && node.getId().matches("alert-\\d+"))
                .<Node>queryAll();
        assertThat(alerts.stream().map(Node::getAccessibleText))
                .anySatisfy(text -> assertThat(text).contains("提醒", "示例应急视频", "12 天未更新"));
        assertThat(robot.lookup(".activity-track").queryAll()).hasSize(4);
        assertThat(text(robot, "#activity-used-1")).endsWith("/ 30");
        assertThat(robot.lookup("#waiting-reply").tryQuery()).isPresent();
        assertThat(robot.lookup("#missing-0").tryQuery()).isPresent();
        picture("today");
        robot.interact(
                () -> { // what a display of 1366 x 768 shows at 150 %
                    stage.setWidth(1366 / 1.5);
                    stage.setHeight(768 / 1.5);
                });
        picture("today-narrow");
    }

    @Test
    void keepsTheDemonstrationWhereTheQuestionIsDeclined(FxRobot robot) {
        await(robot, "#today-demo");
        robot.clickOn("#today-demo");
        await(robot, "#demo-remove");

        robot.interact(() -> robot.lookup("#demo-remove").queryButton().requestFocus());
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        assertThat(house.accounts().service().all()).hasSize(4);
    }

    @Test
    void leadsFromAMissingRecordToItsRoom(FxRobot robot) {
        await(robot, "#today-demo");
        robot.clickOn("#today-demo");
        await(robot, "#waiting-rectification");

        robot.interact(
                () -> robot.lookup("#waiting-rectification").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(text(robot, "#room-title")).isNotEqualTo("今日");
    }

    private void picture(String name) throws Exception {
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.asyncFx(() -> {
                    try {
                        var target = Files.createDirectories(Path.of("target/screenshots"));
                        var image = SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null);
                        ImageIO.write(
                                image, "png", target.resolve(name + ".png").toFile());
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .get(10, TimeUnit.SECONDS);
    }

    private static void await(FxRobot robot, String query) {
        for (int i = 0; i < 100 && robot.lookup(query).tryQuery().isEmpty(); i++) {
            WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(query).tryQuery()).as(query).isPresent();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }
}
