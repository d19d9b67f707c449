package org.bureaudesk.review.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.review.Given;
import org.bureaudesk.review.ReviewState;
import org.bureaudesk.review.checklist.AnswerKind;
import org.bureaudesk.review.checklist.ChecklistItem;
import org.bureaudesk.review.checklist.ChecklistPolicy;
import org.bureaudesk.review.checklist.Hint;
import org.bureaudesk.review.checklist.Place;
import org.bureaudesk.review.flow.Act;
import org.bureaudesk.review.flow.Reviewer;
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

@Tag("gui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window opens before each test
class ReviewGuiTest {

    private static final Reviewer CLERK = new Reviewer(1, "张三", Set.of());
    private static final Reviewer HEAD = new Reviewer(2, "李四", Set.of("SECTION_HEAD"));
    private static final PostId POST = new PostId(900_000);
    private static final String BODY = "市气象台11月23日9时发布寒潮蓝色预警。\n请市民注意防寒保暖，有关单位按预案做好布署。";

    @TempDir
    Path folder;

    private House house;
    private ReviewFeature feature;
    private ShellStage window;
    private Optional<Reviewer> desk = Optional.of(CLERK);

    @Start
    void open(Stage stage) {
        house = TestHouse.open(folder);
        feature = new ReviewFeature(
                house.workspace().database(),
                house.posts().service(),
                folder.resolve("templates"),
                house.audit().service(),
                () -> desk,
                TestHouse.CLOCK);
        save(BODY);
        feature.service().act(POST, hash(), new Act.Submit("请审"));
        desk = Optional.of(HEAD);
        window = ShellStage.open(
                stage,
                house,
                folder,
                screens -> feature.screen(
                        screens,
                        house.accounts().service(),
                        house.workspace().attachments(),
                        house.settings(),
                        ReviewGuiTest::hints));
    }

    @Stop
    void close() {
        house.close();
    }

    @Test
    void aReviewerFindsThePostAnswersTheChecklistAndSigns(FxRobot robot) {
        ShellStage.await(() -> table(robot).getItems().size() == 1);
        assertThat(tab(robot, "for-me").getText()).endsWith("1");
        window.picture("review-queue");
        read(robot);
        ShellStage.await(() -> shows(robot, "#review-conform-banned"));
        assertThat(robot.lookup("#review-sign").queryAs(Button.class).isDisabled())
                .isTrue();
        assertThat(chosen(robot)).as("nothing is answered beforehand").isEmpty();
        window.picture("review-desk");

        for (var group : List.of("banned", "wording", "source", "secrecy", "conduct")) {
            press(robot, "#review-conform-" + group);
        }
        ShellStage.await(() -> open() == 1);
        assertThat(open())
                .as("the line with a finding is left to be answered by itself")
                .isEqualTo(1);
        robot.interact(
                () -> robot.lookup("#review-item-wording-correct").query().requestFocus());
        robot.push(KeyCode.DIGIT1);
        ShellStage.await(
                () -> !robot.lookup("#review-sign").queryAs(Button.class).isDisabled());
        robot.interact(() ->
                robot.lookup("#review-opinion").queryAs(TextInputControl.class).setText("同意"));
        window.picture("review-signing");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        ShellStage.await(
                () -> feature.service().dossier(POST).course().signatures().size() == 1);
        ShellStage.await(() -> label(robot, "#review-state").contains("二审"));
        robot.interact(() ->
                robot.lookup("#review-page-history").queryAs(ToggleButton.class).fire());
        window.picture("review-history");
    }

    @Test
    void anEmptyListLeadsToTheOneInWhichSomethingWaits(FxRobot robot) {
        ShellStage.await(() -> table(robot).getItems().size() == 1);
        robot.interact(() -> tab(robot, "returned").fire());
        ShellStage.await(() -> shows(robot, "#review-empty-to-for-me") && shows(robot, "#review-empty-posts"));
        assertThat(robot.lookup("#review-empty-to-approved").tryQuery()).isEmpty();
        window.picture("review-empty");

        press(robot, "#review-empty-to-for-me");

        ShellStage.await(() ->
                tab(robot, "for-me").isSelected() && table(robot).getItems().size() == 1);
    }

    @Test
    void aLineFoundWantingAsksForANoteAndLeadsToThePlace(FxRobot robot) {
        read(robot);
        press(robot, "#review-answer-wording-correct-violates");
        robot.interact(() -> robot.lookup("#review-note-wording-correct")
                .queryAs(TextInputControl.class)
                .setText("布署应为部署"));
        press(robot, "#review-note-write-wording-correct");

        ShellStage.await(() -> shows(robot, "#review-mend-wording-correct"));
        assertThat(feature.service().dossier(POST).answers())
                .anyMatch(a -> a.kind() == AnswerKind.VIOLATES && a.note().equals("布署应为部署"));
    }

    @Test
    void aPostGoesBackWithAReasonAndTheAuthorSeesIt(FxRobot robot) {
        read(robot);
        assertThat(robot.lookup("#review-return").queryAs(Button.class).isDisabled())
                .isTrue();
        robot.interact(() ->
                robot.lookup("#review-opinion").queryAs(TextInputControl.class).setText("第二段请改正错别字"));
        press(robot, "#review-return");
        ShellStage.await(() -> state() == ReviewState.RETURNED);
        desk = Optional.of(CLERK);
        robot.push(KeyCode.ESCAPE);
        press(robot, "#review-queue-returned");

        ShellStage.await(() -> table(robot).getItems().size() == 1);
        window.picture("review-returned");
        assertThat(table(robot).getItems().getFirst().last().reason()).isEqualTo("第二段请改正错别字");
    }

    @Test
    void whatChangedSinceTheLastSignatureIsShown(FxRobot robot) {
        answerAll();
        feature.service().act(POST, hash(), new Act.Sign("同意", "", false));
        save(BODY.replace("布署", "部署"));
        read(robot);
        robot.interact(() -> robot.lookup("#review-page-difference")
                .queryAs(ToggleButton.class)
                .fire());
        ShellStage.await(() -> shows(robot, ".review-added"));
        window.picture("review-difference");

        assertThat(label(robot, "#review-state")).contains("审后改动");
    }

    @Test
    void theCreditLineGoesToTheClipboard(FxRobot robot) {
        read(robot);
        press(robot, "#review-credit");

        var copied = WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).isEqualTo("撰稿：张三");
    }

    @Test
    void theFormIsFilledInBesideTheText(FxRobot robot) {
        read(robot);
        robot.interact(() ->
                robot.lookup("#review-page-sheet").queryAs(ToggleButton.class).fire());
        robot.interact(() -> robot.lookup("#review-sheet-department")
                .queryAs(TextInputControl.class)
                .setText("宣传科"));
        window.picture("review-sheet");
        press(robot, "#review-sheet-save");

        ShellStage.await(
                () -> feature.service().dossier(POST).sheet().department().equals("宣传科"));
    }

    private void read(FxRobot robot) {
        robot.interact(() -> window.open("review", POST));
        ShellStage.await(() -> label(robot, "#review-post-title").contains("寒潮"));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(FxRobot robot, String id) {
        ShellStage.await(() -> shows(robot, id));
        robot.interact(() ->
                robot.lookup(id).queryAs(javafx.scene.control.ButtonBase.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean shows(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(node -> node.isVisible()).isPresent();
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private static ToggleButton tab(FxRobot robot, String queue) {
        return robot.lookup("#review-queue-" + queue).queryAs(ToggleButton.class);
    }

    @SuppressWarnings("unchecked")
    private static TableView<org.bureaudesk.review.ReviewLine> table(FxRobot robot) {
        return robot.lookup("#review-table").queryAs(TableView.class);
    }

    private static List<ToggleButton> chosen(FxRobot robot) {
        return robot.lookup(".review-choice").queryAllAs(ToggleButton.class).stream()
                .filter(ToggleButton::isSelected)
                .toList();
    }

    private int open() {
        var dossier = feature.service().dossier(POST);
        return ChecklistPolicy.unmet(dossier.asked(), dossier.answers(), "first")
                .size();
    }

    private void answerAll() {
        var dossier = feature.service().dossier(POST);
        var open = ChecklistPolicy.unmet(dossier.asked(), dossier.answers(), "first");
        feature.service()
                .answer(
                        POST,
                        hash(),
                        open.stream()
                                .map(ChecklistItem::id)
                                .map(id -> new Given(id, AnswerKind.CONFORMS, ""))
                                .toList());
    }

    private static List<Hint> hints(Post post) {
        var at = post.text().body().indexOf("布署");
        return at < 0
                ? List.of()
                : List.of(new Hint("wrong-form", "review.say.yes", "布署", "应为“部署”", Place.BODY, at, at + 2));
    }

    private ReviewState state() {
        return java.util.Objects.requireNonNull(
                feature.service().states(List.of(POST)).get(POST));
    }

    private void save(String body) {
        house.posts().service().save(Post.draft(POST, new PostText("寒潮蓝色预警", "请注意防寒", body), TestHouse.NOW));
    }

    private String hash() {
        return house.posts().service().find(POST).orElseThrow().contentHash();
    }
}
