package org.bureaudesk.post.release.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.app.App;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.release.ReleaseRequest;
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
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@Tag("gui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window opens before each test
class ReleaseGuiTest {

    private static final LocalDateTime NOW = TestHouse.NOW;

    @TempDir
    Path folder;

    private House house;
    private Shell shell;
    private AccountId wechat;
    private List<PostId> posts;

    @Start
    void open(Stage stage) {
        house = TestHouse.open(folder);
        wechat =
                TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION).id();
        TestHouse.account(house, "示例应急", Platform.WEIBO);
        posts = new ArrayList<>();
        for (var title : List.of("防火提示", "防汛提示", "防冻提示")) {
            var id = house.posts().service().newIds(2);
            house.posts()
                    .service()
                    .save(Post.draft(new PostId(id), new PostText(title, "", ""), NOW)
                            .withPublications(
                                    List.of(Publication.planned(id + 1, wechat, NOW.minusMinutes(posts.size())))));
            posts.add(new PostId(id));
        }
        house.history().clear();
        shell = new App(stage, Messages.in(Locale.SIMPLIFIED_CHINESE), TestHouse.CLOCK).live(house);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1366);
        stage.setHeight(768);
    }

    @Stop
    void close() {
        shell.tasks().close();
        house.close();
    }

    @Test
    void fromTheFirstScreenToTheTicksAndBackByKeyboard(FxRobot robot) throws Exception {
        until(() -> text(robot, "#badge-post").equals("3"));
        until(() -> robot.lookup("去登记").tryQuery().isPresent());
        robot.clickOn("去登记");
        until(() -> ticked(robot, posts.getFirst()) != null);
        robot.clickOn("#release-out-" + idOf(posts.getFirst()));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        until(() -> find(posts.getFirst()).isPublished());
        until(() -> !robot.lookup("#release").query().getParent().isVisible());
        assertThat(publication(posts.getFirst()).publishedAt()).isEqualTo(NOW);
        until(() -> text(robot, "#badge-post").equals("2"));
    }

    @Test
    void articlesAreTickedGroupedAndTakenDown(FxRobot robot) throws Exception {
        robot.clickOn("#nav-post");
        until(() -> rows(robot) == 3);
        robot.interact(() -> table(robot).getSelectionModel().selectAll());
        robot.clickOn("#post-register");
        until(() -> ticked(robot, posts.getFirst()) != null);
        robot.clickOn("#release-tick-all");
        robot.clickOn("#release-page-group");
        until(() -> robot.lookup("#push-group-0").tryQuery().isPresent());
        assertThat(posts).allMatch(p -> find(p).isPublished());
        robot.clickOn("#push-down-0-0");
        robot.clickOn("#push-group-0");
        until(() -> posts.stream().allMatch(p -> !publication(p).push().id().isEmpty()));
        assertThat(house.posts().service().published(wechat, new Period(NOW.toLocalDate(), NOW.toLocalDate())))
                .hasSize(3);

        robot.clickOn("#release-page-withdraw");
        until(() -> robot.lookup("#release-order-by").tryQuery().isPresent());
        robot.clickOn("#release-order-give");
        assertThat(text(robot, "#release-order-fault")).isEqualTo("请填写下达人。");
        robot.clickOn("#release-order-by").write("li");
        robot.clickOn("#release-order-why").write("wrong");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> house.releases().service().withdrawals().open().size() == 3);
        until(() -> robot.lookup("#withdrawal-done-0").tryQuery().isPresent());
        robot.clickOn("#withdrawal-done-0");
        assertThat(robot.lookup("#withdrawal-at-0")
                        .queryAs(TextInputControl.class)
                        .getText())
                .isEqualTo("2026-11-23 09:00");
        robot.clickOn("#withdrawal-save");
        until(() -> house.releases().service().withdrawals().open().size() == 2);
        robot.clickOn("#release-close");
        robot.clickOn("#nav-today");
        until(() -> robot.lookup("去办理").tryQuery().isPresent());
    }

    @Test
    void escapeAsksBeforeATickIsLost(FxRobot robot) throws Exception {
        robot.interact(() -> shell.go(ReleaseRequest.PANEL, List.of(posts.getFirst())));
        until(() -> ticked(robot, posts.getFirst()) != null);
        robot.push(KeyCode.ESCAPE);
        until(() -> !robot.lookup("#release").query().getParent().isVisible());

        robot.interact(() -> shell.go(ReleaseRequest.PANEL, posts.getFirst()));
        until(() -> ticked(robot, posts.getFirst()) != null);
        robot.clickOn("#release-out-" + idOf(posts.getFirst()));
        robot.push(KeyCode.ESCAPE);
        until(() -> robot.lookup("#confirm-no").tryQuery().isPresent());
        robot.clickOn("#confirm-no");
        until(() -> robot.lookup("#confirm-no").tryQuery().isEmpty());
        var box = java.util.Objects.requireNonNull(ticked(robot, posts.getFirst()));
        assertThat(box.isSelected()).isTrue();
    }

    private String idOf(PostId post) {
        return post.value() + "-" + wechat.value();
    }

    private @Nullable CheckBox ticked(FxRobot robot, PostId post) {
        return robot.lookup("#release-out-" + idOf(post))
                .tryQueryAs(CheckBox.class)
                .orElse(null);
    }

    private Post find(PostId post) {
        return house.posts().service().find(post).orElseThrow();
    }

    private Publication publication(PostId post) {
        return find(post).publications().getFirst();
    }

    private static TableView<Object> table(FxRobot robot) {
        return robot.lookup("#post-table").queryTableView();
    }

    private static int rows(FxRobot robot) {
        return robot.lookup("#post-table").tryQuery().isPresent()
                ? table(robot).getItems().size()
                : -1;
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query)
                .tryQueryAs(Labeled.class)
                .map(Labeled::getText)
                .orElse("");
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
