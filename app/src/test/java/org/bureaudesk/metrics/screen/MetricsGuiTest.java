package org.bureaudesk.metrics.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.stage.Stage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bureaudesk.account.Account;
import org.bureaudesk.figures.ArticleFigures;
import org.bureaudesk.figures.ArticleUrl;
import org.bureaudesk.figures.Counts;
import org.bureaudesk.figures.FigureKind;
import org.bureaudesk.figures.Told;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.metrics.ArticleRow;
import org.bureaudesk.metrics.IndexSheet;
import org.bureaudesk.metrics.MetricsService;
import org.bureaudesk.metrics.index.IndexNode;
import org.bureaudesk.text.Messages;
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
class MetricsGuiTest {

    private static final int ARTICLES = 120;
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final Period QUARTER = new Period(FIRST, LocalDate.of(2026, 12, 31));

    @TempDir
    Path folder;

    private House house;
    private MetricsService metrics;
    private Account account;
    private ShellStage window;

    @Start
    void open(Stage stage) {
        house = TestHouse.open(folder);
        metrics = house.metrics().service();
        account = TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
        var articles = new ArrayList<ArticleFigures>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(article(i));
        }
        house.workspace().database().write(handle -> {
            house.figures().service().tables().articles().put(handle, articles);
            return true;
        });
        house.followers()
                .service()
                .apply(List.of(
                        Change.added(new FollowerDay(account.id(), FIRST.plusDays(20), 10, 1, 9, 12_345, "用户分析.xls"))));
        window = ShellStage.open(
                stage,
                house,
                folder,
                screens -> house.metrics().screen(screens, house.accounts().service()));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theTableSortsAndFiltersAndNamesTheFile(FxRobot robot) {
        var table = table(robot);
        var reads = table.getColumns().stream()
                .filter(c -> c.getText().equals("阅读次数"))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> {
            reads.setSortType(javafx.scene.control.TableColumn.SortType.DESCENDING);
            table.getSortOrder().setAll(List.of(reads));
        });
        assertThat(table.getItems())
                .extracting(row -> row.counts().get(FigureKind.READS_TIMES))
                .isSortedAccordingTo(java.util.Comparator.<Long>nullsFirst(java.util.Comparator.naturalOrder())
                        .reversed());
        window.picture("metrics-articles");

