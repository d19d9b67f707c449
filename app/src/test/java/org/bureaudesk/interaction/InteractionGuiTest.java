package org.bureaudesk.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.ui.shell.ShellStage;
import org.jspecify.annotations.Nullable;
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
class InteractionGuiTest {

    private static final LocalDateTime NOW = TestHouse.NOW;
    private static final List<MessageKind> KINDS =
            List.of(MessageKind.INQUIRY, MessageKind.SUGGESTION, MessageKind.COMPLAINT, MessageKind.PRAISE);

    @TempDir
    Path folder;

    private House house;
    private InteractionService interactions;
    private AccountId account;
    private ShellStage window;

    @Start
    void open(Stage stage) {
        house = TestHouse.open(folder);
        interactions = house.interactions().service();
        account =
                TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION).id();
        var rows = new ArrayList<Message>();
        var id = interactions.newIds(14);
        for (int i = 0; i < 12; i++) {
            var received = NOW.minusDays(18).plusHours(i * 31L);
            rows.add(new Message(
                    id + i,
                    account,
                    received,
                    KINDS.get(i % 4),
                    List.of("请问消防安全培训怎么报名？", "建议在小区加装充电桩烟感", "楼道堆放杂物无人清理", "科普做得很好，点赞！")
                            .get(i % 4),
                    "您好，已收悉，相关情况答复如下。",
                    received.plusMinutes(45L + i * 200L),
                    i % 4 == 2 ? "街道办" : "",
                    i % 5 == 0,
                    i % 4 == 1 ? "采纳" : "",
                    null));
        }
        rows.add(message(id + 12, NOW.minusDays(2), MessageKind.COMPLAINT, "工地夜间施工扰民", null));
        rows.add(message(id + 13, NOW.minusHours(20), MessageKind.INQUIRY, "应急演练期间公交是否绕行？", null));
        interactions.save(rows);
        window = ShellStage.open(
                stage,
                house,
                folder,
                screens -> house.interactions().screen(screens, house.accounts().service()));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aMessageIsLoggedInChineseAndAnswered(FxRobot robot) {
        waitForRows(robot, 14);
        assertThat(text(robot, "#interaction-figures")).contains("收到 14 条", "回复率 81.8%");

        robot.clickOn("#entry-content").write("冬季取暖补贴什么时候发放").push(KeyCode.ENTER);
        waitForRows(robot, 15);
        assertThat(robot.lookup("#entry-content")
                        .queryAs(TextInputControl.class)
                        .getText())
                .isEmpty();

        robot.clickOn("冬季取暖补贴什么时候发放").clickOn("#answer-text").write("您好，补贴将于十二月五日前发放到账");
        robot.clickOn("#answer-save");
        ShellStage.await(() ->
                interactions.replyFigures(MessageFilter.WAITING).getFirst().received() == 2);

        var logged =
                interactions.find(new MessageFilter(null, account, null, MessageFilter.Answering.ANSWERED, "取暖"), 5);
        assertThat(logged).singleElement().satisfies(message -> {
            assertThat(message.answer()).isEqualTo("您好，补贴将于十二月五日前发放到账");
            assertThat(message.answeredAt()).isEqualTo(NOW);
            assertThat(message.kind()).isEqualTo(MessageKind.INQUIRY);
        });
        ShellStage.await(() -> text(robot, "#interaction-figures").contains("回复率 83.3%"));
        window.picture("interaction");
    }

    @Test
    void severalAreDeletedAtOnceAndBroughtBack(FxRobot robot) {
        waitForRows(robot, 14);

        robot.clickOn("工地夜间施工扰民").press(KeyCode.SHIFT);
        robot.clickOn("应急演练期间公交是否绕行？").release(KeyCode.SHIFT).push(KeyCode.DELETE);
        waitForRows(robot, 12);
        assertThat(interactions.binned()).hasSize(2);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitForRows(robot, 14);
    }

    @Test
    void theTextNarrowsTheListAndTheFigures(FxRobot robot) {
        waitForRows(robot, 14);

        robot.clickOn("#interaction-text").write("扰民");

        waitForRows(robot, 1);
        assertThat(text(robot, "#interaction-figures")).contains("收到 1 条", "回复率 0.0%", "平均用时 不计");
    }

    private Message message(
            long id, LocalDateTime received, MessageKind kind, String content, @Nullable LocalDateTime answered) {
        return new Message(id, account, received, kind, content, "", answered, "", false, "", null);
    }

    private static void waitForRows(FxRobot robot, int count) {
        ShellStage.await(() -> robot.lookup("#message-table").tryQuery().isPresent()
                && robot.lookup("#message-table").queryTableView().getItems().size() == count);
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }
}
