package org.bureaudesk.lexicon.rescan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.staff.Person;
import org.bureaudesk.staff.Role;
import org.bureaudesk.ui.shell.ShellStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("gui")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // filled before the window opens
class RescanGuiTest {

    private static final LocalDateTime OUT = TestHouse.NOW.minusDays(40);

    @TempDir
    Path folder;

    private House house;
    private RescanService rescans;
    private ShellStage window;

    @Start
    void open(Stage stage) {
        house = TestHouse.open(folder);
        rescans = house.lexicon().rescans();
        var account =
                TestHouse.account(house, "示例应急", Platform.WECHAT_SUBSCRIPTION).id();
        var person = Person.of(house.staff().service().newId(), "张三", Role.CLERK);
        house.staff().service().save(person);
        house.staff().signIn().name(person);
        var posts = new ArrayList<Post>();
        var id = house.posts().service().newIds(12);
        for (int i = 0; i < 6; i++) {
            posts.add(post(id + 2L * i, account, "第" + i + "次检查情况", i % 2 == 0 ? "青云阁参加了活动，青云阁表示支持。" : "会议已召开。"));
        }
        house.posts().service().saveAll(posts, "post.edit.save", "");
        house.lexicon().terms().save(null, Term.banned("青云阁", Category.ADVERTISING, Severity.GRAVE), true);
        window = ShellStage.open(
                stage,
                house,
                folder,
                screens -> house.lexicon().screen(screens, house.workspace().attachments()));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void everythingPublishedIsLookedAtAndDecidedWithReasonAndProof(FxRobot robot) {
        robot.interact(() -> window.open("lexicon", "rescan"));
        ShellStage.await(() -> text(robot, "#rescan-standing").contains("6 篇"));
        robot.clickOn("#rescan-start");
        waitForRows(robot, 3);
        ShellStage.await(() -> text(robot, "#lexicon-tab-rescan").equals("已发布稿件 3"));
        assertThat(text(robot, "#rescan-standing")).contains("3 篇与词库不符");

        choose(robot, 0);
        robot.clickOn("#rescan-decide");
        ShellStage.await(() -> text(robot, "#rescan-fault").equals("请选择改、删或留。"));
        robot.clickOn("#rescan-keep").clickOn("#rescan-reason").write("青云阁是地名");
        robot.clickOn("#rescan-link").write("https://www.gov.cn/x");
        window.picture("rescan");
        robot.clickOn("#rescan-decide");
        waitForRows(robot, 2);
        var decided = rescans.find(new MatterQuery(Matter.State.DECIDED, ""), 5).getFirst();
        assertThat(Objects.requireNonNull(decided.decision())).satisfies(d -> {
            assertThat(d.by()).isEqualTo("张三");
            assertThat(d.choice()).isEqualTo(Choice.KEEP);
            assertThat(d.proof().link()).isEqualTo("https://www.gov.cn/x");
        });

        robot.interact(() -> robot.lookup("#rescan-table").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitForRows(robot, 3);
    }

    @Test
    void severalAreDecidedTogetherAndClosed(FxRobot robot) {
        rescans.scan((_, _) -> {});
        robot.interact(() -> window.open("lexicon", "rescan"));
        waitForRows(robot, 3);

        robot.interact(() -> robot.lookup("#rescan-table")
                .queryTableView()
                .getSelectionModel()
                .selectAll());
        robot.clickOn("#rescan-keep").clickOn("#rescan-reason").write("地名").push(KeyCode.ENTER);
        waitForRows(robot, 0);
        robot.interact(() -> {
            var states = robot.lookup("#rescan-states").queryComboBox();
            states.getSelectionModel().select(2);
        });
        waitForRows(robot, 3);
        robot.interact(() -> robot.lookup("#rescan-table")
                .queryTableView()
                .getSelectionModel()
                .selectAll());
        window.picture("rescan-decided");
        robot.clickOn("#rescan-close");
        ShellStage.await(() -> rescans.waiting() == 0);
        assertThat(rescans.count(new MatterQuery(Matter.State.CLOSED, ""))).isEqualTo(3);
        ShellStage.await(() -> text(robot, "#lexicon-tab-rescan").equals("已发布稿件"));
    }

    @Test
    void whatCannotBeClosedYetSaysWhy(FxRobot robot) {
        rescans.scan((_, _) -> {});
        robot.interact(() -> window.open("lexicon", "rescan"));
        waitForRows(robot, 3);
        var matter = rescans.find(MatterQuery.OPEN, 1);
        rescans.decide(matter, Choice.FIX, "广告", Proof.NONE);
        robot.interact(() -> robot.lookup("#rescan-states")
                .queryComboBox()
                .getSelectionModel()
                .select(2));
        waitForRows(robot, 1);
        choose(robot, 0);
        ShellStage.await(() -> text(robot, "#rescan-state").contains("张三"));

        robot.clickOn("#rescan-close");

        ShellStage.await(() -> robot.lookup("打开稿件").tryQuery().isPresent()
                && robot.listWindows().size() > 0);
        assertThat(rescans.count(new MatterQuery(Matter.State.CLOSED, ""))).isZero();
        robot.push(KeyCode.ESCAPE);
    }

    private static Post post(long id, AccountId account, String title, String body) {
        return Post.draft(new PostId(id), new PostText(title, "", body), OUT)
                .withPublications(List.of(Publication.published(id + 1, account, OUT.plusHours(id % 7))));
    }

    private static void choose(FxRobot robot, int row) {
        robot.interact(() -> robot.lookup("#rescan-table")
                .queryTableView()
                .getSelectionModel()
                .clearAndSelect(row));
    }

    private static void waitForRows(FxRobot robot, int count) {
        ShellStage.await(() -> robot.lookup("#rescan-table").tryQuery().isPresent()
                && robot.lookup("#rescan-table").queryTableView().getItems().size() == count);
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }
}
