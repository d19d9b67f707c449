package org.bureaudesk.staff.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bureaudesk.ui.shell.ShellStage.await;

import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.house.House;
import org.bureaudesk.staff.Role;
import org.bureaudesk.staff.SignInMode;
import org.bureaudesk.staff.StaffSettings;
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

/// The real window: who is at the desk, the lock over what is being typed, the list of persons, the log.
@Tag("gui")
@ExtendWith(ApplicationExtension.class)
class SignInGuiTest {

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // set by @Start
    private LockableWindow window;

    @SuppressWarnings("NullAway.Init") // set by @Start
    private House house;

    @SuppressWarnings("NullAway.Init") // set by @Start
    private Shell shell;

    @SuppressWarnings("NullAway.Init") // set by @Start
    private TextArea typing;

    @Start
    void open(Stage stage) {
        window = LockableWindow.open(stage, folder);
        house = window.house();
        shell = window.shell();
        typing = window.typing();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void nobodyIsStoppedAndThePersonAtTheDeskIsChosenAtTheTop(FxRobot robot) {
        var first = window.person("张三", Role.CLERK);
        window.person("李四", Role.SECTION_HEAD);
        await(() -> !robot.lookup("#sign-in").query().getParent().isVisible());
        robot.clickOn("#desk-person");
        robot.clickOn("#desk-name-" + first.id().value());
        await(() -> text(robot, "#desk-person").equals("张三 · 经办/编辑"));

        assertThat(house.audit().service().whole().getLast())
                .returns("张三", AuditEntry::actor)
                .returns("NAMED", AuditEntry::mode);
    }

    @Test
    void theLockKeepsWhatWasTypedAndLetsNothingThrough(FxRobot robot) {
        var admin = window.person("王主任", Role.ADMINISTRATOR);
        house.staff().signIn().setPassword(admin, "correct horse".toCharArray());
        robot.clickOn("#typing").write("draft");
        house.staff().service().change(new StaffSettings(SignInMode.PASSWORD, 5, Map.of()));
        await(() -> robot.lookup("#sign-in").query().getParent().isVisible());
        picture(shell.scene(), "sign-in");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
        assertThat(typing.isFocused()).isFalse();
        assertThat(typing.isDisabled()).isTrue();

        robot.clickOn("#sign-in-password").write("wrong").push(KeyCode.ENTER);
        await(() -> text(robot, "#sign-in-fault").contains("还可以再试 4 次"));
        robot.clickOn("#sign-in-password").write("correct horse").push(KeyCode.ENTER);
        await(() -> !robot.lookup("#sign-in").query().getParent().isVisible());

        assertThat(typing.getText()).isEqualTo("draft");
        assertThat(typing.isFocused()).as("the cursor is where it was").isTrue();
        robot.write(" goes on");
        assertThat(typing.getText()).isEqualTo("draft goes on");
        await(() -> text(robot, "#desk-person").startsWith("王主任"));
    }

    @Test
    void personsAreEnteredWithRolesAndTheLogShowsIt(FxRobot robot) {
        robot.interact(() -> shell.go("staff", null));
        await(() -> robot.lookup("#staff-add").tryQuery().isPresent());
        robot.clickOn("#staff-add");
        robot.clickOn("#staff-name").write("赵六");
        robot.clickOn("#staff-role-section-head");
        robot.clickOn("#staff-save");
        await(() -> house.staff().service().all().size() == 1);
        picture(shell.scene(), "staff");
        assertThat(house.staff().service().all().getFirst().roles()).containsExactly(Role.CLERK, Role.SECTION_HEAD);

        robot.interact(() -> shell.go("audit", null));
        await(() -> robot.lookup("保存人员").tryQuery().isPresent());
        robot.clickOn("#audit-check");
        await(() -> robot.lookup("#audit-verdict").tryQuery().isPresent()
                && text(robot, "#audit-verdict").contains("完好"));
        robot.clickOn("保存人员");
        await(() -> robot.lookup("#audit-detail")
                .queryAs(TextInputControl.class)
                .getText()
                .contains("赵六"));
        picture(shell.scene(), "audit");
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static void picture(Scene scene, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        var image = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.snapshot(null));
        try {
            var file = java.nio.file.Files.createDirectories(Path.of("target/screenshots"))
                    .resolve(name + ".png");
            javax.imageio.ImageIO.write(javafx.embed.swing.SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
