package org.bureaudesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
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

/// What the user decides in the preview: which post a doubtful article is, and whence its figures came.
@Tag("gui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ImportDropGuiTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 8, 1, 10, 0);

    @TempDir
    Path folder;

    private House house;
    private Shell shell;
    private AccountId account;
    private long publication;

    @Start
    void open(Stage stage) {
        house = TestHouse.open(folder.resolve("desk"));
        account =
                TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION).id();
        var posts = house.posts().service();
        var id = posts.newIds(2);
        publication = id + 1;
        posts.save(Post.draft(new PostId(id), new PostText("开展有限空间作业专项检查行动", "", "正文"), TestHouse.NOW)
                .withPublications(List.of(Publication.published(publication, account, AT))));
        shell = new App(stage, Messages.in(Locale.SIMPLIFIED_CHINESE), TestHouse.CLOCK).live(house);
        stage.setMaximized(false);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1366);
        stage.setHeight(768);
    }

    @Stop
    void close() {
        house.close();
    }

    private Path file() throws Exception {
        return new Exports(house, folder.resolve("files"))
                .file(
                        "内容分析.xls",
                        Exports.ARTICLES + "我区开展有限空间作业专项检查行动,2026-08-01,80,3,900," + Exports.url(5, 1) + "\n");
    }

    @Test
    void aDoubtfulArticleWaitsForAClickAndIsThenTied(FxRobot robot) throws Exception {
        var file = file();
        robot.interact(() -> shell.go("intake", List.of(file)));
        waitFor(() -> rows(robot, "#import-matches") == 1);
        robot.interact(() -> robot.lookup("#import-details")
                .<javafx.scene.control.TabPane>query()
                .getSelectionModel()
                .select(2));
        waitFor(() -> robot.lookup("#import-match-0").tryQuery().isPresent());
        assertThat(choice(robot).getValue()).isNull(); // doubtful: nobody has decided

        robot.interact(() -> choice(robot).show());
        robot.interact(() -> choice(robot).getSelectionModel().select(0));
        robot.interact(() -> choice(robot).hide());
        waitFor(() -> robot.lookup("#import-match-0").tryQuery().isPresent()
                && Long.valueOf(publication).equals(choice(robot).getValue()));
        waitFor(() -> !robot.lookup("#import-carry-out").queryAs(Button.class).isDisabled());
        robot.interact(
                () -> robot.lookup("#import-carry-out").queryAs(Button.class).fire());

        var august = Period.of(java.time.YearMonth.of(2026, 8));
        waitFor(() -> {
            var found = house.figures().service().articles(account, august);
            return found.size() == 1
                    && Long.valueOf(publication).equals(found.getFirst().publication());
        });
    }

    @Test
    void aFigureLeadsToTheImportItCameInBy(FxRobot robot) throws Exception {
        var exports = new Exports(house, folder.resolve("files"));
        exports.carryOut(file());
        exports.carryOut(exports.file("用户分析.xls", Exports.FOLLOWERS + "2026-08-01,5,1,4,104\n"));

        robot.interact(() -> shell.go("intake", "内容分析.xls"));
        waitFor(() -> rows(robot, "#import-records") == 2);
        waitFor(() -> robot.lookup("#import-records")
                        .queryTableView()
                        .getSelectionModel()
                        .getSelectedIndex()
                == 1);

        assertThat(robot.lookup("#import-undo").queryButton().isDisabled()).isFalse();
        robot.interact(() -> shell.go("intake", "没有的.xls"));
        waitFor(() ->
                robot.lookup("导入记录中没有“没有的.xls”，可能由旧版本导入，或随整库文件一起带来。").tryQuery().isPresent());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Long> choice(FxRobot robot) {
        return robot.lookup("#import-match-0").queryAs(ComboBox.class);
    }

    private static int rows(FxRobot robot, String table) {
        return robot.lookup(table)
                .tryQuery()
                .map(node -> ((TableView<?>) node).getItems().size())
                .orElse(-1);
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
