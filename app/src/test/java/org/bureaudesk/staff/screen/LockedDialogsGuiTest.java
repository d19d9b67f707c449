package org.bureaudesk.staff.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bureaudesk.ui.shell.ShellStage.await;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.staff.Role;
import org.bureaudesk.staff.SignInMode;
import org.bureaudesk.staff.StaffSettings;
import org.bureaudesk.ui.shell.ShellStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Dialogs over a locked window: none closes, none shows anything, and the sign-in form can always be reached.
@Tag("gui")
@ExtendWith(ApplicationExtension.class)
class LockedDialogsGuiTest {

    private final AtomicReference<Boolean> answer = new AtomicReference<>();

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // set by @Start
    private LockableWindow window;

    @Start
    void open(Stage stage) {
        window = LockableWindow.open(stage, folder);
    }

    @BeforeEach
    void administrator() {
        var admin = window.person("王主任", Role.ADMINISTRATOR);
        window.house().staff().signIn().setPassword(admin, "correct horse".toCharArray());
    }

    @AfterEach
    void close() {
        window.house().close();
    }

    @Test
    void aDialogLeftOpenIsCoveredAndStandsThereAgainAfterwards(FxRobot robot) {
        ask();
        await(() -> isThere(robot, "#confirm-text"));
        lock();

        await(() -> !isThere(robot, "#confirm-text"));
        await(() -> isThere(robot, "#sign-in-password"));
        signIn(robot);

        await(() -> isThere(robot, "#confirm-text"));
        robot.clickOn("#confirm-yes");
        await(() -> answer.get() != null);
        assertThat(answer.get()).isTrue();
        assertThat(robot.lookup("#sign-in").query().getScene())
                .isSameAs(window.shell().scene());
    }

    @Test
    void neitherEscapeNorTheCrossClosesACoveredDialogWithTheFormInIt(FxRobot robot) {
        ask();
        await(() -> isThere(robot, "#confirm-text"));
        lock();
        await(() -> !isThere(robot, "#confirm-text"));
        robot.clickOn("#sign-in-password").push(KeyCode.ESCAPE);
        var dialog = form(robot).getScene().getWindow();
        robot.interact(() -> Event.fireEvent(dialog, new WindowEvent(dialog, WindowEvent.WINDOW_CLOSE_REQUEST)));

        assertThat(dialog.isShowing()).isTrue();
        assertThat(answer.get()).as("nobody has answered").isNull();
        signIn(robot);
        await(() -> isThere(robot, "#confirm-text"));
        robot.push(KeyCode.ESCAPE);
        await(() -> answer.get() != null);
        assertThat(answer.get()).as("afterwards it closes as ever").isFalse();
    }

    @Test
    void aDialogClosedByTheProgramGivesTheFormBackToTheWindow(FxRobot robot) {
        ask();
        await(() -> isThere(robot, "#confirm-text"));
        lock();
        await(() -> !isThere(robot, "#confirm-text"));
        robot.interact(() -> form(robot).getScene().getWindow().hide());

        assertThat(form(robot).getScene()).isSameAs(window.shell().scene());
        signIn(robot);
        await(() -> !form(robot).getParent().isVisible());
        assertThat(window.typing().isDisabled()).isFalse();
    }

    @Test
    void anErrorThatComesWhileItIsLockedWaitsUnderTheForm(FxRobot robot) {
        lock();
        await(() -> form(robot).getParent().isVisible());
        robot.clickOn("#sign-in-password").write("correct");
        window.shell()
                .screens()
                .tasks()
                .perform(
                        () -> {
                            throw new UserException("ui.reveal.gone", "台账.xlsx");
                        },
                        () -> {});
        await(() -> !form(robot).getScene().equals(window.shell().scene()));
        assertThat(isThere(robot, "#error-text")).isFalse();
        ShellStage.pictureAround(form(robot), "sign-in-over-error");
        robot.clickOn("#sign-in-password").push(KeyCode.ESCAPE).eraseText(7);
        signIn(robot);

        await(() -> isThere(robot, "#error-text"));
        var said = robot.lookup("#error-text").query();
        assertThat(said.getBoundsInLocal().getWidth())
                .isLessThan(said.getScene().getWindow().getWidth());
        robot.push(KeyCode.ESCAPE);
        await(() -> !isThere(robot, "#error-text"));
        assertThat(window.typing().isDisabled()).isFalse();
    }

    private void ask() {
        var screens = window.shell().screens();
        screens.tasks()
                .later(() -> answer.set(
                        screens.dialogs().confirm("today.title", "staff.sign-in.kept", "staff.sign-in.enter")));
    }

    private void lock() {
        window.house().staff().service().change(new StaffSettings(SignInMode.PASSWORD, 5, Map.of()));
    }

    private static void signIn(FxRobot robot) {
        robot.clickOn("#sign-in-password").write("correct horse").push(KeyCode.ENTER);
    }

    private static Node form(FxRobot robot) {
        return robot.lookup("#sign-in").query();
    }

    private static boolean isThere(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }
}
