package org.bureaudesk.check.scan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;

/// Whatever is dropped while a text is read, every unit knows its way back to the text as it was typed.
class ScanProperties {

    private static final Characters CHARACTERS = new Characters("賭赌國国");

    @Property(tries = 1_000)
    void everyUnitKnowsWhereItStood(@ForAll("texts") String text) {
        var scan = scan(text);
        int before = -1;
        for (int i = 0; i < scan.length(); i++) {
            int start = scan.start(i);
            assertThat(start).isGreaterThan(before);
            assertThat(scan.end(i)).isGreaterThan(start).isLessThanOrEqualTo(text.length());
            if (scan.end(i) == start + 1 && !Character.isSurrogate(text.charAt(start))) {
                assertThat(CHARACTERS.isDropped(text.charAt(start))).isFalse();
                var read = CHARACTERS.isBreak(text.charAt(start)) ? '\n' : CHARACTERS.fold(text.charAt(start));
                assertThat(scan.plain()[i]).isEqualTo(read);
            }
            before = start;
        }
    }

    @Property(tries = 1_000)
    void theTextAsTermsAreComparedIsTheSame(@ForAll("texts") String text) {
        var scan = scan(text);
        assertThat(new String(scan.plain(), 0, scan.length())).isEqualTo(CHARACTERS.normalise(text));
    }

    @Example
    void aLoneHalfOfAPairLosesNothingBehindIt() {
        var scan = scan("甲\uD800乙");
        assertThat(new String(scan.plain(), 0, scan.length())).isEqualTo("甲乙");
        assertThat(scan.start(1)).isEqualTo(2);
    }

    @Example
    void aRareCharacterOfTwoUnitsIsOne() {
        var scan = scan("甲\uD842\uDFB7乙");
        assertThat(scan.length()).isEqualTo(3);
        assertThat(scan.end(1)).isEqualTo(3);
        assertThat(scan.start(2)).isEqualTo(3);
    }

    @Provide
    Arbitrary<String> texts() {
        var pieces = Arbitraries.of(
                "甲",
                "賭",
                "国",
                "Ａ",
                "1",
                "７",
                "*",
                " ",
                "\u200B",
                "\n",
                "，",
                "。",
                "（",
                "\uD842\uDFB7",
                "\uD83D\uDE00",
                "\uD835\uDFCE",
                "\uD800",
                "\uDC00",
                ".",
                "·",
                "月",
                "三");
        return pieces.list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    private static Scan scan(String text) {
        return new Scan(Draft.of("", "", text), Field.BODY, CHARACTERS);
    }
}
