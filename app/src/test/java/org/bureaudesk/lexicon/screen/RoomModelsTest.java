package org.bureaudesk.lexicon.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.lexicon.Entry;
import org.bureaudesk.lexicon.TermImport;
import org.bureaudesk.lexicon.TermService;
import org.bureaudesk.lexicon.screen.ImportViewModel.Kind;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.HeldTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the room of lists shows, with every answer held back until the test lets it come.
@SuppressWarnings("NullAway.Init")
class RoomModelsTest {

    private static final Messages WORDS = Messages.in(Locale.SIMPLIFIED_CHINESE);
    private static final Term OWN = Term.banned("青云阁", Category.ADVERTISING, Severity.GRAVE);

    @TempDir
    private Path folder;

    private final HeldTasks tasks = new HeldTasks();
    private House house;
    private TermService terms;
    private int shipped;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
        terms = house.lexicon().terms();
        shipped = terms.shipped().size();
        terms.save(null, OWN, true);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private EntriesViewModel entries(ListPage page) {
        return new EntriesViewModel(page, terms, tasks, WORDS);
    }

    @Test
    void aPageTellsHowManyThereAreAndShowsWhatIsLookedFor() {
        var model = entries(ListPage.TERMS);
        assertThat(model.loadedProperty().get()).isFalse();
        model.reload();
        tasks.finishAll();
        assertThat(model.loadedProperty().get()).isTrue();
        assertThat(model.rows()).hasSize(shipped + 1);

        model.textProperty().set("qyg");
        model.originProperty().set(Entry.Origin.OWN);
        tasks.finishAll();
        assertThat(model.rows()).singleElement().matches(e -> e.term().equals(OWN));
        assertThat(model.totalProperty().get()).isEqualTo(shipped + 1);

        model.clearFilters();
        tasks.finishAll();
        assertThat(model.rows()).hasSize(shipped + 1);
    }

    @Test
    void keysTypedQuicklyAreAnsweredOnceByTheLast() {
        var model = entries(ListPage.TERMS);
        model.reload();
        tasks.finishAll();
        var before = tasks.handedIn();
        for (var typed : List.of("青", "青云", "青云阁")) {
            model.textProperty().set(typed);
        }
        assertThat(tasks.handedIn()).isEqualTo(before + 1);
        tasks.finishAll();
        assertThat(tasks.handedIn()).isEqualTo(before + 2);
        assertThat(model.rows()).singleElement().matches(e -> e.term().equals(OWN));
    }

    @Test
    void aPageNobodyHasLookedAtReadsNothingWhenTheListsChange() {
        var leaders = entries(ListPage.LEADERS);
        var all = entries(ListPage.TERMS);
        all.reload();
        tasks.finishAll();
        terms.save(null, Term.banned("白云楼", Category.OWN, Severity.HINT), true);
        tasks.finishAll();
        assertThat(all.rows()).hasSize(shipped + 2);
        assertThat(leaders.loadedProperty().get()).isFalse();
    }

    @Test
    void aPageShowsItsKindSortedAsAsked() {
        terms.save(null, person("张三", "局长"), true);
        terms.save(null, person("李四", "副局长"), false);
        var model = entries(ListPage.LEADERS);
        model.reload();
        model.sort(EntryQuery.Order.TERM, false);
        tasks.finishAll();
        assertThat(model.rows()).extracting(e -> e.term().text()).containsExactly("李四", "张三");
        model.enabledProperty().set(true);
        tasks.finishAll();
        assertThat(model.rows()).extracting(e -> e.term().text()).containsExactly("张三");
        assertThat(model.totalProperty().get()).isEqualTo(2);
        model.enabledProperty().set(null);
        model.sort(EntryQuery.Order.ENABLED, false);
        tasks.finishAll();
        assertThat(model.rows()).extracting(Entry::enabled).containsExactly(true, false);
    }

    private static Term person(String name, String title) {
        return new Term(name, TermKind.PERSON, Category.OFFICIAL_NAME, Severity.GRAVE, title, "", false, false, null);
    }

    @Test
    void onlyTheBureausOwnIsDeletedAndTheAnswerTellsHowMany() {
        var model = entries(ListPage.TERMS);
        model.reload();
        tasks.finishAll();
        var both = List.of(model.rows().getFirst(), model.rows().getLast());
        assertThat(model.delete(both)).isEqualTo(1);
        tasks.finishAll();
        assertThat(model.rows()).hasSize(shipped);
        assertThat(model.delete(List.of(model.rows().getFirst()))).isZero();
    }

    @Test
    void switchingOffShowsInTheList() {
        var model = entries(ListPage.TERMS);
        model.reload();
        tasks.finishAll();
        model.enable(List.of(model.rows().getFirst()), false);
        tasks.finishAll();
        assertThat(model.rows().getFirst().enabled()).isFalse();
        assertThat(model.rows().getFirst().term()).isEqualTo(OWN);
    }

