package org.bureaudesk.calendar.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.app.App;
import org.bureaudesk.calendar.CalendarSamples;
import org.bureaudesk.calendar.recurring.OffDays;
import org.bureaudesk.calendar.recurring.RecurringColumn;
import org.bureaudesk.calendar.recurring.Rhythm;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostKind;
import org.bureaudesk.post.Publication;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.shell.Shell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The calendar in the real window, by mouse and by keys.
@Tag("gui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set in @Start
class CalendarGuiTest {

    private static final LocalDate TODAY = TestHouse.NOW.toLocalDate();
    private static final LocalDateTime TOMORROW = TODAY.plusDays(1).atTime(9, 30);

    @TempDir
    Path folder;

    private House house;
    private Stage stage;
    private Shell shell;
    private AccountId wechat;
    private AccountId weibo;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        house = TestHouse.open(folder);
        wechat =
                TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION).id();
        weibo = TestHouse.account(house, "示例应急服务", Platform.WECHAT_SERVICE).id();
        shell = new App(stage, Messages.in(Locale.SIMPLIFIED_CHINESE), TestHouse.CLOCK).live(house);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1366);
        stage.setHeight(768);
    }

    @Test
    void aTileIsDraggedToAnotherDayAndBroughtBackWithUndo(FxRobot robot) throws Exception {
        var post = save("冬季用电安全提示", Publication.planned(0, wechat, TOMORROW));
        save("已经发布的", Publication.published(0, weibo, TODAY.minusDays(12).atTime(10, 0)));
        visit(robot);

        robot.drag(tile(robot, TODAY.plusDays(1)), MouseButton.PRIMARY).dropTo(day(robot, TODAY.plusDays(4)));
        until(() -> TOMORROW.plusDays(3).equals(plan(post)));
        assertThat(plan(post)).isEqualTo(TOMORROW.plusDays(3));
        picture("calendar-month");

        robot.interact(() -> house.history().undo());
        until(() -> TOMORROW.equals(plan(post)));
        assertThat(plan(post)).isEqualTo(TOMORROW);
        assertThat(shell.faults()).isZero();
    }

    @Test
    void aPostIsDraggedOutOfTheDrawerAndBackIntoIt(FxRobot robot) {
        var post = save("森林防火倡议", Publication.planned(0, wechat, null));
        visit(robot);
        await(robot, "#drawer-" + post.id().value());

        robot.drag("#drawer-" + post.id().value()).dropTo(day(robot, TODAY.plusDays(2)));
        until(() -> plan(post) != null);
        assertThat(plan(post)).isEqualTo(TODAY.plusDays(2).atTime(9, 0));

        until(() -> !robot.from(day(robot, TODAY.plusDays(2)))
                .lookup(".tile")
                .queryAll()
                .isEmpty());
        robot.drag(tile(robot, TODAY.plusDays(2)), MouseButton.PRIMARY).dropTo("#calendar-drawer");
        until(() -> plan(post) == null);
        assertThat(plan(post)).isNull();
    }

    @Test
    void byKeysAloneAnEntryIsPickedCarriedAndPutDown(FxRobot robot) {
        var post = save("普法：安全生产法", Publication.planned(0, wechat, TOMORROW));
        visit(robot);
        robot.interact(() -> robot.lookup("#calendar-board").query().requestFocus());

        List.of(KeyCode.RIGHT, KeyCode.SPACE, KeyCode.ENTER, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER)
                .forEach(key -> press(robot, key));
        until(() -> TOMORROW.plusDays(8).equals(plan(post)));

        assertThat(plan(post)).isEqualTo(TOMORROW.plusDays(8));
    }

    @Test
    void showsWeekLanesAndListOfTheSameDays(FxRobot robot) throws Exception {
        save("订阅号稿件", Publication.planned(0, wechat, TOMORROW), Publication.planned(0, weibo, TOMORROW));
        house.calendar()
                .recurring()
                .save(new RecurringColumn(
                        house.calendar().recurring().newId(),
                        "每周三普法",
                        "普法",
                        PostForm.ARTICLE,
                        PostKind.LAW,
                        new Rhythm.Weekly(Set.of(DayOfWeek.WEDNESDAY)),
                        LocalTime.of(15, 0),
                        List.of(wechat),
                        TODAY,
                        null,
                        OffDays.AFTER,
                        1,
                        null));
        visit(robot);

        robot.clickOn("#calendar-span-week");
        until(() -> robot.lookup(".week .tile").queryAll().size() == 2);
        assertThat(robot.lookup(".week .tile").queryAll()).hasSize(2);
        robot.clickOn("#calendar-lanes");
        until(() -> robot.lookup(".week .tile").queryAll().size() == 3);
        assertThat(robot.lookup(".week .tile").queryAll())
                .as("one tile for each account, and the column")
                .hasSize(3);
        picture("calendar-week-lanes");

        robot.clickOn("#calendar-span-list");
        await(robot, "#calendar-list");
        until(() -> robot.lookup("#calendar-list").queryTableView().getItems().size() == 2);
        assertThat(robot.lookup("#calendar-list").queryTableView().getItems()).hasSize(2);
        picture("calendar-list");
    }

    @Test
    void aPostIsPlannedInAFewWordsOnADay(FxRobot robot) {
        visit(robot);

        robot.doubleClickOn(day(robot, TODAY.plusDays(3)));
        await(robot, "#ask-title");
        robot.clickOn("#ask-title").write("hongshui yujing");
        robot.clickOn("#ask-ok");
        until(() -> !robot.from(day(robot, TODAY.plusDays(3)))
                .lookup(".tile")
                .queryAll()
                .isEmpty());

        assertThat(tile(robot, TODAY.plusDays(3)).getAccessibleText()).contains("hongshui yujing", "计划");
    }

    @Test
    void theFormOfARecurringColumnFillsTheCalendar(FxRobot robot) throws Exception {
        visit(robot);
        robot.clickOn("#calendar-columns");
        await(robot, "#recurring-add");
        robot.clickOn("#recurring-add");
        await(robot, "#recurring-title");
        robot.clickOn("#recurring-title").write("pufa");
        robot.clickOn("#recurring-weekdays-3");
        robot.clickOn("#recurring-accounts-" + wechat.value());
        picture("calendar-recurring");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> house.calendar().recurring().all().size() == 1);
        robot.clickOn("#calendar-columns");
        until(() -> !robot.from(day(robot, TODAY.plusDays(2)))
                .lookup(".tile")
                .queryAll()
                .isEmpty());

        assertThat(tile(robot, TODAY.plusDays(2)).getAccessibleText()).contains("pufa", "栏目安排");
    }

    @Test
    void turningPagesKeepsTheCellsAndNamesTheMonth(FxRobot robot) throws Exception {
        visit(robot);
        robot.clickOn("#calendar-forward");
        await(robot, "#day-2027-01-03");
        assertThat(((Labeled) robot.lookup("#calendar-caption").query()).getText())
                .isEqualTo("2026年12月");
        robot.clickOn("#calendar-today");
        await(robot, "#day-" + TODAY);
        robot.interact(
                () -> { // what a display of 1366 x 768 shows at 150 %
                    stage.setWidth(1366 / 1.5);
                    stage.setHeight(768 / 1.5);
                });
        picture("calendar-narrow");
        assertThat(shell.faults()).isZero();
    }

    /// Straight to the window: on a busy machine the display repeats a key that the robot holds too long.
    private void press(FxRobot robot, KeyCode key) {
        robot.interact(() -> {
            var focused = stage.getScene().getFocusOwner();
            focused.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void visit(FxRobot robot) {
        robot.interact(() -> shell.go(CalendarFeature.ID, null));
        await(robot, "#day-" + TODAY);
        until(() -> robot.lookup("#legend-account-" + weibo.value()).tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Post save(String title, Publication... publications) {
        return CalendarSamples.save(house, title, publications);
    }

    private @Nullable LocalDateTime plan(Post post) {
        return house.posts()
                .service()
                .find(post.id())
                .orElseThrow()
                .publications()
                .getFirst()
                .plannedAt();
    }

    private static Node day(FxRobot robot, LocalDate date) {
        return robot.lookup("#day-" + date).query().getParent().getParent();
    }

    private static Node tile(FxRobot robot, LocalDate date) {
        return robot.from(day(robot, date)).lookup(".tile").query();
    }

    private static void until(BooleanSupplier done) {
        for (int i = 0; i < 100 && !done.getAsBoolean(); i++) {
            WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void await(FxRobot robot, String query) {
        until(() -> robot.lookup(query).tryQuery().isPresent());
        assertThat(robot.lookup(query).tryQuery()).as(query).isPresent();
    }

    private void picture(String name) throws Exception {
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.asyncFx(() -> {
                    try {
                        var target = Files.createDirectories(Path.of("target/screenshots"));
                        var image = SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null);
                        ImageIO.write(
                                image, "png", target.resolve(name + ".png").toFile());
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .get(10, TimeUnit.SECONDS);
    }
}
