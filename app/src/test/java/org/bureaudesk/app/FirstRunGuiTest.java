package org.bureaudesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
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

/// A bureau that opens the program for the first time.
@Tag("gui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FirstRunGuiTest {

    @TempDir
    Path folder;

    private House house;
    private Shell shell;

    @Start
    void open(Stage stage) {
        house = TestHouse.open(folder);
        shell = new App(stage, Messages.in(Locale.SIMPLIFIED_CHINESE), TestHouse.CLOCK).live(house);
    }

    @Stop
    void close() {
        house.close();
    }

    @Test
    void isLedThroughThreeSteps(FxRobot robot) {
        settle();
        RoomTour.picture(Path.of("target/screenshots/welcome.png"));
        robot.clickOn("#welcome-unit").write("示例市水务局");
        robot.clickOn("#welcome-next-unit");
        settle();
        robot.clickOn("#welcome-account").write("示例水务");
        robot.clickOn("#welcome-add");
        robot.clickOn("#welcome-chief").write("李明");
        RoomTour.picture(Path.of("target/screenshots/welcome-accounts.png"));
        robot.clickOn("#welcome-next-accounts");
        settle();
        robot.clickOn("#welcome-done");

        assertThat(robot.lookup("#rail-unit").queryAs(Labeled.class).getText()).isEqualTo("示例市水务局");
        assertThat(house.accounts().service().named("示例水务")).isPresent();
        assertThat(robot.lookup("#welcome").tryQuery().filter(n -> n.getParent().isVisible()))
                .isEmpty();
        assertThat(shell.faults()).isZero();
    }

    @Test
    void mayLookAtTheDemonstrationInstead(FxRobot robot) {
        settle();
        robot.clickOn("#welcome-demo");
        WaitForAsyncUtils.sleep(5, TimeUnit.SECONDS);

        assertThat(house.demo().service().isPresent()).isTrue();
        assertThat(robot.lookup("#rail-unit").queryAs(Labeled.class).getText()).isNotEmpty();
        assertThat(shell.faults()).isZero();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(1200, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
