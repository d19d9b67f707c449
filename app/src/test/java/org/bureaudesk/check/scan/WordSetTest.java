package org.bureaudesk.check.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;
import org.junit.jupiter.api.Test;

class WordSetTest {

    private static final Characters CHARACTERS = new Characters("電电");
    private static final WordSet WORDS = new WordSet(List.of("电话", "电话号码", "TEL", ""), CHARACTERS);

    @Test
    void takesTheLongestWord() {
        assertThat(WORDS.endOf(scan("电话号码"), 0, 4)).isEqualTo(4);
        assertThat(WORDS.endOf(scan("电话号码"), 0, 3)).isEqualTo(2);
        assertThat(WORDS.endOf(scan("号码"), 0, 2)).isEqualTo(-1);
    }

    @Test
    void readsEveryWidthCaseAndScript() {
        assertThat(WORDS.isBetween(scan("ＴＥＬ：1"), 0, 5)).isTrue();
        assertThat(WORDS.isBetween(scan("联系電话"), 0, 4)).isTrue();
    }

    @Test
    void looksOnlyBetweenThePlaces() {
        var scan = scan("电话在前，电话在后");
        assertThat(WORDS.isBetween(scan, 2, 6)).isFalse();
        assertThat(WORDS.lastEnd(scan, 0, 9)).isEqualTo(7);
        assertThat(WORDS.lastEnd(scan, 0, 5)).isEqualTo(2);
        assertThat(WORDS.lastEnd(scan, 2, 5)).isEqualTo(-1);
    }

    private static Scan scan(String text) {
        return new Scan(Draft.of("", "", text), Field.BODY, CHARACTERS);
    }
}
