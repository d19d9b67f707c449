package org.bureaudesk.lexicon.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.lexicon.Entry;
import org.bureaudesk.lexicon.TermService;
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
class LexiconGuiTest {

    @TempDir
    Path folder;

    private House house;
    private TermService terms;
    private ShellStage window;
    private int shipped;

    @Start
    void open(Stage stage) {
        house = TestHouse.open(folder);
        terms = house.lexicon().terms();
        shipped = terms.shipped().size();
        terms.save(null, Term.banned("青云阁", Category.ADVERTISING, Severity.GRAVE), true);
        terms.save(null, Term.banned("白云楼", Category.OWN, Severity.NORMAL), true);
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
    void aTermIsAddedFromTheKeyboardAndUndone(FxRobot robot) {
        waitForRows(robot, "terms", shipped + 2);

        robot.push(KeyCode.CONTROL, KeyCode.N);
        ShellStage.await(() -> robot.lookup("#lexicon-text").tryQuery().isPresent());
        robot.write("红云亭").push(KeyCode.CONTROL, KeyCode.S);
        waitForRows(robot, "terms", shipped + 3);
        assertThat(entry("红云亭").term().kind()).isEqualTo(TermKind.BANNED);
        assertThat(entry("红云亭").term().category()).isEqualTo(Category.OWN);
        window.picture("lexicon");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitForRows(robot, "terms", shipped + 2);
    }

    @Test
    void whatIsLookedForIsFoundByTextAndPinyinAndRewrittenByEnter(FxRobot robot) {
        waitForRows(robot, "terms", shipped + 2);

        robot.push(KeyCode.CONTROL, KeyCode.F).write("qyg");
        choose(robot, "青云阁");
        assertThat(rows(robot, "terms")).hasSizeLessThan(20);
        assertThat(robot.lookup(rows(robot, "terms").size() + " / " + (shipped + 2) + " 条")
                        .tryQuery())
                .as("how many are shown, of how many")
                .isPresent();
        robot.push(KeyCode.ENTER);
        ShellStage.await(() -> robot.lookup("#lexicon-source").tryQuery().isPresent()
                && robot.lookup("#lexicon-text")
                        .queryAs(TextInputControl.class)
                        .getText()
                        .equals("青云阁"));
        robot.clickOn("#lexicon-source").write("商户名").clickOn("#lexicon-save");
        ShellStage.await(() -> entry("青云阁").term().source().equals("商户名"));
        assertThat(entry("青云阁").term().severity()).isEqualTo(Severity.GRAVE);
    }

    @Test
    void spaceSwitchesOffAndDeleteTakesOutOnlyOnesOwn(FxRobot robot) {
        waitForRows(robot, "terms", shipped + 2);

        robot.clickOn("#lexicon-search-terms").write("布署");
        choose(robot, "布署");
        robot.push(KeyCode.SPACE);
        ShellStage.await(() -> !entry("布署").enabled());
        robot.push(KeyCode.DELETE);
        assertThat(terms.own()).hasSize(3);

        robot.clickOn("#lexicon-search-terms").eraseText(2).write("白云楼");
        choose(robot, "白云楼");
        robot.push(KeyCode.DELETE);
        ShellStage.await(() -> terms.own().size() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        ShellStage.await(() -> terms.own().size() == 3);
    }

    @Test
    void aFileIsShownBeforeItIsTakenIn(FxRobot robot) throws IOException {
        waitForRows(robot, "terms", shipped + 2);
        var file = Files.writeString(
                folder.resolve("词表.csv"), "词语,类别,级别,来源\n青云阁,商业广告,提示,\n白云楼,own,normal,\n新词一,,,\n坏行,没有,,\n");

        robot.interact(() -> window.open("lexicon", file));
        ShellStage.await(() -> robot.lookup("#lexicon-preview-table").tryQuery().isPresent());
        assertThat(terms.own()).hasSize(2);
        assertThat(text(robot, "#lexicon-preview-new")).isEqualTo("新增 1");
        assertThat(text(robot, "#lexicon-preview-changed")).isEqualTo("改动 2");
        assertThat(text(robot, "#lexicon-preview-refused")).isEqualTo("未采纳 1");
        assertThat(text(robot, "#lexicon-import-take")).isEqualTo("导入 3 条");
        window.picture("lexicon-preview");
        robot.clickOn("#lexicon-preview-refused");
        ShellStage.await(() -> robot.lookup("#lexicon-preview-table")
                        .queryTableView()
                        .getItems()
                        .size()
                == 1);
        robot.push(KeyCode.ESCAPE);
        ShellStage.await(() -> robot.lookup("#lexicon-preview-table").tryQuery().isEmpty());
        assertThat(terms.own()).hasSize(2);

        robot.interact(() -> window.open("lexicon", file));
        ShellStage.await(() -> robot.lookup("#lexicon-import-take").tryQuery().isPresent());
        robot.clickOn("#lexicon-import-take");
        ShellStage.await(() -> terms.own().size() == 3);
        assertThat(entry("青云阁").term().severity()).isEqualTo(Severity.HINT);
    }

    @Test
    void leadersAndBodiesHaveTheirOwnShortForms(FxRobot robot) {
        robot.clickOn("#lexicon-tab-leaders");
        waitForRows(robot, "leaders", 0);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        ShellStage.await(() -> robot.lookup("#lexicon-form-leaders").tryQuery().isPresent());
        robot.write("张三");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        ShellStage.await(() -> !robot.from(robot.lookup("#lexicon-form-leaders"))
                .lookup("#lexicon-fault")
                .queryAs(Labeled.class)
                .getText()
                .isEmpty());
        robot.push(KeyCode.TAB).write("市委书记、市长").push(KeyCode.ENTER);
        waitForRows(robot, "leaders", 1);
        assertThat(entry("张三").term().kind()).isEqualTo(TermKind.PERSON);
        window.picture("lexicon-leaders");

        robot.clickOn("#lexicon-tab-bodies");
        ShellStage.await(() -> robot.lookup("#lexicon-table-bodies").tryQuery().isPresent()
                && rows(robot, "bodies").size() > 20);
        assertThat(rows(robot, "bodies")).allMatch(e -> e.term().kind() == TermKind.OUTDATED);
    }

    @Test
    void hostsAreAddedAndTheListsAreTried(FxRobot robot) {
        robot.clickOn("#lexicon-tab-hosts").clickOn("#lexicon-host").write("我们的网站");
        robot.push(KeyCode.ENTER);
        ShellStage.await(() -> !text(robot, "#lexicon-host-fault").isEmpty());
        robot.clickOn("#lexicon-host")
                .eraseText(5)
                .write("https://news.example.com/a")
                .push(KeyCode.ENTER);
        ShellStage.await(() ->
                house.lexicon().hosts().all().stream().anyMatch(h -> h.host().equals("news.example.com")));
        ShellStage.await(() -> robot.lookup(house.lexicon().hosts().all().size() + " 条")
                .tryQuery()
                .isPresent());
        window.picture("lexicon-hosts");

        robot.clickOn("#lexicon-tab-try").clickOn("#lexicon-try-body").write("青云阁布署会议");
        ShellStage.await(() -> robot.lookup("#lexicon-try-findings")
                        .queryTableView()
                        .getItems()
                        .size()
                == 2);
        window.picture("lexicon-try");
        robot.clickOn("#lexicon-try-body").push(KeyCode.CONTROL, KeyCode.A).write("一切正常");
        ShellStage.await(() -> robot.lookup("#lexicon-try-findings")
                .queryTableView()
                .getItems()
                .isEmpty());
    }

    private Entry entry(String text) {
        return new ArrayList<>(terms.entries())
                .stream().filter(e -> e.term().text().equals(text)).findFirst().orElseThrow();
    }

    private static List<Entry> rows(FxRobot robot, String page) {
        return robot.lookup("#lexicon-table-" + page).<Entry>queryTableView().getItems();
    }

    /// Waits until the list is short and holds the term, then chooses it.
    private static void choose(FxRobot robot, String term) {
        ShellStage.await(() -> rows(robot, "terms").size() < 100
                && rows(robot, "terms").stream().anyMatch(e -> e.term().text().equals(term)));
        robot.interact(() -> {
            var table = robot.lookup("#lexicon-table-terms").<Entry>queryTableView();
            table.requestFocus();
            table.getItems().stream()
                    .filter(e -> e.term().text().equals(term))
                    .findFirst()
                    .ifPresent(table.getSelectionModel()::select);
        });
    }

    private static void waitForRows(FxRobot robot, String page, int count) {
        ShellStage.await(() -> robot.lookup("#lexicon-table-" + page).tryQuery().isPresent()
                && rows(robot, page).size() == count);
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }
}
