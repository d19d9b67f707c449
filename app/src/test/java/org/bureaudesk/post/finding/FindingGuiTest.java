package org.bureaudesk.post.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.bureaudesk.app.EditorChecks;
import org.bureaudesk.app.EditorReviews;
import org.bureaudesk.check.Finding;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.post.editor.EditorAids;
import org.bureaudesk.review.listing.ReviewMarks;
import org.bureaudesk.settings.Settings;
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

@Tag("gui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window opens before each test
class FindingGuiTest {

    @TempDir
    Path folder;

    private House house;
    private Shell shell;

    @Start
    void open(Stage stage) {
        house = TestHouse.open(folder);
        shell = new Shell(
                stage,
                Messages.in(Locale.SIMPLIFIED_CHINESE),
                TestHouse.CLOCK,
                house.history(),
                folder.resolve("window.properties"));
        shell.wear(Settings.DEFAULT);
        shell.open(
                List.of(house.posts()
                        .screen(
                                shell.screens(),
                                house.accounts().service(),
                                house.workspace().attachments(),
                                () -> house.rulePacks().inForce(List.of()),
                                new ReviewMarks(
                                        house.workspace().database(),
                                        house.posts().service(),
                                        house.reviews().service(),
                                        house.releases().service(),
                                        shell.screens().messages()),
                                new EditorAids(
                                        new EditorChecks(house.lexicon().service()),
                                        new EditorReviews(
                                                house.reviews().service(),
                                                shell.screens().messages())))),
                List.of());
        stage.setWidth(1366);
        stage.setHeight(768);
    }

    @Stop
    void close() {
        shell.tasks().close();
        house.close();
    }

    private static void until(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void write(FxRobot robot, String title, String body) throws TimeoutException {
        robot.interact(() -> shell.go("post", "new"));
        until(() -> robot.lookup("#post-title").tryQuery().isPresent());
        robot.interact(() -> {
            field(robot, "#post-title").setText(title);
            field(robot, "#post-body").setText(body);
            field(robot, "#post-title").requestFocus();
        });
    }

    private static void read(FxRobot robot) {
        robot.interact(() -> robot.lookup("#post-read").<ToggleButton>query().fire());
    }

    private static TextInputControl field(FxRobot robot, String id) {
        return robot.lookup(id).queryTextInputControl();
    }

    private static ListView<Finding> list(FxRobot robot) {
        return robot.lookup("#post-findings").queryListView();
    }

    private static String counts(FxRobot robot) {
        return robot.lookup("#post-finding-counts").queryButton().getText();
    }

    @Test
    void findingsLeadToTheirPlacesAndAreMended(FxRobot robot) throws Exception {
        write(robot, "关于布署冬季防火工作的通知", "各单位：\n联系人手机13912345678。\n请加强报导。");
        until(() -> list(robot).getItems().size() == 3);
        assertThat(counts(robot)).matches("严重 \\d · 一般 \\d · 提示 \\d");

        robot.push(KeyCode.F8);
        assertThat(field(robot, "#post-title").getSelectedText()).isEqualTo("布署");
        robot.push(KeyCode.F8);
        assertThat(field(robot, "#post-body").getSelectedText()).isEqualTo("13912345678");
        assertThat(field(robot, "#post-body").isFocused()).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.F8);
        assertThat(field(robot, "#post-title").getSelectedText()).isEqualTo("布署");

        robot.clickOn("改为“部署”");
        assertThat(field(robot, "#post-title").getText()).isEqualTo("关于部署冬季防火工作的通知");
        until(() -> list(robot).getItems().size() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(field(robot, "#post-title").getText()).isEqualTo("关于布署冬季防火工作的通知");
        until(() -> list(robot).getItems().size() == 3);

        robot.interact(() -> list(robot).getSelectionModel().select(2));
        robot.interact(() -> list(robot).requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(field(robot, "#post-body").getSelectedText()).isEqualTo("报导");
    }

    @Test
    void theReadingPaneMarksFindingsAndAClickGoesThere(FxRobot robot) throws Exception {
        write(robot, "冬季防火通知", "各单位：\n请加强报导。");
        until(() -> list(robot).getItems().size() == 1);

        read(robot);
        until(() -> robot.lookup(".reading-found").queryAll().size() == 2);
        var words = robot.lookup(".reading-found").<Text>queryAll().stream().map(Text::getText);
        assertThat(words).containsExactlyInAnyOrder("◆", "报导"); // told by the mark as well as by the colour
        WaitForAsyncUtils.waitForFxEvents(); // the words stand where they stay
        robot.clickOn((Text) robot.lookup(".reading-found")
                .match((Text text) -> text.getText().equals("报导"))
                .query());
        until(() -> list(robot).getSelectionModel().getSelectedItem() != null);
        assertThat(list(robot).getSelectionModel().getSelectedItem().text()).isEqualTo("报导");

        read(robot);
        assertThat(field(robot, "#post-body").getSelectedText()).isEqualTo("报导");
    }

    @Test
    void aCleanTextSaysSoAndALongOneStaysQuick(FxRobot robot) throws Exception {
        write(robot, "冬季防火通知", "各单位要加强值班值守。");
        until(() -> counts(robot).equals("未发现问题"));
        assertThat(robot.lookup("#post-findings").query().isVisible()).isFalse();

        robot.interact(() -> field(robot, "#post-body").setText("各单位要加强报导和值班值守。\n".repeat(1_400)));
        until(() -> list(robot).getItems().size() == 1_400);
        read(robot);
        until(() -> robot.lookup("#post-reading").queryListView().getItems().size() == 1_402);
        assertThat(robot.lookup(".reading-found").queryAll()).hasSizeLessThan(100); // only what is in sight
    }

    @Test
    void pastedRichTextBecomesPlainTextWithItsParagraphs(FxRobot robot) throws Exception {
        write(robot, "通知", "");
        robot.interact(() -> {
            Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.HTML, "<p><b>第一段</b></p><p>第二段</p><script>x</script>"));
            field(robot, "#post-body").requestFocus();
        });
        robot.interact(() -> field(robot, "#post-body").paste());
        assertThat(field(robot, "#post-body").getText()).isEqualTo("第一段\n第二段");

        robot.interact(() -> {
            Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.PLAIN_TEXT, "甲\r\n乙\u000B丙\u00A0丁", DataFormat.HTML, "<p>甲</p>"));
            field(robot, "#post-body").selectAll();
        });
        robot.interact(() -> field(robot, "#post-body").paste());
        assertThat(field(robot, "#post-body").getText()).isEqualTo("甲\n乙\n丙 丁");
    }
}
