package org.bureaudesk.bench;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bureaudesk.bench.DeskProbe.Stretch;
import org.bureaudesk.bench.DeskProbe.Took;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Term;
import org.bureaudesk.house.House;
import org.bureaudesk.kernel.Beijing;

/// The room of lists with 60,000 terms of the bureau's own: taking them in against the same rows written by JDBC alone,
/// and in the window opening the room, looking for a word, switching an entry off, and what the check pays after that.
final class LexiconBench {

    private static final int TERMS = 60_000;
    private static final int RUNS = 9;
    private static final String TABLE = "#lexicon-table-terms";
    private static final Draft SENTENCE = Draft.of("", "", "严禁赌博。");

    private LexiconBench() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("bench");
        var list = CheckTexts.terms(TERMS + 6_000).stream()
                .skip(6_000)
                .map(Term::text)
                .distinct()
                .toList();
        var file = Files.writeString(
                folder.resolve("terms.csv"), "词条,类别,级别,来源\n" + String.join(",本单位词库,一般,测量\n", list) + ",本单位词库,一般,测量\n");
        try (var house = House.open(folder.resolve("desk"), Beijing.CLOCK)) {
            service(house, folder, file, list);
            window(house, file);
        }
        System.out.printf("   peak memory %d MiB%n", Bench.peakMebibytes());
        Bench.clear(folder);
        System.exit(0); // the toolkit of the window would wait
    }

    private static void service(House house, Path folder, Path file, List<String> list) throws Exception {
        var terms = house.lexicon().terms();
        var before = used();
        var plan = new Samples();
        for (int i = 0; i < 3; i++) {
            plan.time(() -> terms.plan(file));
        }
        var read = new Samples();
        for (int i = 0; i < 3; i++) {
            read.time(() ->
                    Files.readAllLines(file).stream().map(l -> l.split(",", -1)).toList());
        }
        Samples.compare("preview of 60,000 rows", plan, "reading and cutting the lines", read, 20);
        var planned = terms.plan(file);
        var taken = new Samples();
        taken.time(() -> terms.carryOut(planned));
        var bare = new Samples();
        bare.time(() -> insert(folder.resolve("bare.db"), list));
        Samples.compare("taking 60,000 terms in", taken, "the same rows by JDBC alone", bare, 10);
        var build = new Samples();
        build.time(() -> house.lexicon().service().engine());
        var trie = new Samples();
        trie.time(() -> build(list));
        Samples.compare("engine after a change", build, "the bare automaton of the terms", trie, 4);
        var print = new Samples();
        var query = new Samples();
        for (int i = 0; i < RUNS; i++) {
            print.time(() -> house.lexicon().service().print());
            query.time(() -> scan(house));
        }
        Samples.compare("telling one state of the lists from another", print, "reading the rows alone", query, 1);
        System.out.printf("   memory held by terms and engine %d MiB%n", (used() - before) >> 20);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void insert(Path file, List<String> list) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var made = connection.createStatement()) {
            made.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, term TEXT, kind TEXT, category TEXT, severity TEXT,"
                    + " replacement TEXT, source TEXT, UNIQUE (term, kind, category)) STRICT");
            connection.setAutoCommit(false);
            try (var put = connection.prepareStatement(
                    "INSERT INTO t VALUES (NULL, ?, 'BANNED', 'OWN', 'NORMAL', '', '测量')")) {
                for (var term : list) {
                    put.setString(1, term);
                    put.addBatch();
                }
                put.executeBatch();
            }
            connection.commit();
        }
    }

    private static void build(List<String> list) {
        var words = new TreeMap<String, String>();
        list.forEach(t -> words.put(t, t));
        new AhoCorasickDoubleArrayTrie<String>().build(words);
    }

    private static void scan(House house) {
        house.workspace()
                .database()
                .read(handle -> handle.createQuery("SELECT * FROM lexicon_term ORDER BY id")
                        .map((row, _) -> row.getString("term") + row.getString("source"))
                        .list());
    }

    private static void window(House house, Path file) throws Exception {
        var desk = DeskProbe.open(house);
        TimeUnit.SECONDS.sleep(2);
        print("opening the room, first time", whole(desk, () -> desk.go("lexicon", null), rows(n -> n > TERMS)));
        desk.until(() -> desk.go("today", null), scene -> scene.lookup(TABLE) == null);
        print("coming back to it", whole(desk, () -> desk.go("lexicon", null), rows(n -> n > TERMS)));
        search(desk, house);
        toggle(desk, house);
        print(
                "preview of the same file",
                whole(
                        desk,
                        () -> desk.go("lexicon", file),
                        scene -> scene.lookup("#lexicon-preview-table") instanceof TableView<?> table
                                && table.getItems().size() > TERMS / 2));
        print(
                "putting the preview aside",
                desk.until(
                        () -> desk.node("#lexicon-import-cancel", Button.class).fire(), rows(n -> n > TERMS)));
    }

    /// Also what comes in the frames after the one that shows the first rows.
    private static Took whole(DeskProbe desk, Runnable action, Predicate<Scene> shown) throws Exception {
        var took = desk.until(action, shown);
        var after = desk.during(() -> TimeUnit.MILLISECONDS.sleep(1_500));
        return new Took(took.shownMillis(), took.longest().longer(after));
    }

    /// Each key is typed into what the last one left.
    private static void search(DeskProbe desk, House house) throws Exception {
        var times = new Samples();
        var longest = Stretch.NONE;
        var bare = new Samples();
        for (var word : List.of("安", "安全", "安全生", "an", "anq", "布署", "网", "网络", "第一", "最佳")) {
            for (var wanted : List.of(word, "")) {
                var before = DeskProbe.ask(
                        () -> desk.node(TABLE, TableView.class).getItems().size());
                var took = desk.until(
                        () -> desk.node("#lexicon-search-terms", TextField.class)
                                .setText(wanted),
                        rows(n -> n != before));
                times.add(took.shownMillis());
                longest = longest.longer(took.longest());
            }
            bare.time(() -> house.workspace()
                    .database()
                    .read(handle -> handle.createQuery("SELECT id FROM lexicon_term WHERE term LIKE ? OR source LIKE ?")
                            .bind(0, "%" + word + "%")
                            .bind(1, "%" + word + "%")
                            .mapTo(Long.class)
                            .list()));
        }
        System.out.printf(
                "   a key in the search until the list is shown: median %.0f ms, p95 %.0f ms; bare LIKE median %.0f ms,"
                        + " ratio %.1f; %s%n",
                times.median(), times.percentile(95), bare.median(), times.median() / bare.median(), longest);
    }

    @SuppressWarnings("unchecked")
    private static void toggle(DeskProbe desk, House house) throws Exception {
        TableView<org.bureaudesk.lexicon.Entry> table = DeskProbe.ask(() -> desk.node(TABLE, TableView.class));
        for (int i = 0; i < 3; i++) {
            var row = 20_000 + i;
            desk.until(() -> table.getSelectionModel().clearAndSelect(row), _ -> true);
            var took = desk.until(
                    () -> table.fireEvent(
                            new KeyEvent(KeyEvent.KEY_PRESSED, " ", "", KeyCode.SPACE, false, false, false, false)),
                    _ -> table.getItems().size() > TERMS
                            && !table.getItems().get(row).enabled());
            print("switching an entry off", took);
            var checked = new Samples[] {new Samples()};
            var busy = desk.during(
                    () -> checked[0].time(() -> house.lexicon().service().check(SENTENCE)));
            System.out.printf("   the first check after it %.0f ms; %s%n", checked[0].median(), busy);
        }
    }

    private static Predicate<Scene> rows(java.util.function.IntPredicate wanted) {
        return scene -> scene.lookup(TABLE) instanceof TableView<?> table
                && wanted.test(table.getItems().size());
    }

    private static void print(String what, Took took) {
        System.out.printf("   %-28s shown after %5.0f ms; %s%n", what, took.shownMillis(), took.longest());
    }
}
