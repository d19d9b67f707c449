package org.bureaudesk.post.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.app.EditorChecks;
import org.bureaudesk.app.EditorReviews;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.Figures;
import org.bureaudesk.post.Origin;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostKind;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.post.PostService;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.Push;
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
class PostGuiTest {

    private static final List<String> TITLES = List.of(
            "寒潮蓝色预警：今夜起气温下降8至10℃",
            "森林防火：进入林区请勿携带火种",
            "市应急管理局召开安全生产视频会议",
            "一图读懂《生产安全事故应急条例》",
            "燃气安全用气提示",
            "全市“安全生产月”活动启动",
            "危化品企业隐患排查整治情况通报",
            "防溺水，家长要知道的六件事");

    private static final List<PostKind> KINDS =
            List.of(PostKind.AFFAIRS, PostKind.LIVELIHOOD, PostKind.LAW, PostKind.EXAMPLE);

    @TempDir
    Path folder;

    private House house;
    private Shell shell;
    private Stage window;
    private AccountId wechat;

    @Start
    void open(Stage stage) {
        window = stage;
        house = TestHouse.open(folder);
        wechat =
                TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION).id();
        var weibo = TestHouse.account(house, "示例应急", Platform.WEIBO).id();
        fill(house.posts().service(), wechat, weibo);
        house.history().clear();
        shell = new Shell(
                stage,
                Messages.in(Locale.SIMPLIFIED_CHINESE),
                TestHouse.CLOCK,
                house.history(),
                folder.resolve("window.properties"));
        shell.wear(Settings.DEFAULT);
        var posts = house.posts()
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
                                Messages.in(Locale.SIMPLIFIED_CHINESE)),
                        new EditorAids(
                                new EditorChecks(house.lexicon().service()),
                                new EditorReviews(
                                        house.reviews().service(),
                                        shell.screens().messages())));
        shell.open(List.of(posts), List.of());
        stage.setWidth(1366);
        stage.setHeight(768);
    }

    @Stop
    void close() {
        shell.tasks().close();
        house.close();
    }

    private static void fill(PostService posts, AccountId wechat, AccountId weibo) {
        var first = posts.newIds(120);
        var many = new java.util.ArrayList<Post>();
        for (int i = 0; i < 40; i++) {
            var id = first + 3L * i;
            var at = TestHouse.NOW.minusDays(2L * i).withHour(8 + i % 9).withMinute(i % 4 * 15);
            var here = i < 2
                    ? Publication.planned(id + 1, wechat, TestHouse.NOW.plusDays(i + 1))
                    : new Publication(
                            id + 1, wechat, null, at, new Push("", 1), true, "", new Figures(300 + 37 * i, i, 2, 3, 1));
            var there = Publication.published(id + 2, weibo, at.plusHours(1));
            many.add(new Post(
                    new PostId(id),
                    new PostText(TITLES.get(i % TITLES.size()), "请广大市民注意", "正文"),
                    "",
                    i % 5 == 1 ? PostForm.VIDEO : PostForm.ARTICLE,
                    i % 2 == 0 ? "预警信息" : "安全科普",
                    KINDS.get(i % 4),
                    i % 6 == 5 ? new Origin(OriginKind.REPOST, "省应急管理厅", "", "") : Origin.ORIGINAL,
                    i == 2 ? List.of() : i % 3 == 0 && i > 2 ? List.of(here, there) : List.of(here),
                    List.of(),
                    TestHouse.NOW.minusDays(2L * i),
                    TestHouse.NOW,
                    null));
        }
        posts.saveAll(many, "post.edit.save", "");
    }

    @Test
    void aPostIsWrittenSavedFoundAndTakenBack(FxRobot robot) throws Exception {
        until(() -> rows(robot) == 40);
        picture("post-list");

        robot.clickOn("#post-new");
        until(() -> robot.lookup("#post-title").tryQuery().isPresent());
        robot.clickOn("#post-title").write("冬季用电安全提示");
        robot.clickOn("#post-summary").write("三九天来了，这些隐患请马上查");
        robot.clickOn("#post-body").write("一是不私拉电线；二是人走断电。");
        assertThat(text(robot, "#post-title-count")).isEqualTo("8 / 64");
        robot.clickOn("#post-publication-add");
        robot.clickOn("#post-publication-account-" + wechat.value());
        until(() ->
                robot.lookup("#post-publishedAt-" + wechat.value()).tryQuery().isPresent());
        robot.clickOn("#post-publishedAt-" + wechat.value()).write("2026-11-2三");
        assertThat(robot.lookup("请写成 2026-11-23 10:00。").tryQuery()).isPresent();
        robot.eraseText(1).write("3 08:30");
        until(() -> text(robot, "#post-save-state").startsWith("有改动未保存"));
        picture("post-publications");
        robot.interact(() -> robot.lookup(".page-scroll").<ScrollPane>query().setVvalue(0));
        picture("post-editor");

        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> text(robot, "#post-save-state").startsWith("已保存"));
        robot.clickOn("#post-back");
        robot.clickOn("#post-search").write("用电");
        until(() -> rows(robot) == 1);
        var found = posts().list(PostQuery.ALL.withText("用电"), null, 10);
        assertThat(found).extracting(PostRow::title).containsExactly("冬季用电安全提示");
        assertThat(found.getFirst().at()).isEqualTo(TestHouse.NOW.withHour(8).withMinute(30));

        robot.clickOn("#post-table");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> posts().count(PostQuery.ALL.withText("用电"), 10) == 0);
        until(() -> rows(robot) == 0);
    }

    @Test
    void escapeLosesNothingAndLeavingSaves(FxRobot robot) throws Exception {
        until(() -> rows(robot) == 40);

        robot.push(KeyCode.CONTROL, KeyCode.N);
        until(() -> robot.lookup("#post-title").tryQuery().isPresent());
        robot.clickOn("#post-title").write("值班安排");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#post-title").queryTextInputControl().getText())
                .isEqualTo("值班安排");

        robot.clickOn("#post-back");
        until(() -> rows(robot) == 41);
    }

    @Test
    void severalPostsAreDeletedAtOnceAndBroughtBack(FxRobot robot) throws Exception {
        until(() -> rows(robot) == 40);
        robot.interact(() -> table(robot).getSelectionModel().selectRange(0, 3));

        robot.clickOn("#post-delete");
        until(() -> rows(robot) == 37);

        robot.clickOn("#post-table");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> rows(robot) == 40);
    }

    private PostService posts() {
        return house.posts().service();
    }

    private static TableView<PostRow> table(FxRobot robot) {
        return robot.lookup("#post-table").queryTableView();
    }

    private static int rows(FxRobot robot) {
        return robot.lookup("#post-table").tryQuery().isPresent()
                ? table(robot).getItems().size()
                : -1;
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Label>query().getText();
    }

    private static void until(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> condition.getAsBoolean());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(String name) throws Exception {
        var file = Path.of("target", "screenshots", name + ".png");
        Files.createDirectories(file.getParent());
        WaitForAsyncUtils.waitForFxEvents();
        var image = WaitForAsyncUtils.asyncFx(() -> window.getScene().snapshot(null))
                .get(10, TimeUnit.SECONDS);
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    }
}
