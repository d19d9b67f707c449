package org.bureaudesk.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.RuleChoices;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.check.engine.Built;
import org.bureaudesk.check.engine.CheckEngine;

/// What holds of every engine, whatever its terms are: it comes back from a file as it was, a choice about a rule
/// weighs
/// only that rule, and the lists read line by line.
class EngineLawsProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final CheckEngine SHIPPED = Checked.engine(List.of());
    private static final Term BANNED = Term.banned("赌博", Category.GAMBLING, Severity.GRAVE);
    private static final CheckEngine PLAIN = CheckedTerms.engineOf(BANNED);
    private static final CheckEngine OFF =
            CheckedTerms.engineOf(new RuleChoices(Set.of("privacy.mobile"), Map.of()), BANNED);
    private static final CheckEngine MILDER =
            CheckedTerms.engineOf(new RuleChoices(Set.of(), Map.of("privacy.mobile", Severity.HINT)), BANNED);
    private static final List<String> WORDS =
            List.of("青云", "青云阁", "白日", "白日梦", "红叶…绿水", "日红", "ab", "Ａ1", "楼閣", "云阁白", "𠮷野", "王建国", "市长", "局长");
    private static final List<String> LINES = List.of(
            "会议布署了工作。",
            "严厉打击赌博。",
            "来赌博吧",
            "市安监局召开会议。",
            "联系人13812345678",
            "各单位要压实责任。",
            "不转不是中国人",
            "购买国家級产品！",
            "邮箱a@b.com",
            "",
            " ",
            "转发本文");

    @Provide
    Arbitrary<Term> terms() {
        return Combinators.combine(
                        Arbitraries.of(WORDS),
                        Arbitraries.of(TermKind.BANNED, TermKind.ALLOWED, TermKind.GUARD, TermKind.WRONG_FORM)
                                .edgeCases(edges -> edges.none()),
                        Arbitraries.of(Category.OWN, Category.GAMBLING),
                        Arbitraries.of(Severity.values()),
                        Arbitraries.of("", "正字"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((text, kind, category, severity, right, titleOnly, guarded) ->
                        new Term(text, kind, category, severity, right, "出处", titleOnly, guarded, null));
    }

    @Provide
    Arbitrary<Term> others() {
        return Combinators.combine(
                        Arbitraries.of(WORDS),
                        Arbitraries.of(TermKind.OUTDATED, TermKind.SENSITIVE, TermKind.PERSON, TermKind.POST),
                        Arbitraries.of(DAY.minusYears(1), DAY.plusYears(1)).injectNull(0.3))
                .as((text, kind, since) ->
                        new Term(text, kind, Category.OFFICIAL_NAME, Severity.GRAVE, "市长、局长", "", false, false, since));
    }

    @Provide
    Arbitrary<Draft> drafts() {
        var text = Arbitraries.of(Stream.concat(
                                WORDS.stream(), Stream.of("。", "\n", "*", "\u200B", " ", "，", "红", "叶", "绿水", "閣"))
                        .toList())
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join("", parts));
        return Combinators.combine(text, text)
                .as((title, body) -> Draft.of(title, "", body).on(DAY));
    }

    @Provide
    Arbitrary<String> paragraphs() {
        return Arbitraries.of(LINES).list().ofMaxSize(4).map(lines -> String.join("\n", lines));
    }

    @Property(tries = 25)
    void anEngineReadFromWhatItWroteFindsTheSame(
            @ForAll List<@From("terms") Term> terms,
            @ForAll List<@From("others") Term> others,
            @ForAll("drafts") Draft draft)
            throws IOException {
        var all = new ArrayList<>(terms);
        all.addAll(others);
        var built = CheckedTerms.engineOf(all.toArray(Term[]::new));
        var out = new ByteArrayOutputStream();
        built.write(out);
        var in = ByteBuffer.wrap(out.toByteArray());
        var read = Built.read(in).with(built.beside());
        assertThat(in.hasRemaining()).as("read to its last byte").isFalse();
        assertThat(read.check(draft)).isEqualTo(built.check(draft));
        var again = new ByteArrayOutputStream();
        read.write(again);
        assertThat(again.toByteArray()).isEqualTo(out.toByteArray());
    }

    @Property(tries = 40)
    void everyFindingOfEveryKindStandsInTheOriginal(
            @ForAll List<@From("terms") Term> terms,
            @ForAll List<@From("others") Term> others,
            @ForAll("drafts") Draft draft) {
        var all = new ArrayList<>(terms);
        all.addAll(others);
        for (var finding : CheckedTerms.engineOf(all.toArray(Term[]::new)).check(draft)) {
            assertThat(draft.text(finding.field()).substring(finding.start(), finding.end()))
                    .isEqualTo(finding.text());
        }
    }

    /// A hint is given once however often its word comes back.
    @Property(tries = 200)
    void theListsFindInTwoPartsWhatTheyFindInEither(
            @ForAll("paragraphs") String first, @ForAll("paragraphs") String second) {
        var whole = lists(first + "\n" + second);
        var parts = new ArrayList<>(lists(first));
        lists(second).forEach(place -> parts.add(place.moved(first.length() + 1)));
        assertThat(whole)
                .filteredOn(Place::weighs)
                .containsExactlyElementsOf(parts.stream().filter(Place::weighs).toList());
        assertThat(whole.stream().map(Place::word).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        parts.stream().map(Place::word).distinct().toList());
    }

    private record Place(String rule, Severity severity, int start, String text) {

        boolean weighs() {
            return severity != Severity.HINT;
        }

        List<Object> word() {
            return List.of(rule, severity, text);
        }

        Place moved(int by) {
            return new Place(rule, severity, start + by, text);
        }
    }

    private static List<Place> lists(String body) {
        return SHIPPED.check(Draft.of("工作动态", "", body).on(DAY)).stream()
                .filter(f -> f.rule().startsWith("lexicon.")
                        || f.rule().startsWith("privacy.")
                        || Set.of("wrong-form", "outdated-name", "sensitive-field")
                                .contains(f.rule()))
                .map(f -> new Place(f.rule(), f.severity(), f.start(), f.text()))
                .toList();
    }

    @Property(tries = 150)
    void aRuleSwitchedOffOrMadeMilderChangesNothingElse(@ForAll("paragraphs") String body) {
        var draft = Draft.of("工作动态", "", body).on(DAY);
        var plain = PLAIN.check(draft);
        assertThat(OFF.check(draft))
                .isEqualTo(plain.stream()
                        .filter(f -> !f.rule().equals("privacy.mobile"))
                        .toList());
        assertThat(MILDER.check(draft))
                .containsExactlyInAnyOrderElementsOf(plain.stream()
                        .map(f -> f.rule().equals("privacy.mobile") ? f.withSeverity(Severity.HINT) : f)
                        .toList());
    }
}
