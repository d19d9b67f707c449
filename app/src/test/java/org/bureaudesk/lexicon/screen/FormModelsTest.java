package org.bureaudesk.lexicon.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.lexicon.Entry;
import org.bureaudesk.lexicon.Host;
import org.bureaudesk.lexicon.HostKind;
import org.bureaudesk.lexicon.HostService;
import org.bureaudesk.lexicon.TermService;
import org.bureaudesk.ui.HeldTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is typed over an entry or a host, until it is saved or given up.
@SuppressWarnings("NullAway.Init")
class FormModelsTest {

    @TempDir
    private Path folder;

    private final HeldTasks tasks = new HeldTasks();
    private House house;
    private TermService terms;
    private HostService hosts;
    private EntryFormViewModel form;
    private HostsViewModel hostForm;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
        terms = house.lexicon().terms();
        hosts = house.lexicon().hosts();
        form = new EntryFormViewModel(terms, tasks);
        hostForm = new HostsViewModel(hosts, tasks);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void save() {
        form.save(() -> {});
        tasks.finishAll();
    }

    @Test
    void aNewEntryIsOfTheKindItsPageIsAbout() {
        form.create(ListPage.LEADERS);
        assertThat(form.openProperty().get()).isTrue();
        assertThat(form.kind.get()).isEqualTo(TermKind.PERSON);
        assertThat(form.severity.get()).isEqualTo(Severity.GRAVE);
        form.text.set("张三");
        save();
        assertThat(form.faultKeyProperty().get()).isEqualTo("lexicon.fault.replacement"); // a leader has a title
        form.replacement.set("局长");
        save();
        assertThat(form.openProperty().get()).isFalse();
        assertThat(terms.own()).singleElement().satisfies(o -> {
            assertThat(o.term().text()).isEqualTo("张三");
            assertThat(o.term().category()).isEqualTo(Category.OFFICIAL_NAME);
        });
    }

    @Test
    void anotherKindBringsItsUsualCategoryAndWeight() {
        form.create(ListPage.TERMS);
        form.kind.set(TermKind.WRONG_FORM);
        assertThat(form.category.get()).isEqualTo(Category.WRONG_FORM);
        form.kind.set(TermKind.ALLOWED);
        assertThat(form.severity.get()).isEqualTo(Severity.HINT);
    }

    @Test
    void anEntryOpenedKeepsItsOwnWhateverIsUsual() {
        var odd = new Term(
                "青云阁",
                TermKind.BANNED,
                Category.ADVERTISING,
                Severity.HINT,
                "",
                "商户名",
                true,
                true,
                LocalDate.of(2026, 1, 2));
        var entry = terms.save(null, odd, false);
        form.edit(entry);
        assertThat(form.isDirty()).isFalse();
        assertThat(form.category.get()).isEqualTo(Category.ADVERTISING);
        assertThat(form.since.get()).isEqualTo(LocalDate.of(2026, 1, 2));
        form.source.set("另一来源");
        assertThat(form.isDirty()).isTrue();
        save();
        assertThat(terms.own()).singleElement().satisfies(o -> {
            assertThat(o.term().source()).isEqualTo("另一来源");
            assertThat(o.enabled()).as("what was off stays off").isFalse();
        });
    }

    @Test
    void whatCannotBeATermIsToldAndNothingIsWritten() {
        for (var text : List.of("", "  ", "，。", "长".repeat(61), "错→对")) {
            form.create(ListPage.TERMS);
            form.text.set(text);
            save();
            assertThat(form.faultKeyProperty().get()).as("“%s”", text).startsWith("lexicon.");
            assertThat(form.openProperty().get()).isTrue();
        }
        assertThat(terms.own()).isEmpty();
    }

    @Test
    void givingUpLeavesEverythingAsItWas() {
        var entry = terms.save(null, Term.banned("青云阁", Category.OWN, Severity.NORMAL), true);
        form.edit(entry);
        form.text.set("白云楼");
        form.cancel();
        assertThat(form.isDirty()).isFalse();
        assertThat(form.beforeProperty().get()).isNull();
        save();
        assertThat(terms.own()).extracting(o -> o.term().text()).containsExactly("青云阁");
    }

    @Test
    void aShippedEntryRewrittenIsTheBureausOwn() {
        var shipped = terms.entries().stream()
                .filter(e -> e.term().kind() == TermKind.BANNED)
                .findFirst()
                .orElseThrow();
        form.edit(shipped);
        form.severity.set(Severity.HINT);
        save();
        var now = terms.entries().getFirst();
        assertThat(now.origin()).isEqualTo(Entry.Origin.OWN);
        assertThat(now.term().severity()).isEqualTo(Severity.HINT);
        form.edit(now);
        form.severity.set(shipped.term().severity());
        save();
        assertThat(terms.own()).as("as it came, it needs no record").isEmpty();
    }

    @Test
    void aHostIsReadFromAnAddressAndChanged() {
        hostForm.host.set("https://news.example.org/a?b=1");
        hostForm.note.set("合作媒体");
        hostForm.save();
        tasks.finishAll();
        hostForm.reload();
        tasks.finishAll();
        var own = hostForm.rows().getFirst();
        assertThat(own.host()).isEqualTo("news.example.org");
        assertThat(hostForm.host.get()).as("the form is empty again").isEmpty();

        hostForm.edit(own);
        hostForm.kind.set(HostKind.SHORT);
        hostForm.save();
        tasks.finishAll();
        assertThat(hosts.inForce().shortens("news.example.org")).isTrue();
    }

    @Test
    void whatIsNoHostIsToldAndWhatIsTypedIsKept() {
        hostForm.host.set("不是网址");
        hostForm.save();
        assertThat(hostForm.faultKeyProperty().get()).isEqualTo("lexicon.host.wanted");
        assertThat(hostForm.host.get()).isEqualTo("不是网址");
        hostForm.edit(new Host(1, "a.example.org", HostKind.TRUSTED, "", true, Entry.Origin.OWN));
        assertThat(hostForm.host.get()).as("typed and not saved").isEqualTo("不是网址");
        hostForm.clear();
        assertThat(hostForm.faultKeyProperty().get()).isEmpty();
    }

    @Test
    void hostsAreLookedForSwitchedAndOnlyOnesOwnDeleted() {
        hosts.save(null, "news.example.org", HostKind.TRUSTED, "合作媒体");
        hostForm.reload();
        tasks.finishAll();
        var all = hostForm.rows().size();
        hostForm.filter.set("合作");
        assertThat(hostForm.rows()).hasSize(1);
        hostForm.filter.set("gov.cn");
        var shipped = List.copyOf(hostForm.rows());
        hostForm.enable(shipped, false);
        assertThat(hostForm.delete(shipped)).isZero();
        tasks.finishAll();
        assertThat(hosts.inForce().allows("www.gov.cn")).isFalse();
        hostForm.filter.set("news.example");
        assertThat(hostForm.delete(List.copyOf(hostForm.rows()))).isEqualTo(1);
        tasks.finishAll();
        hostForm.filter.set("");
        assertThat(hostForm.rows()).hasSize(all - 1);
    }
}
