package org.bureaudesk.post.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.bureaudesk.app.EditorChecks;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.post.finding.TextPlaces.Spot;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.HeldTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // everything is opened before each test
class FindingViewModelTest {

    private static final Spot TOP = new Spot(Field.TITLE, 0, 0);

    @TempDir
    Path folder;

    private House house;
    private HeldTasks tasks;
    private FindingViewModel model;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
        tasks = new HeldTasks();
        model = new FindingViewModel(new EditorChecks(house.lexicon().service()), tasks);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void write(String title, String body) {
        model.change(1, Draft.of(title, "", body));
    }

    private void check() {
        model.check();
        tasks.finishAll();
    }

    private static Finding only(Optional<Finding> found) {
        return found.orElseThrow();
    }

    @Test
    void countsWhatStandsInTheText() {
        write("关于布署冬季防火工作的通知", "联系人手机13912345678。");
        assertThat(model.settledProperty().get()).isFalse();

        check();

        assertThat(model.settledProperty().get()).isTrue();
        assertThat(model.findings())
                .extracting(Finding::field, Finding::text)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(Field.TITLE, "布署"),
                        org.assertj.core.groups.Tuple.tuple(Field.BODY, "13912345678"));
        var counts = model.countsProperty().get();
        assertThat(counts.grave() + counts.normal() + counts.hint())
                .isEqualTo(model.findings().size());
    }

    @Test
    void dropsTheAnswerToATextThatHasChangedAndChecksAgain() {
        write("布署", "");
        model.check();
        write("部署", "");
        model.check(); // one check at a time

        assertThat(tasks.waiting()).isEqualTo(1);
        tasks.finishAll();

        assertThat(model.findings()).isEmpty();
        assertThat(model.settledProperty().get()).isTrue();
    }

    @Test
    void anAnswerThatSaysWhatStandsThereAlreadyLeavesTheListAlone() {
        write("通知", "请尽快布署。再行报导。");
        assertThat(model.isNew()).isTrue();
        check();
        assertThat(model.isNew()).isFalse();
        var changes = new java.util.ArrayList<Object>();
        model.findings().addListener((javafx.collections.ListChangeListener<Finding>) changes::add);

        write("通知", "请尽快布署。再行报导。此后平常一句。");
        check();
        assertThat(changes).isEmpty();
        write("通知", "请尽快布署。再行报导。此后仍是布署。");
        check();
        assertThat(changes).hasSize(1);
    }

    @Test
    void findingsKeepTheirPlacesWhileTypingGoesOn() {
        write("通知", "请尽快布署。再行报导。");
        check();
        var last = model.findings().getLast();
        assertThat(last.text()).isEqualTo("报导");
        model.select(last);

        write("通知", "各单位：\n请尽快布署。再行报导。");

        assertThat(model.settledProperty().get()).isFalse();
        assertThat(model.findings().getLast().start()).isEqualTo(last.start() + 5);
        check();
        assertThat(model.selectedProperty().get()).isEqualTo(model.findings().getLast());
    }

    @Test
    void anotherPostBeginsWithoutTheFindingsOfTheLast() {
        write("布署", "");
        check();

        model.change(2, Draft.of("布署", "", ""));

        assertThat(model.findings()).isEmpty();
        check();
        assertThat(model.findings()).hasSize(1);
    }

    @Test
    void anotherPostThatSaysTheSameIsCheckedToo() {
        write("布署", "");
        check();

        model.change(2, Draft.of("布署", "", ""));
        assertThat(model.settledProperty().get()).isFalse();
        tasks.finishAll();

        assertThat(model.settledProperty().get())
                .as("nobody is told to wait for ever")
                .isTrue();
        assertThat(model.findings()).hasSize(1);
    }

    @Test
    void goesFromFindingToFindingAndRoundAgain() {
        write("布署工作", "先行报导。再行布署。");
        check();
        assertThat(model.findings()).hasSize(3);

        var first = only(model.next(TOP));
        assertThat(first.field()).isEqualTo(Field.TITLE);
        var second = go(first, true);
        assertThat(second.text()).isEqualTo("报导");
        var third = go(second, true);
        assertThat(go(third, true)).isEqualTo(first);
        assertThat(go(first, false)).isEqualTo(third);
        assertThat(only(model.next(new Spot(Field.BODY, 6, 6)))).isEqualTo(third);
        assertThat(only(model.previous(new Spot(Field.BODY, 6, 6)))).isEqualTo(second);
    }

    private Finding go(Finding from, boolean forward) {
        model.select(from);
        var spot = new Spot(from.field(), from.start(), from.end());
        return only(forward ? model.next(spot) : model.previous(spot));
    }

    @Test
    void whatIsNoLongerThereIsNotGoneTo() {
        write("布署", "");
        check();
        var finding = model.findings().getFirst();

        write("部署", "");

        assertThat(model.holds(finding)).isFalse();
        assertThat(model.next(TOP)).isEmpty();
    }

    @Test
    void aChangedListChecksTheTextAgain() {
        write("示例街道便民服务", "");
        check();
        assertThat(model.findings()).isEmpty();
        house.lexicon().terms().save(null, Term.banned("示例街道", Category.OWN, Severity.NORMAL), true);
        tasks.finishAll();

        assertThat(model.findings()).extracting(Finding::text).contains("示例街道");
    }

    @Test
    void namesTheParagraphAndNeverColourAlone() {
        write("", "第一段。\n\n第二段布署。");
        check();
        var finding = model.findings().getLast();
        var messages = Messages.in(Locale.SIMPLIFIED_CHINESE);

        assertThat(FindingPlace.words(finding, model.draftProperty().get(), messages))
                .isEqualTo("正文第2段");
        assertThat(FindingPlace.paragraph("\n\n甲", 2)).isEqualTo(1);
        assertThat(java.util.Arrays.stream(Severity.values())
                        .map(FindingPlace::mark)
                        .distinct())
                .hasSize(3);
        assertThat(Objects.requireNonNull(finding.advice().key())).startsWith("check.advice.");
    }
}
