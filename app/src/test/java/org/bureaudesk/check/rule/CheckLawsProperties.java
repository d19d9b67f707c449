package org.bureaudesk.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.check.engine.CheckEngine;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.lexicon.list.ShippedLists;
import org.bureaudesk.text.Messages;

/// What holds of every text whatever is in it: places are places of the original, and what stands before clean text
/// moves
/// findings along and does nothing else.
class CheckLawsProperties {

    private static final CheckEngine ENGINE = Checked.engine(List.of());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<Term> BANNED = ShippedLists.terms().stream()
            .filter(t -> t.kind() == TermKind.BANNED && !t.hasGap() && !t.titleOnly())
            .toList();
    private static final Map<Character, Character> TRADITIONAL = traditional();
    private static final List<String> PIECES = List.of(
            "各单位要压实责任。",
            "会议布署了工作",
            "赌博",
            "严禁",
            "13812345678",
            "110101199003078515",
            "2026年6月31日",
            "星期二",
            "https://t.cn/a1",
            "市安监局",
            "“",
            "）",
            "，，",
            "。",
            "\n",
            " ",
            "\u200B",
            "ａｂｃ",
            "𠮷",
            "\uD83D",
            "😀",
            "最佳",
            "京A12345",
            "a@b.com",
            "来源：",
            "１３８",
            "國家級",
            "不转不是中国人",
            "e12345678",
            "转载自：",
            "6222021234567890",
            "。。",
            "第一",
            "25时",
            "幸福路12号3单元",
            "\0",
            "\uFEFF",
            "微信号");

    private static Map<Character, Character> traditional() {
        var pairs = new HashMap<Character, Character>();
        var folding = ShippedLists.folding();
        for (int i = 0; i + 1 < folding.length(); i += 2) {
            pairs.putIfAbsent(folding.charAt(i + 1), folding.charAt(i));
        }
        return pairs;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<Term> banned() {
        return Arbitraries.of(BANNED);
    }

    @Provide
    Arbitrary<Draft> drafts() {
        return Combinators.combine(
                        texts(), texts(), texts(), Arbitraries.of(Platform.values()), Arbitraries.of(true, false))
                .as((title, summary, body, platform, reposted) -> {
                    var draft = Draft.of(title, summary, body).on(DAY).on(platform);
                    return reposted ? draft.repostedFrom("") : draft;
                });
    }

    @Property(tries = 400)
    void everyFindingStandsOnItsOwnCharactersOfTheOriginal(@ForAll("drafts") Draft draft) {
        for (var finding : ENGINE.check(draft)) {
            var text = draft.text(finding.field());
            assertThat(finding.end()).isLessThanOrEqualTo(text.length());
            assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.text());
        }
    }

    @Property(tries = 300)
    void findingsComeInTheOrderOfTheirPlacesAndThoseOfTheListsOnlyOnce(@ForAll("drafts") Draft draft) {
        var found = ENGINE.check(draft);
        assertThat(found).isSortedAccordingTo(Finding.BY_PLACE);
        assertThat(found).filteredOn(f -> f.rule().startsWith("lexicon")).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void theSameDraftGetsTheSameFindingsAndEveryoneOfThemHasWords(@ForAll("drafts") Draft draft) {
        var found = ENGINE.check(draft);
        assertThat(ENGINE.check(draft)).isEqualTo(found);
        for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            var messages = Messages.in(language);
            for (var finding : found) {
                var why = finding.message();
                var help = finding.advice();
                assertThat(messages.text(why.key(), why.arguments()))
                        .isNotBlank()
                        .doesNotContain("{0}");
                assertThat(messages.text(help.key(), help.arguments())).isNotBlank();
            }
        }
    }

    @Property(tries = 300)
    void aCleanLineBeforeTheTextMovesFindingsAlongAndDoesNothingElse(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 4) int lines) {
        var before = "各单位要压实责任，加强值班值守。\n".repeat(lines);
        var alone = ENGINE.check(Draft.of("工作动态", "", text).on(DAY));
        var moved = ENGINE.check(Draft.of("工作动态", "", before + text).on(DAY));
        assertThat(moved)
                .isEqualTo(alone.stream().map(f -> shifted(f, before.length())).toList());
    }

    private static Finding shifted(Finding finding, int by) {
        return new Finding(
                finding.rule(),
                finding.category(),
                finding.severity(),
                finding.field(),
                finding.start() + by,
                finding.end() + by,
                finding.text(),
                finding.facts(),
                finding.replacement());
    }

    @Property(tries = 400)
    void everyWritingOfAShippedWordIsFoundOverExactlyWhatWasWritten(
            @ForAll("banned") Term term,
            @ForAll @IntRange(min = 0, max = 3) int writing,
            @ForAll @IntRange(min = 0, max = 2) int noise) {
        Assume.that(term.text().codePoints().allMatch(c -> Character.isIdeographic(c)));
        Assume.that(stands(term.text()));
        var written = noisy(written(term.text(), writing), noise);
        assertThat(stands(written))
                .describedAs("%s as %s", term.text(), written)
                .isTrue();
    }

    /// Some words count only in company, and some not at all where they stand alone.
    private static boolean stands(String written) {
        return ENGINE.check(Draft.of("", "", "甲。" + written + "。乙").on(DAY)).stream()
                .anyMatch(f -> f.start() <= 2 && f.end() >= 2 + written.length() && f.field() == Field.BODY);
    }

    private static String written(String term, int writing) {
        return term.chars()
                .mapToObj(c -> (char) c)
                .map(c -> writing % 2 == 1 ? TRADITIONAL.getOrDefault(c, c) : c)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static String noisy(String term, int noise) {
        var sign = List.of("", "*", "\u200B").get(noise);
        return term.codePoints().mapToObj(Character::toString).collect(Collectors.joining(sign));
    }

    @Property(tries = 200)
    void anAllowPhraseTakesAwayWhatStandsInsideItAndNothingElse(@ForAll("banned") Term term) {
        Assume.that(term.text().codePoints().allMatch(c -> Character.isIdeographic(c)));
        var engine = CheckedTerms.engineOf(term, Term.allowed("青" + term.text() + "云"));
        var draft =
                Draft.of("", "", "青" + term.text() + "云，以及" + term.text() + "。").on(DAY);
        assertThat(Checked.found(engine, "lexicon", draft)).hasSize(1);
        assertThat(engine.check(draft).getFirst().start()).isEqualTo(term.text().length() + 5);
    }

    @Property(tries = 200)
    void theLongestOfSeveralPhrasesDecides(@ForAll @IntRange(min = 1, max = 6) int inner) {
        var letters = "青云白日红叶绿水";
        var term = letters.substring(0, inner + 1);
        var lists = new ArrayList<Term>();
        lists.add(Term.banned(letters, Category.OWN, Severity.GRAVE));
        lists.add(Term.allowed(term));
        assertThat(Checked.found(
                        CheckedTerms.engineOf(lists.toArray(Term[]::new)), "lexicon", Draft.of("", "", letters)))
                .as("a shorter phrase takes nothing away from a longer word")
                .hasSize(1);
        lists.add(Term.allowed(letters));
        assertThat(Checked.found(
                        CheckedTerms.engineOf(lists.toArray(Term[]::new)), "lexicon", Draft.of("", "", letters)))
                .isEmpty();
    }
}
