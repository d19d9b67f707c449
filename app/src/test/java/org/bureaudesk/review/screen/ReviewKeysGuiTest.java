package org.bureaudesk.review.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.post.PostId;
import org.bureaudesk.review.Office;
import org.bureaudesk.review.ReviewLine;
import org.bureaudesk.review.ReviewState;
import org.bureaudesk.review.flow.Act;
import org.bureaudesk.ui.shell.ShellStage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/// A reviewer's morning without the mouse.
@Tag("gui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window opens before each test
class ReviewKeysGuiTest {

    private static final int TRIES = 5;

    @TempDir
    Path folder;

    private Office office;
    private ShellStage window;
    private PostId first;
    private PostId second;

    @Start
    void open(Stage stage) {
        office = new Office(folder);
        first = office.post("寒潮蓝色预警");
        second = office.post("大风蓝色预警");
        office.plan(first, TestHouse.NOW.plusHours(3));
        office.submit(first);
        office.submit(second);
        office.desk(office.head);
        window = ShellStage.open(
                stage,
                office.house,
                folder,
                screens -> office.house
                        .reviews()
                        .screen(
                                screens,
                                office.house.accounts().service(),
                                office.house.workspace().attachments(),
                                office.house.settings(),
                                _ -> List.of()));
    }

    @Stop
    void close() {
        office.close();
    }

    @SuppressWarnings("unchecked") // the table of the room
    private static TableView<ReviewLine> table(FxRobot robot) {
        return robot.lookup("#review-table").queryAs(TableView.class);
    }

    private static boolean shows(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static String focus(FxRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> Objects.requireNonNullElse(
                        robot.lookup("#review-room")
                                .query()
                                .getScene()
                                .getFocusOwner()
                                .getId(),
                        ""));
    }

    /// Chooses the first and presses Enter, again where the window was not yet the one that gets the keys.
    private void readFirst(FxRobot robot) {
        ShellStage.await(() -> table(robot).getItems().size() == 2);
        for (int i = 0; i < TRIES && !isRead(robot); i++) {
            robot.interact(() -> {
                table(robot).requestFocus();
                table(robot).getSelectionModel().select(0);
            });
            robot.push(KeyCode.ENTER);
            WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        }
        try {
            ShellStage.await(() -> focus(robot).startsWith("review-item-"));
        } catch (AssertionError e) {
            throw new AssertionError("Read: " + isRead(robot) + ", the focus is at " + focus(robot), e);
        }
    }

    private static boolean isRead(FxRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> shows(robot, "#review-post-title"));
    }

    /// What a display of 1366 x 768 has room for at 150 %.
    private static void shrink(FxRobot robot) {
        robot.interact(() -> {
            var window = robot.lookup("#review-room").query().getScene().getWindow();
            window.setWidth(760);
            window.setHeight(512);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void inASmallWindowTheChecklistAndTheSignatureArePagesAndTheKeysFindThem(FxRobot robot) {
        shrink(robot);
        ShellStage.await(() -> table(robot).getItems().size() == 2);
        robot.interact(() -> table(robot).getSelectionModel().select(0));
        for (int i = 0; i < TRIES && !isRead(robot); i++) {
            robot.interact(() -> table(robot).requestFocus());
            robot.push(KeyCode.ENTER);
            WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        }
        ShellStage.await(() -> shows(robot, "#review-text"));
        assertThat(shows(robot, "#review-page-checklist")).isTrue();
        assertThat(shows(robot, "#review-opinion")).isFalse();
        for (var id : List.of("text", "difference", "history", "sheet", "checklist", "sign")) {
            assertThat(robot.lookup("#review-page-" + id + " > .text")
                            .queryText()
                            .getText())
                    .isNotEmpty()
                    .doesNotContain("…", "...");
        }

        robot.push(KeyCode.F6);
        ShellStage.await(() -> focus(robot).equals("review-item-banned-01"));
        robot.push(KeyCode.A);
        ShellStage.await(() -> focus(robot).equals("review-item-wording-clear"));
        robot.push(KeyCode.F7);
        ShellStage.await(() -> focus(robot).equals("review-opinion"));
        robot.push(KeyCode.F6);
        ShellStage.await(() -> focus(robot).equals("review-item-wording-clear"));

        robot.interact(() ->
                robot.lookup("#review-room").query().getScene().getWindow().setWidth(1300));
        ShellStage.await(() -> shows(robot, "#review-text") && shows(robot, "#review-opinion"));
        assertThat(shows(robot, "#review-page-checklist")).isFalse();
    }

    @Test
    void enterOpensWhatIsChosenAndTheNextOpenLineHasTheFocus(FxRobot robot) {
        readFirst(robot);

        assertThat(robot.lookup("#review-post-title").queryAs(Labeled.class).getText())
                .isEqualTo("寒潮蓝色预警");
        assertThat(focus(robot)).isEqualTo("review-item-banned-01");
        assertThat(shows(robot, "#review-keys")).isTrue();
        robot.push(KeyCode.ESCAPE);
        ShellStage.await(() -> shows(robot, "#review-table"));
    }

    @Test
    void linesAreAnsweredSignedAndTheNextPostTakenByKeysAlone(FxRobot robot) {
        readFirst(robot);
        robot.push(KeyCode.DIGIT1); // one line, then the rest of its group
        robot.push(KeyCode.A);
        ShellStage.await(() -> answered() == 14);
        ShellStage.await(() -> robot.lookup("#review-answer-banned-14-conforms")
                .queryAs(javafx.scene.control.ToggleButton.class)
                .isSelected());
        robot.push(KeyCode.F6);
        ShellStage.await(() -> focus(robot).equals("review-item-wording-clear"));
        robot.push(KeyCode.DIGIT3);
        ShellStage.await(() -> focus(robot).equals("review-item-wording-correct"));
        ShellStage.await(() -> answered() == 15);
        office.answerAll(office.head, first);
        window.picture("review-keys");
        robot.push(KeyCode.F7);
        ShellStage.await(() -> focus(robot).equals("review-opinion"));
        ShellStage.await(() -> !robot.lookup("#review-sign").query().isDisabled());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        ShellStage.await(
                () -> office.reviews.dossier(first).course().signatures().size() == 1);

        robot.push(KeyCode.ESCAPE);
        ShellStage.await(() -> shows(robot, "#review-table"));
        ShellStage.await(() -> table(robot).getItems().size() == 1);
        assertThat(table(robot).getItems().getFirst().post().id()).isEqualTo(second);
    }

    @Test
    void sendingBackByKeysAsksForTheReasonFirst(FxRobot robot) {
        readFirst(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        ShellStage.await(() -> focus(robot).equals("review-opinion"));
        assertThat(office.state(first)).isEqualTo(ReviewState.IN_REVIEW);

        robot.write("check the source");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        ShellStage.await(() -> office.state(first) == ReviewState.RETURNED);
        ShellStage.await(() ->
                robot.lookup("#review-hint").queryAs(Labeled.class).getText().contains("李四 于 2026年11月23日"));
        assertThat(robot.lookup("#review-hint").queryAs(Labeled.class).getText())
                .endsWith("退回：check the source");
    }

    @Test
    void theChecklistGoesToTheClipboardAsText(FxRobot robot) {
        readFirst(robot);
        robot.interact(() -> robot.lookup("#review-checklist-copy")
                .queryAs(javafx.scene.control.Button.class)
                .fire());

        var copied = WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).startsWith("信息发布审核清单：寒潮蓝色预警").contains("□ （一）");
    }

    @Test
    void anotherPersonAtTheDeskSeesTheOwnQueueAtOnce(FxRobot robot) {
        ShellStage.await(() -> table(robot).getItems().size() == 2);
        office.desk(office.deputy);
        ShellStage.await(() -> table(robot).getItems().isEmpty());
        office.act(office.head, first, new Act.Return("请补充"));
        office.desk(office.clerk);
        robot.interact(() -> robot.lookup("#review-queue-returned")
                .queryAs(javafx.scene.control.ToggleButton.class)
                .fire());
        ShellStage.await(() -> table(robot).getItems().size() == 1);
    }

    private int answered() {
        return (int) office.reviews.dossier(first).answers().stream()
                .map(answer -> answer.item())
                .distinct()
                .count();
    }
}
