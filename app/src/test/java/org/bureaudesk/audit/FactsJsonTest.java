package org.bureaudesk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The facts of an entry, written by us and read back from whoever may have changed them.
class FactsJsonTest {

    @Test
    void keysStandInOrderAndNothingBetweenThem() {
        assertThat(FactsJson.write(Map.of("to", "已审", "from", "待审", "count", 3, "late", true)))
                .isEqualTo("{\"count\":3,\"from\":\"待审\",\"late\":true,\"to\":\"已审\"}");
        assertThat(FactsJson.write(Map.of())).isEqualTo("{}");
    }

    @Test
    void whatIsNeitherNumberNorTruthIsWrittenAsItReads() {
        assertThat(FactsJson.write(Map.of("kind", AuditKind.STATE, "share", 0.5)))
                .isEqualTo("{\"kind\":\"STATE\",\"share\":\"0.5\"}");
    }

    @Property(tries = 200)
    void everyTextReadsBackAsItWasWritten(@ForAll("facts") Map<String, String> facts) {
        assertThat(FactsJson.read(FactsJson.write(Map.copyOf(facts)))).isEqualTo(new TreeMap<>(facts));
    }

    @Provide
    Arbitrary<Map<String, String>> facts() {
        var names = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
        var values = Arbitraries.strings()
                .withChars("稿件\"\\/\n\t\u0000\u001F\u2028'{}[],:😀 ")
                .ofMaxLength(20)
                .map(FactsJsonTest::withoutHalves);
        return Arbitraries.maps(names, values).ofMaxSize(6);
    }

    /// No half of a pair stands alone: such a text is none.
    private static String withoutHalves(String text) {
        return text.codePoints()
                .filter(point -> point < 0xD800 || point > 0xDFFF)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{no json",
                "[1,2]",
                "\"一句话\"",
                "17",
                "null",
                "{\"a\":1}{\"b\":2}",
                "{\"a\":{\"b\":1}}",
                "{\"a\":[1]}"
            })
    void whatIsNoPlainObjectIsShownAsItStands(String facts) {
        assertThat(FactsJson.read(facts)).isEqualTo(Map.of("?", facts));
    }

    @Test
    void absurdDepthAndLengthAreShownAndBreakNothing() {
        var deep = "{\"a\":".repeat(100_000);
        assertThat(FactsJson.read(deep)).isEqualTo(Map.of("?", deep));
        var number = "{\"a\":" + "9".repeat(5_000) + "}";
        assertThat(FactsJson.read(number)).isEqualTo(Map.of("?", number));
    }
}
