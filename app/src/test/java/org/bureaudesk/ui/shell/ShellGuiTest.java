package org.bureaudesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Edit;
import org.bureaudesk.kernel.History;
import org.bureaudesk.settings.Settings;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.View;
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
class ShellGuiTest {

    @TempDir
    static Path folder;

    private final History history = new History();
    private int built;
    private int undone;

    @Start
    void open(Stage stage) {
        var shell = new Shell(
                stage,
                Messages.in(Locale.SIMPLIFIED_CHINESE),
                TestHouse.CLOCK,
                history,
                folder.resolve("window.properties"));
        shell.wear(Settings.DEFAULT);
        shell.open(
                List.of(room("one", "shell.undo"), room("two", "shell.redo")),
                List.of(room("three", "shell.brand"), room("audit", "shell.brand")));
    }

    private Feature room(String id, String titleKey) {
        return new Feature(id, titleKey, "fth-sun", () -> {
            built++;
            return new PlainView(id);
        });
    }

    @Test
    void theSheetOfARoomIsThereBeforeTheRoomSoThatVisitingItDressesNothingElseAnew(FxRobot robot) {
        var sheets = robot.lookup("#nav-audit").query().getScene().getStylesheets();
        var before = List.copyOf(sheets);
        assertThat(before).anyMatch(sheet -> sheet.endsWith("/css/audit.css"));

        robot.clickOn("#nav-audit");

        assertThat(sheets).isEqualTo(before);
    }

    @Test
    void buildsARoomWhenItIsFirstVisitedAndKeepsIt(FxRobot robot) {
        assertThat(built).isEqualTo(1);

        robot.clickOn("#nav-two");
        robot.clickOn("#nav-one");
        robot.clickOn("#nav-two");

        assertThat(built).isEqualTo(2);
        assertThat(text(robot, "#room-title")).isEqualTo("重做");
    }

    @Test
    void goesBackAndByNumber(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(text(robot, "#room")).isEqualTo("two");

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(text(robot, "#room")).isEqualTo("one");
    }

    @Test
    void undoesWithTheKeyAndNamesWhatWasUndone(FxRobot robot) {
        history.record(new Edit("account.edit.save", List.of("示例应急发布"), () -> undone++, () -> undone--));
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(300, java.util.concurrent.TimeUnit.MILLISECONDS);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.sleep(300, java.util.concurrent.TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(undone).isEqualTo(1);
        assertThat(text(robot, "#notice")).isEqualTo("已撤销：保存账号“示例应急发布”");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        WaitForAsyncUtils.sleep(300, java.util.concurrent.TimeUnit.MILLISECONDS);
        assertThat(undone).isZero();
    }

    @Test
    void listsItsKeysOnF1(FxRobot robot) {
        robot.push(KeyCode.F1);

        assertThat(robot.lookup("#shortcut-list").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void aRoomLargerThanItsPlaceIsScrolledAndPushesNothingAside(FxRobot robot) {
        var room = robot.lookup("#room").queryParent();
        robot.interact(() -> ((Region) room).setMinSize(3_000, 2_000));
        WaitForAsyncUtils.waitForFxEvents();

        var window = room.getScene();
        for (var part : List.of("#nav-one", "#nav-three", "#room-title", "#today")) {
            var bounds = robot.lookup(part).queryAs(Node.class);
            assertThat(new BoundingBox(0, 0, window.getWidth(), window.getHeight())
                            .contains(bounds.localToScene(bounds.getLayoutBounds())))
                    .as(part)
                    .isTrue();
        }
        assertThat(room.localToScene(0, 0).getX())
                .as("it begins beside the rail")
                .isPositive();
    }

    @Test
    void tellsTheDay(FxRobot robot) {
        assertThat(text(robot, "#today")).isEqualTo("2026年11月23日　星期一");
    }

    @Test
    void findsAFontWithChineseCharacters() {
        assertThat(Look.chineseFamily()).isPresent();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static final class PlainView implements View {

        private final StackPane root = new StackPane();

        PlainView(String words) {
            var label = new Label(words);
            label.setId("room");
            root.getChildren().add(label);
        }

        @Override
        public Parent root() {
            return root;
        }
    }
}
