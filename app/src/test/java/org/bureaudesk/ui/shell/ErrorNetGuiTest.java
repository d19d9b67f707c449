package org.bureaudesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.settings.Settings;
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

@Tag("gui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ErrorNetGuiTest {

    @TempDir
    static Path folder;

    private Shell shell;

    @Start
    void open(Stage stage) {
        shell = new Shell(
                stage,
                Messages.in(Locale.SIMPLIFIED_CHINESE),
                TestHouse.CLOCK,
                new History(),
                folder.resolve("window.properties"));
        shell.wear(Settings.DEFAULT);
        shell.open(List.of(), List.of());
    }

    @Test
    void tellsAnExpectedFailureInWords(FxRobot robot) {
        shell.screens()
                .tasks()
                .perform(
                        () -> {
                            throw new UserException("ui.reveal.gone", "台账.xlsx");
                        },
                        () -> {});
        settle();

        assertThat(text(robot, "#error-text")).isEqualTo("“台账.xlsx”已不在原处，可能被移动或删除了。");
        assertThat(shell.faults()).isZero();
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void givesAFaultACodeAndOneDialogHoweverOftenItHappens(FxRobot robot) throws Exception {
        for (int i = 0; i < 3; i++) {
            shell.screens()
                    .tasks()
                    .perform(
                            () -> {
                                throw new IllegalStateException("broken");
                            },
                            () -> {});
        }
        settle();

        assertThat(text(robot, "#error-text")).containsPattern("编号 [0-9A-F]{4}:[0-9A-F]{4}");
        robot.clickOn("复制详情");
        assertThat(WaitForAsyncUtils.asyncFx(
                                () -> Clipboard.getSystemClipboard().getString())
                        .get())
                .contains("IllegalStateException");
        robot.clickOn("知道了");
        settle();
        assertThat(robot.lookup("#error-text").tryQuery()).isEmpty();
        assertThat(shell.faults()).isEqualTo(3);
    }

    @Test
    void catchesWhatAnyThreadThrows(FxRobot robot) {
        FxTasks.onFxThread(() -> {
            throw new IllegalArgumentException("on the FX thread");
        });
        settle();

        assertThat(shell.faults()).isEqualTo(1);
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void showsLongWorkWithCountsAndStopsItWhenAsked(FxRobot robot) {
        var stopped = new AtomicBoolean();
        var end = new CountDownLatch(1);
        FxTasks.onFxThread(() -> shell.screens()
                .tasks()
                .loadLong(
                        "ui.export.running",
                        progress -> {
                            progress.step(30, 120);
                            while (!progress.cancelled() && !end.await(50, TimeUnit.MILLISECONDS)) {
                                progress.step(30, 120);
                            }
                            stopped.set(progress.cancelled());
                            progress.stopIfCancelled();
                            return true;
                        },
                        _ -> {}));
        settle();
        settle();
        assertThat(robot.lookup("30 / 120").tryQuery()).isPresent();

        robot.clickOn("#progress-cancel");
        settle();

        assertThat(stopped).isTrue();
        assertThat(text(robot, "#notice")).isEqualTo("已取消，没有写入任何内容。");
        assertThat(robot.lookup("#progress-bar").tryQuery()).isEmpty();
        end.countDown();
    }

    @Test
    void asksBeforeItDestroys(FxRobot robot) {
        var agreed = new AtomicBoolean(true);
        FxTasks.onFxThread(() ->
                agreed.set(shell.screens().dialogs().confirm("shell.busy.title", "shell.busy.question", "ui.cancel")));
        settle();
        robot.clickOn("#confirm-no");
        settle();

        assertThat(agreed).isFalse();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static void settle() {
        WaitForAsyncUtils.sleep(700, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
