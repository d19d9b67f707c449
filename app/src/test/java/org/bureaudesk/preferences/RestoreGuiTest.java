package org.bureaudesk.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import org.bureaudesk.app.App;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.storage.Backups;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.shell.Shell;
import org.bureaudesk.ui.shell.ShellStage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("gui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class RestoreGuiTest {

    @TempDir
    Path folder;

    private House house;
    private Shell shell;

    @Start
    void open(Stage stage) {
        house = TestHouse.open(folder);
        TestHouse.account(house, "示例发布", org.bureaudesk.kernel.Platform.WEIBO);
        new Backups(house.workspace(), TestHouse.CLOCK).make();
        shell = new App(stage, Messages.in(Locale.SIMPLIFIED_CHINESE), TestHouse.CLOCK).live(house);
    }

    private MenuButton button(FxRobot robot) {
        Platform.runLater(() -> shell.screens().navigator().go("settings", null));
        ShellStage.await(() -> robot.lookup("#backup-restore")
                .tryQueryAs(MenuButton.class)
                .map(b -> b.getItems().size() == 3) // the copy, a line, a file elsewhere
                .orElse(false));
        return robot.lookup("#backup-restore").queryAs(MenuButton.class);
    }

    private static void answer(FxRobot robot, MenuButton button, String words) {
        Platform.runLater(() -> button.getItems().getFirst().fire());
        ShellStage.await(() -> robot.lookup(words).tryQueryAs(Button.class).isPresent());
        Platform.runLater(() -> robot.lookup(words).queryAs(Button.class).fire());
    }

    @Test
    void theCopyOfALessFullDayIsPutInPlaceAtTheNextStartAndNotBefore(FxRobot robot) {
        var button = button(robot);
        assertThat(button.getItems().getFirst().getText()).contains("bureau-desk-", ".db");

        answer(robot, button, "下次打开时恢复");

        var order = folder.resolve("restore-request.txt").toFile();
        ShellStage.await(order::exists);
        TestHouse.account(house, "示例应急", org.bureaudesk.kernel.Platform.WEIBO);
        assertThat(house.accounts().service().all()).hasSize(2);
        house.close();
        try (var again = TestHouse.open(folder)) {
            assertThat(again.accounts().service().all()).hasSize(1);
        }
    }

    @Test
    void whatWaitsIsShownAndCanBeCalledOff(FxRobot robot) {
        var button = button(robot);
        assertThat(button.getText()).isEqualTo("从备份恢复");
        answer(robot, button, "下次打开时恢复");
        ShellStage.await(() -> button.getText().equals("等待恢复"));
        var cancel = button.getItems().getFirst();
        assertThat(cancel.getText()).startsWith("取消恢复“bureau-desk-");

        Platform.runLater(cancel::fire);

        ShellStage.await(() -> button.getText().equals("从备份恢复"));
        assertThat(folder.resolve("restore-request.txt")).doesNotExist();
        assertThat(button.getItems()).hasSize(3);
    }

    @Test
    void nothingIsOrderedWhereTheQuestionIsDeclined(FxRobot robot) {
        answer(robot, button(robot), "取消");
        ShellStage.await(() -> robot.lookup("取消").tryQuery().isEmpty());
        assertThat(folder.resolve("restore-request.txt")).doesNotExist();
    }
}
