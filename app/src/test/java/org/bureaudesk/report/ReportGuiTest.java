package org.bureaudesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.bureaudesk.app.App;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/// The main job with mouse and keyboard, on the demonstration bureau.
@Tag("gui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set in @Start
class ReportGuiTest {

    private static final String TYPED = "我局高度重视政务新媒体工作。";

    @TempDir
    Path folder;

    private House house;
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        house = TestHouse.open(folder);
        house.demo().service().fill();
        new App(stage, Messages.in(Locale.SIMPLIFIED_CHINESE), TestHouse.CLOCK).live(house);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1366);
        stage.setHeight(768);
    }

    @Stop
    void close() {
        house.close();
    }

    @Test
    void goesFromThePeriodToAWordFileThatHoldsWhatWasTyped(FxRobot robot) throws Exception {
        await(robot, "#nav-report");
        robot.clickOn("#nav-report");
        await(robot, "#report-last-quarter");
        picture("report-scope");
        robot.clickOn("#report-last-quarter").clickOn("#report-preview");
        await(robot, "#figure-articles");
        picture("report-preview");

        robot.clickOn("#figure-articles");
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> !evidence(robot).getItems().isEmpty());
        var text = house.reports().service().compose(asked()).text();
        var articles = java.util.Objects.requireNonNull(text.figures().get("articles"));
        assertThat(evidence(robot).getItems().size())
                .isEqualTo(articles.evidence().count());
        picture("report-evidence");
        robot.clickOn("#report-evidence-close");

        robot.clickOn("#edit-basis-1");
        await(robot, "#write-basis-1");
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write(TYPED);
        robot.clickOn("#keep-basis-1");
        await(robot, "#back-basis-1");
        robot.clickOn("#report-export");
        await(robot, "#report-done");
        picture("report-done");

        var kept = house.reports().service().all().getFirst();
        assertThat(kept.edits()).containsEntry("basis.1", TYPED);
        assertThat(house.reports().service().fileState(kept)).isEqualTo(FileState.SAME);
        try (var document =
                new XWPFDocument(Files.newInputStream(Path.of(kept.file().path())))) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains(TYPED);
        }
    }

    private ReportRequest asked() {
        var period = PeriodPreset.LAST_QUARTER.seenFrom(TestHouse.NOW.toLocalDate());
        return ReportRequest.of(
                period, ReportRequest.usualAsOf(period, TestHouse.NOW), org.bureaudesk.report.compose.Layout.STANDARD);
    }

    private static TableView<?> evidence(FxRobot robot) {
        return robot.lookup("#report-evidence").queryTableView();
    }

    private static void await(FxRobot robot, String query) throws Exception {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> robot.lookup(query).tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(String name) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        var image = WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null));
        var file = Path.of("target/screenshots", name + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