        robot.clickOn("#metrics-filter").write("b.xls");
        ShellStage.await(() -> table.getItems().size() == ARTICLES / 2);
        assertThat(table.getItems()).allMatch(row -> row.source().equals("b.xls"));
    }

    @Test
    void theWeekSaysWhenItIsReadBest(FxRobot robot) {
        table(robot);
        tab(robot, "#metrics-tabs", 1);
        robot.interact(() -> robot.lookup(".metrics-inner")
                .<TabPane>query()
                .getSelectionModel()
                .select(2));
        ShellStage.await(() -> text(robot, "#metrics-best").contains("时段"));

        assertThat(text(robot, "#metrics-best")).contains("18时");
        assertThat(robot.lookup(".week-cell").queryAll()).isNotEmpty();
        window.picture("metrics-week");
        robot.interact(() -> robot.lookup(".metrics-inner")
                .<TabPane>query()
                .getSelectionModel()
                .select(0));
        window.picture("metrics-months");
    }

    @Test
    void theIndicesStandWithInputsVersionAndTheWordsThatTheyAreTheBureausOwn(FxRobot robot) {
        table(robot);
        tab(robot, "#metrics-tabs", 2);
        var tree = robot.lookup("#index-tree").<TreeTableView<IndexNode>>query();
        ShellStage.await(
                () -> tree.getRoot() != null && tree.getRoot().getChildren().size() == 2);

        assertThat(text(robot, "#index-own-words")).isEqualTo("本单位自评口径，权重可调，非官方排名");
        assertThat(text(robot, "#index-formulas")).contains("2014.1", "V14.2", "本单位".substring(0, 1));
        pick(robot, tree, "coverage");
        window.picture("metrics-index");

        robot.interact(() -> robot.lookup("#index-entry").<TextField>query().setText("80"));
        robot.interact(() -> robot.lookup("#index-entry-save").queryButton().fire());
        ShellStage.await(() -> metrics.entered(account.id(), QUARTER).size() == 1);
        ShellStage.await(() -> tree.getRoot()
                .getChildren()
                .getFirst()
                .getValue()
                .all()
                .anyMatch(n -> n.id().equals("coverage") && n.isCounted()));

        pick(robot, tree, "followers");
        robot.interact(() -> robot.lookup("#index-reference").<TextField>query().setText("20000"));
        robot.interact(() -> robot.lookup("#index-settings-save").queryButton().fire());
        ShellStage.await(() -> metrics.index(account, QUARTER).own().contains("reference.followers"));
        ShellStage.await(() -> text(robot, "#index-formulas").contains("本单位调整 1 项"));
        window.picture("metrics-index-own");
    }

    @Test
    void aNumberThatIsNoneIsRefusedAndNothingChanges(FxRobot robot) {
        table(robot);
        tab(robot, "#metrics-tabs", 2);
        var tree = robot.lookup("#index-tree").<TreeTableView<IndexNode>>query();
        ShellStage.await(
                () -> tree.getRoot() != null && !tree.getRoot().getChildren().isEmpty());
        pick(robot, tree, "coverage");

        robot.interact(() -> robot.lookup("#index-entry").<TextField>query().setText("八成"));
        robot.interact(() -> robot.lookup("#index-entry-save").queryButton().fire());
        ShellStage.await(() -> robot.lookup(n -> n instanceof Labeled l
                        && l.getText() != null
                        && l.getText().contains("“八成”不是数字"))
                .tryQuery()
                .isPresent());

        assertThat(metrics.entered(account.id(), QUARTER)).isEmpty();
    }

    @Test
    void theSheetOfIndicesSaysWhatEveryLineWasReckonedFrom() throws Exception {
        var file = folder.resolve("指数.xlsx");
        new IndexSheet(Messages.in(java.util.Locale.SIMPLIFIED_CHINESE))
                .sheet(List.of(metrics.index(account, QUARTER)))
                .writeTo(file);

        try (var in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("六项指数合计");
            assertThat(sheet.getRow(1).getCell(12).getStringCellValue()).contains("非官方排名");
            assertThat(sheet.getLastRowNum()).isEqualTo(1 + 6 + 18 + 1 + 4 + 16);
        }
        Files.createDirectories(Path.of("target/screenshots"));
        Files.copy(file, Path.of("target/screenshots/index.xlsx"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void theExportHoldsWhatIsShown(FxRobot robot) throws Exception {
        var model = new MetricsViewModel[1];
        table(robot);
        robot.interact(() -> {
            model[0] = new MetricsViewModel(
                    metrics,
                    house.accounts().service(),
                    new SameThread(),
                    Messages.in(java.util.Locale.SIMPLIFIED_CHINESE),
                    TestHouse.CLOCK);
            model[0].reloadAccounts();
            model[0].filterProperty().set("b.xls");
            model[0].prepareExport();
        });
        var file = folder.resolve("文章.xlsx");
        model[0].writeTo(file, Progress.NONE);

        try (var in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            assertThat(book.getSheet("文章").getLastRowNum()).isEqualTo(ARTICLES / 2);
            assertThat(book.getSheet("按月").getLastRowNum()).isEqualTo(2);
        }
    }

    private TableView<ArticleRow> table(FxRobot robot) {
        TableView<ArticleRow> table = robot.lookup("#metrics-articles").query();
        ShellStage.await(() -> table.getItems().size() == ARTICLES);
        return table;
    }

    private static void tab(FxRobot robot, String query, int index) {
        robot.interact(
                () -> robot.lookup(query).<TabPane>query().getSelectionModel().select(index));
    }

    private static void pick(FxRobot robot, TreeTableView<IndexNode> tree, String id) {
        robot.interact(() -> {
            for (int row = 0; row < tree.getExpandedItemCount(); row++) {
                if (tree.getTreeItem(row).getValue().id().equals(id)) {
                    tree.getSelectionModel().select(row);
                    tree.scrollTo(Math.max(0, row - 6));
                }
            }
        });
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    private ArticleFigures article(int i) {
        var at = LocalDateTime.of(2026, 10, 1, 0, 0)
                .plusDays(i % 50)
                .plusHours(i % 2 == 0 ? 9 : 18)
                .plusMinutes(30);
        var url = ArticleUrl.of("http://mp.weixin.qq.com/s?__biz=x&mid=%d&idx=%d".formatted(2000 + i / 2, 1 + i % 2));
        var counts = Map.of(
                FigureKind.READS_TIMES, 200L + i % 2 * 300L + i % 7 * 10L,
                FigureKind.SHARES_TIMES, 5L + i % 5,
                FigureKind.LIKES, 3L + i % 4,
                FigureKind.WOWS, (long) (i % 3),
                FigureKind.COMMENTS, (long) (i % 4),
                FigureKind.FOLLOWS, (long) (i % 2),
                FigureKind.COMPLETION_RATE, 420_000L + i * 1000L);
        var told = new Told(i % 2 == 0 ? "a.xls" : "b.xls", LocalDateTime.of(2026, 11, 20, 9, 0));
        return new ArticleFigures(
                i + 1, account.id(), url, "冬季安全提示第" + (i + 1) + "期", at, null, true, new Counts(counts), told);
    }

    /// Answers at once, on the thread that asks.
    private static final class SameThread implements org.bureaudesk.ui.Tasks {

        @Override
        public <T> void load(
                java.util.concurrent.Callable<T> work, java.util.function.Consumer<T> onSuccess, Runnable always) {
            try {
                onSuccess.accept(work.call());
            } catch (Exception e) {
                throw new AssertionError(e);
            } finally {
                always.run();
            }
        }

        @Override
        public <T> void loadLong(String titleKey, LongWork<T> work, java.util.function.Consumer<T> onSuccess) {
            throw new UnsupportedOperationException(titleKey);
        }

        @Override
        public void later(Runnable work) {
            javafx.application.Platform.runLater(work);
        }
    }
}
