package org.bureaudesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.storage.Backups;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.FxTasks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A workspace that does not open.
@Tag("gui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class OpenFailureGuiTest {

    @TempDir
    Path folder;

    private Stage stage;

    @Start
    void keep(Stage primary) {
        stage = primary;
    }

    @Test
    void saysWhoHoldsTheWorkspace(FxRobot robot) throws TimeoutException {
        try (var holder = TestHouse.open(folder)) {
            ask();
            assertThat(words(robot))
                    .contains("正由")
                    .contains(String.valueOf(ProcessHandle.current().pid()));
            assertThat(holder.workspace().lock().wasCalled()).isTrue();
            assertThat(buttons(robot))
                    .hasSize(3)
                    .as("nothing is wrong with the records")
                    .doesNotContain("从备份恢复");
        }
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void saysThatAFileIsNoDatabase(FxRobot robot) throws Exception {
        Files.writeString(folder.resolve("bureau-desk.db"), "这不是数据库，只是一些文字。".repeat(200));
        ask();
        assertThat(words(robot)).contains("不是本程序的数据库");
        assertThat(buttons(robot)).hasSize(4).contains("从备份恢复");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void saysSoWhileABackupIsPutInPlaceAndThenShowsWhatWasInIt(FxRobot robot) throws Exception {
        var backup = folder.resolve("kept.db");
        try (var house = TestHouse.open(folder)) {
            TestHouse.account(house, "气象发布", Platform.WEIBO);
            new Backups(house.workspace(), TestHouse.CLOCK).make(backup);
        }
        Files.writeString(folder.resolve("bureau-desk.db"), "这不是数据库，只是一些文字。".repeat(200));
        House.askForRestore(folder, backup);

        var app = new App(stage, Messages.in(Locale.SIMPLIFIED_CHINESE), TestHouse.CLOCK);
        var waited = new AtomicBoolean();
        robot.interact(() -> {
            app.openAgain(folder);
            waited.set(robot.lookup("#open-waiting").tryQuery().isPresent());
        });
        assertThat(waited).isTrue();

        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, stage::isShowing);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#open-waiting").tryQuery()).isEmpty();
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !stage.isShowing());
        try (var house = TestHouse.open(folder)) {
            assertThat(house.accounts().service().all()).hasSize(1);
        }
    }

    private void ask() {
        var opening = App.open(folder, TestHouse.CLOCK);
        FxTasks.onFxThread(() -> {
            try {
                opening.join();
            } catch (RuntimeException e) {
                var _ = new OpenFailure(stage, Messages.in(Locale.SIMPLIFIED_CHINESE)).ask(e);
            }
        });
    }

    private static List<String> buttons(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> !robot.lookup(".button").queryAll().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".button").queryAllAs(Button.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private static String words(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup("#open-failure").tryQuery().isPresent());
        return robot.lookup("#open-failure").queryAs(Labeled.class).getText();
    }
}