    @Test
    void whatIsChosenIsFoundAgainByItsWordsWhateverElseHasChanged() {
        terms.save(null, Term.banned("白云楼", Category.OWN, Severity.NORMAL), true);
        var model = entries(ListPage.TERMS);
        model.reload();
        tasks.finishAll();
        model.choose(List.of(model.rows().getLast(), model.rows().get(1)));
        var exchanged = new ArrayList<Integer>();
        model.onExchange(() -> exchanged.add(model.rows().size()));

        model.enable(model.chosen(), false);
        terms.save(null, Term.banned("红云亭", Category.OWN, Severity.NORMAL), true);
        tasks.finishAll();

        assertThat(exchanged).as("told before the rows are others").contains(shipped + 2);
        assertThat(model.chosenAgain()).containsExactly(2, model.rows().size() - 1);
        model.textProperty().set("红云亭");
        tasks.finishAll();
        assertThat(model.chosenAgain()).isEmpty();
    }

    @Test
    void aChoiceMadeWhileTheAnswerIsUnderWayCounts() {
        terms.save(null, Term.banned("白云楼", Category.OWN, Severity.NORMAL), true);
        var model = entries(ListPage.TERMS);
        model.reload();
        tasks.finishAll();
        model.choose(List.of(model.rows().getFirst()));
        model.reload();
        model.choose(List.of(model.rows().getLast()));
        tasks.finishAll();
        assertThat(model.chosenAgain()).containsExactly(model.rows().size() - 1);
    }

    @Test
    void whatIsShownIsWrittenAndReadBack() {
        var model = entries(ListPage.TERMS);
        model.textProperty().set("青云阁");
        tasks.finishAll();
        var file = folder.resolve("list.csv");
        model.writeTo(file, List.copyOf(model.rows()), Progress.NONE);
        assertThat(terms.plan(file).lines())
                .singleElement()
                .matches(line -> line.row().term().equals(OWN));
    }

    @Test
    void aPreviewTellsEachKindOfRowAndImportingTellsWhatWasDone() throws IOException {
        var model = new ImportViewModel(terms, tasks);
        model.read(Files.writeString(
                folder.resolve("list.csv"),
                "词语,类别,级别\n青云阁,{ads},提示\n红云亭,,一般\n布署→部署,,\n蓝云台,,不知道\n"
                        .replace("{ads}", WORDS.text(Category.ADVERTISING.messageKey()))));
        tasks.finishAll();
        assertThat(model.planProperty().get()).isNotNull();
        var all = model.lines().size();
        assertThat(model.count(Kind.NEW)
                        + model.count(Kind.CHANGED)
                        + model.count(Kind.IDENTICAL)
                        + model.count(Kind.REFUSED))
                .isEqualTo(all);
        assertThat(model.count(Kind.REFUSED)).isEqualTo(1);
        model.shownProperty().set(Kind.REFUSED);
        assertThat(model.lines())
                .singleElement()
                .matches(line -> line.remark(WORDS).contains("不知道"));

        var done = new ArrayList<TermImport>();
        model.carryOut(done::add);
        tasks.finishAll();
        assertThat(done)
                .singleElement()
                .matches(d -> d.added() >= 1 && d.refused().size() == 1);
        assertThat(model.planProperty().get()).isNull();
        assertThat(model.lines()).isEmpty();
        assertThat(terms.own()).extracting(o -> o.term().text()).contains("红云亭");
    }

    @Test
    void aRefusedValueIsQuotedSoShortThatTheReasonIsReadBehindIt() throws IOException {
        var model = new ImportViewModel(terms, tasks);
        model.read(Files.writeString(folder.resolve("list.txt"), "𠮷".repeat(80) + "\n短\u2028字\n"));
        tasks.finishAll();
        assertThat(model.lines())
                .extracting(line -> line.remark(WORDS))
                .containsExactly("词语“" + "𠮷".repeat(12) + "…”：词语为空或超过 60 个字", "词语“短\u2028字”：词语里有换行或不可显示的字符");
    }

    @Test
    void aFilePutAsideWritesNothing() throws IOException {
        var model = new ImportViewModel(terms, tasks);
        model.read(Files.writeString(folder.resolve("list.txt"), "红云亭\n"));
        tasks.finishAll();
        model.cancel();
        model.carryOut(_ -> {});
        tasks.finishAll();
        assertThat(terms.own()).hasSize(1);
        assertThat(model.count(Kind.NEW)).isZero();
    }

    @Test
    void aSentenceIsCheckedOnceThoughItWasTypedKeyByKey() {
        var model = new TryViewModel(house.lexicon().service(), tasks, TestHouse.CLOCK);
        var before = tasks.handedIn();
        for (int i = 1; i <= "昨日在青云阁".length(); i++) {
            model.body.set("昨日在青云阁".substring(0, i));
        }
        assertThat(tasks.handedIn()).isEqualTo(before + 1);
        assertThat(model.answeredProperty().get()).isFalse();
        tasks.finishAll();
        assertThat(model.answeredProperty().get()).isTrue();
        assertThat(model.findings()).extracting(Finding::text).containsExactly("青云阁");

        model.body.set("");
        assertThat(model.findings()).isEmpty();
        tasks.finishAll();
        assertThat(model.answeredProperty().get()).isFalse();
    }

    @Test
    void aChangeOfTheListsIsShownInTheSentenceAtOnce() {
        var model = new TryViewModel(house.lexicon().service(), tasks, TestHouse.CLOCK);
        model.body.set("昨日在白云楼");
        tasks.finishAll();
        assertThat(model.findings()).isEmpty();
        terms.save(null, Term.banned("白云楼", Category.OWN, Severity.HINT), true);
        tasks.finishAll();
        assertThat(model.findings()).extracting(Finding::text).containsExactly("白云楼");
    }
}
