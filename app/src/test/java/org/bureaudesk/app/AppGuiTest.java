package org.bureaudesk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
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

/// The whole program on the demonstration bureau.
@Tag("gui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class AppGuiTest {

    private static final Path PICTURES = Path.of("target/screenshots");

    @TempDir
    Path folder;

    private House house;
    private Stage stage;
    private Shell shell;

    @Start
    void open(Stage primary) {
        house = TestHouse.open(folder);
        house.demo().service().fill();
        stage = primary;
        shell = new App(primary, Messages.in(Locale.SIMPLIFIED_CHINESE), TestHouse.CLOCK).live(house);
    }

    @Stop
    void close() {
        house.close();
    }

    @Test
    void showsEveryRoomInChineseAndWithoutAFault() throws Exception {
        assertThat(new RoomTour(shell, stage, PICTURES, "").walk()).isEmpty();
    }

    @Test
    void showsEveryRoomOnAScreenScaledByHalf() throws Exception {
        var xvfb = Path.of("/usr/bin/xvfb-run");
        assumeTrue(Files.isExecutable(xvfb), "needs xvfb-run");
        var command = new ArrayList<>(List.of(xvfb.toString(), "-a", "-s", "-screen 0 2049x1152x24"));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Dglass.gtk.uiScale=1.5",
                "-Dprism.order=sw",
                "-Duser.language=zh",
                "-Duser.country=CN",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                RoomTour.class.getName(),
                PICTURES.toString(),
                "-150"));
        var log = folder.resolve("tour.log");
        var child = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(child.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(child.exitValue()).as(Files.readString(log)).isZero();
    }

    @Test
    void findsAnAccountByItsInitialsAndGoesThere(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("yjfb");
        WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);

        assertThat(robot.lookup("#search-panel")
                        .tryQuery()
                        .filter(n -> n.getParent().isVisible()))
                .isEmpty();
        assertThat(robot.lookup("#room-title").queryAs(Labeled.class).getText()).isEqualTo("账号备案");
    }

    @Test
    void writesASettingWhenItsFieldIsLeft(FxRobot robot) {
        robot.clickOn("#nav-settings");
        var field = robot.lookup("#unit-name").queryAs(TextInputControl.class);
        robot.clickOn(field);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("示例市气象局");
        robot.clickOn("#short-name");
        WaitForAsyncUtils.sleep(800, TimeUnit.MILLISECONDS);

        assertThat(house.settings().get().unitName()).isEqualTo("示例市气象局");
        assertThat(robot.lookup("#rail-unit").queryAs(Labeled.class).getText()).isEqualTo("示例市气象局");
    }
}
