package org.bureaudesk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextIndexProperties {

    @Property(tries = 500)
    void everyPieceOfAChineseTextIsFound(@ForAll("chinese") String text, @ForAll int from, @ForAll int length) {
        var start = Math.floorMod(from, text.length());
        var end = Math.min(text.length(), start + 1 + Math.floorMod(length, 6));

        assertThat(finds(text, text.substring(start, end))).isTrue();
    }

    @Example
    void leavesNothingToFindInPunctuation() {
        assertThat(TextIndex.query("，。！？ \"'*")).isEmpty();
    }

    @Example
    void keepsLatinWordsAndNumbersWhole() {
        assertThat(TextIndex.words("12306官方版APP")).isEqualTo("12306 官方 方版 版 app ");
    }

    @Example
    void asksForEveryPart() {
        assertThat(TextIndex.query("防汛 安全生产")).isEqualTo("\"防汛\" AND \"安全 全生 生产\"");
    }

    @Provide
    Arbitrary<String> chinese() {
        return Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(40);
    }

    /// What the index would answer: the words of the query stand in the text, one after the other.
    private static boolean finds(String text, String sought) {
        var words = Arrays.asList(TextIndex.words(text).strip().split(" ", -1));
        var query = TextIndex.query(sought);
        var phrase = List.of(query.replace("\"", "").replace(" *", "").split(" ", -1));
        if (query.endsWith("*")) {
            return words.stream().anyMatch(word -> word.startsWith(phrase.getFirst()));
        }
        return java.util.Collections.indexOfSubList(words, phrase) >= 0;
    }
}
