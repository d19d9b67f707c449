package org.bureaudesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.audit.AuditQuery;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.lexicon.Entry.Origin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class TermServiceTest {

    private static final Term OWN = Term.banned("青云阁", Category.ADVERTISING, Severity.GRAVE);

    @TempDir
    private Path folder;

    private House house;
    private TermService terms;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
        terms = house.lexicon().terms();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void anOwnTermCountsFromThenOnAndUndoTakesItBack() {
        assertThat(found("青云阁")).isEmpty();

        terms.save(null, OWN, true);
        assertThat(found("青云阁")).containsExactly("青云阁");
        assertThat(terms.entries().getFirst())
                .extracting(Entry::term, Entry::origin)
                .containsExactly(OWN, Origin.OWN);

        house.history().undo();
        assertThat(found("青云阁")).isEmpty();
        house.history().redo();
        assertThat(found("青云阁")).containsExactly("青云阁");
    }

    @Test
    void aShippedTermIsSwitchedOffAndOnAgainWithoutLeavingARecord() {
        var shipped = entry("布署");
        assertThat(shipped.origin()).isEqualTo(Origin.SHIPPED);
        assertThat(found("布署")).containsExactly("布署");

        terms.enable(List.of(shipped), false);
        assertThat(found("布署")).isEmpty();
        assertThat(entry("布署").enabled()).isFalse();
        assertThat(entry("布署").origin()).isEqualTo(Origin.SHIPPED);

        terms.enable(List.of(entry("布署")), true);
        assertThat(found("布署")).containsExactly("布署");
        assertThat(terms.own()).isEmpty();

        house.history().undo();
        assertThat(found("布署")).isEmpty();
    }

    @Test
    void aRewrittenShippedTermIsTheBureausOwnUntilItIsDeleted() {
        var shipped = entry("布署");
        var milder = new Term(
                "布署",
                shipped.term().kind(),
                shipped.term().category(),
                Severity.HINT,
                "部署",
                "本单位规定",
                false,
                false,
                null);

        terms.save(shipped, milder, true);
        assertThat(entry("布署")).extracting(Entry::term, Entry::origin).containsExactly(milder, Origin.OWN);
        assertThat(terms.entries())
                .filteredOn(e -> e.term().text().equals("布署"))
                .hasSize(1);

        terms.delete(List.of(entry("布署")));
        assertThat(entry("布署")).isEqualTo(shipped);
    }

    @Test
    void theSameTermIsNotKeptTwice() {
        terms.save(null, OWN, true);

        assertThatThrownBy(() -> terms.save(null, OWN, false))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo("lexicon.fault.exists"));
        assertThatThrownBy(() -> terms.save(null, entry("布署").term(), true)).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> terms.save(null, Term.banned("※※", Category.OWN, Severity.HINT), true))
                .isInstanceOf(UserException.class);
        assertThat(terms.own()).hasSize(1);
    }

    @Test
    void anEntryMovesToAnotherTextAndKeepsItsPlace() {
        var saved = terms.save(null, OWN, true);
        var renamed = Term.banned("青云楼", Category.ADVERTISING, Severity.NORMAL);

        var after = terms.save(saved, renamed, false);

        assertThat(after.id()).isEqualTo(saved.id());
        assertThat(terms.own()).singleElement().satisfies(own -> {
            assertThat(own.term()).isEqualTo(renamed);
            assertThat(own.enabled()).isFalse();
        });
    }

    @Test
    void everyChangeOfTheListsIsInTheLog() {
        var before = log().size();
        var saved = terms.save(null, OWN, true);
        terms.enable(List.of(saved), false);
        terms.delete(List.of(entry("青云阁")));
        house.history().undo();
        house.lexicon().hosts().save(null, "example.com", HostKind.TRUSTED, "合作单位");

        var told = log().subList(0, log().size() - before);
        assertThat(told).hasSize(5).allMatch(e -> e.action().equals(AuditAction.LEXICON_CHANGED.name()));
        assertThat(told.reversed().stream().map(AuditEntry::subject))
                .containsExactly("青云阁", "青云阁", "青云阁", "青云阁", "example.com");
        assertThat(told.reversed().stream().map(AuditEntry::facts))
                .containsExactly(
                        "{\"changed\":1,\"enabled\":true}",
                        "{\"changed\":1,\"enabled\":false}",
                        "{\"removed\":1}",
                        "{\"changed\":1,\"enabled\":false}",
                        "{\"changed\":1,\"enabled\":true}");
        assertThat(house.audit()
                        .service()
                        .check(org.bureaudesk.kernel.Progress.NONE)
                        .firstBreak())
                .isEmpty();
    }

    @Test
    void whatTheLogCannotTakeIsNotChangedEither() {
        house.workspace().database().write(handle -> handle.execute("DROP TABLE audit_entry"));

        assertThatThrownBy(() -> terms.save(null, OWN, true)).isInstanceOf(RuntimeException.class);
        assertThat(terms.own()).isEmpty();
        assertThatThrownBy(() -> house.lexicon().hosts().save(null, "example.com", HostKind.SHORT, ""))
                .isInstanceOf(RuntimeException.class);
        assertThat(house.lexicon().hosts().all()).noneMatch(h -> h.host().equals("example.com"));
    }

    private List<AuditEntry> log() {
        return house.audit().service().page(AuditQuery.ALL, Long.MAX_VALUE, 1_000);
    }

    private List<String> found(String words) {
        return house.lexicon().service().check(Draft.of("", "", "昨日举行了" + words + "活动。")).stream()
                .map(Finding::text)
                .toList();
    }

    private Entry entry(String text) {
        return terms.entries().stream()
                .filter(e -> e.term().text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBuiltInRuleCanBeSwitchedOffAndMadeMilderAndNothingElse() {
        var mobile = rule("手机号码");
        assertThat(found("电话13812345678")).containsExactly("13812345678");

        terms.enable(List.of(mobile), false);
        assertThat(found("电话13812345678")).isEmpty();
        house.history().undo();
        assertThat(found("电话13812345678")).containsExactly("13812345678");

        terms.save(mobile, milder(mobile.term(), mobile.term().replacement()), true);
        assertThat(house.lexicon().service().check(Draft.of("", "", "电话13812345678")))
                .extracting(Finding::severity)
                .containsExactly(Severity.HINT);

        var unknown = milder(mobile.term(), "privacy.shoe-size");
        assertThatThrownBy(() -> terms.save(mobile, unknown, true))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo("lexicon.fault.no-rule"));
    }

    @Test
    void everyRuleOfTheProgramStandsInTheListUnderItsName() throws IOException {
        var named = terms.shipped().stream()
                .filter(t -> t.kind() == TermKind.RULE)
                .map(Term::replacement)
                .toList();
        var words = new Properties();
        try (var in = TermService.class.getResourceAsStream("/org/bureaudesk/i18n/zh/check.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        var spoken = words.stringPropertyNames().stream()
                .filter(k -> k.startsWith("check.finding."))
                .map(k -> k.substring("check.finding.".length()))
                .filter(k -> k.contains(".") && !k.startsWith("lexicon."))
                .toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(spoken).doesNotHaveDuplicates();
    }

    private Entry rule(String name) {
        return terms.entries().stream()
                .filter(e -> e.term().kind() == TermKind.RULE && e.term().text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Term milder(Term term, String replacement) {
        return new Term(
                term.text(),
                term.kind(),
                term.category(),
                Severity.HINT,
                replacement,
                term.source(),
                false,
                false,
                null);
    }
}
