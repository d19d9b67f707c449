package org.bureaudesk.check.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.WordUse;

/// Phrases with one wrong character, against the plainest search: every phrase at every place.
class NearPhrasesProperties {

    private static final Characters CHARACTERS = new Characters("");
    /// All alike: whatever stands for another is a likely slip.
    private static final String ALL = "甲乙丙丁戊己庚辛";

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.strings().withChars(ALL).ofMinLength(3).ofMaxLength(9);
    }

    @Property(tries = 500)
    void everyPhraseWithOneWrongCharacterIsFoundAndNothingElse(
            @ForAll("set") Set<String> phrases, @ForAll("text") String text) {
        var found = near(phrases, WordUse.PHRASE, text).stream()
                .filter(n -> n.end() - n.begin() == n.phrase().length())
                .map(n -> n.begin() + " " + n.phrase())
                .toList();
        assertThat(found).doesNotHaveDuplicates();
        assertThat(Set.copyOf(found)).isEqualTo(plainSearch(phrases, text));
    }

    @Property(tries = 500)
    void everyLongPhraseThatLacksAnInnerCharacterIsFound(
            @ForAll("set") Set<String> phrases, @ForAll("text") String text) {
        var found = near(phrases, WordUse.PHRASE, text).stream()
                .filter(n -> n.end() - n.begin() == n.phrase().length() - 1)
                .map(n -> n.begin() + " " + n.phrase())
                .collect(Collectors.toSet());
        for (var phrase : phrases) {
            for (int k = 0; k < phrase.length(); k++) {
                var written = phrase.substring(0, k) + phrase.substring(k + 1);
                for (int at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
                    if (phrase.length() >= 7 && k > 2 && k < phrase.length() - 1 && !phrases.contains(written)) {
                        assertThat(found).contains(at + " " + phrase);
                    }
                }
            }
        }
        assertThat(found).allMatch(f -> phrases.contains(f.substring(f.indexOf(' ') + 1)));
    }

    @Provide
    Arbitrary<Set<String>> set() {
        return phrases().filter(p -> p.length() > 3).set().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.strings().withChars(ALL + "。").ofMaxLength(30);
    }

    private static Set<String> plainSearch(Set<String> phrases, String text) {
        var places = new TreeSet<String>();
        for (var phrase : phrases) {
            for (int at = 0; at + phrase.length() <= text.length(); at++) {
                var written = text.substring(at, at + phrase.length());
                if (differences(written, phrase) == 1 && !written.contains("。") && !phrases.contains(written)) {
                    places.add(at + " " + phrase);
                }
            }
        }
        return places;
    }

    private static int differences(String one, String other) {
        int count = 0;
        for (int i = 0; i < one.length(); i++) {
            count += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return count;
    }

    @Property(tries = 300)
    void whereverTheWrongCharacterStandsThePhraseIsFound(
            @ForAll @IntRange(min = 4, max = 9) int length, @ForAll @IntRange(min = 0, max = 8) int at) {
        var phrase = "一七万丈三上下不与".substring(0, length);
        int wrong = at % length;
        var written = phrase.substring(0, wrong) + "丑" + phrase.substring(wrong + 1);
        var found = find(
                Map.of(WordUse.PHRASE, List.of(phrase), WordUse.ALIKE, List.of("丑一七万丈三上下不与")), "甲" + written + "乙");
        assertThat(found).containsExactly(new NearPhrases.Near(1, 1 + length, phrase, true));
    }

    @Example
    void ofAPairingTheOuterCharactersMayBelongToOtherWords() {
        var words = Map.of(WordUse.PAIRING, List.of("保障权益"), WordUse.ALIKE, List.of("保报益译障幛"));
        assertThat(find(words, "报障权益")).isEmpty();
        assertThat(find(words, "保障权译")).isEmpty();
        assertThat(find(words, "保幛权益")).hasSize(1);
    }

    @Example
    void ofAShortWordOnlyTheMiddleIsLookedAt() {
        var words = Map.of(WordUse.SHORT_WORD, List.of("座谈会", "四个字的"), WordUse.ALIKE, List.of("谈淡", "座坐", "个各"));
        assertThat(find(words, "召开座淡会")).containsExactly(new NearPhrases.Near(2, 5, "座谈会", true));
        assertThat(find(words, "召开坐谈会，四各字的")).isEmpty();
        assertThat(find(words, "座谈会")).isEmpty();
    }

    @Example
    void whatIsKnownToBeRightIsNoSlip() {
        var alike = List.of("只支");
        assertThat(find(Map.of(WordUse.PHRASE, List.of("一只队伍"), WordUse.ALIKE, alike), "一支队伍"))
                .hasSize(1);
        var known = Map.of(WordUse.PHRASE, List.of("一只队伍"), WordUse.ALIKE, alike, WordUse.KNOWN, List.of("一支队伍"));
        assertThat(find(known, "一支队伍")).isEmpty();
    }

    /// 中国式现在化: nobody takes 在 for 代, and yet it is no other wording.
    @Example
    void ofAFixedWordingNoInnerCharacterMayBeAnother() {
        var words = Map.of(WordUse.FORMULA, List.of("中国式现代化", "全面从严治党", "国民经济和社会发展"), WordUse.KNOWN, List.of("中国式当代化"));
        assertThat(find(words, "中国式现在化")).containsExactly(new NearPhrases.Near(0, 6, "中国式现代化", true));
        assertThat(find(words, "全面从严治警"))
                .as("the outer characters may belong to another")
                .isEmpty();
        assertThat(find(words, "国民经济与社会发展")).isEmpty();
        assertThat(find(words, "中国式，代化、中国式当代化、中国式现代化")).isEmpty();
    }

    @Property(tries = 200)
    void ofAFixedWordingEveryInnerSlipIsFound(
            @ForAll @IntRange(min = 4, max = 9) int length, @ForAll @IntRange(min = 0, max = 6) int at) {
        var formula = "一七万丈三上下不与".substring(0, length);
        int wrong = 1 + at % (length - 2);
        var written = formula.substring(0, wrong) + "鑫" + formula.substring(wrong + 1);
        assertThat(find(Map.of(WordUse.FORMULA, List.of(formula)), "甲" + written + "乙"))
                .containsExactly(new NearPhrases.Near(1, 1 + length, formula, true));
    }

    @Example
    void anIdiomMisspeltUnlikelyIsOnlyWorthALook() {
        var words = Map.of(WordUse.IDIOM, List.of("不胫而走"), WordUse.ALIKE, List.of("胫径"));
        assertThat(find(words, "不径而走")).containsExactly(new NearPhrases.Near(0, 4, "不胫而走", true));
        assertThat(find(words, "不飞而走")).containsExactly(new NearPhrases.Near(0, 4, "不胫而走", false));
        assertThat(find(words, "不，而走")).isEmpty();
    }

    private static List<NearPhrases.Near> near(Set<String> phrases, WordUse use, String text) {
        return find(Map.of(use, List.copyOf(new HashSet<>(phrases)), WordUse.ALIKE, List.of(ALL)), text);
    }

    private static List<NearPhrases.Near> find(Map<WordUse, List<String>> words, String text) {
        return NearPhrases.of(words, CHARACTERS).find(new Scan(Draft.of("", "", text), Field.BODY, CHARACTERS));
    }
}
