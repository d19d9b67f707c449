package org.bureaudesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Colours stand in the token sheets and nowhere else, so that light and dark never drift apart.
class StyleSheetsTest {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsba?\\("
            + "|:\\s*(white|black|red|green|blue|gray|grey|yellow|orange)\\b");
    private static final Pattern TOKEN = Pattern.compile("(?m)^\\s*(-[a-z-]+)\\s*:\\s*(?:#|rgb)");

    @Test
    void onlyTokenSheetsHoldColours() {
        Sources.under(Sources.RESOURCES.resolve("css"), ".css").forEach((file, sheet) -> {
            if (!file.getFileName().toString().startsWith("tokens-")) {
                assertThat(colours(sheet)).as(file.toString()).isEmpty();
            }
        });
    }

    @Test
    void lightAndDarkKnowTheSameTokens() {
        var sheets = Sources.under(Sources.RESOURCES.resolve("css"), ".css");
        var tokens = sheets.entrySet().stream()
                .filter(e -> e.getKey().getFileName().toString().startsWith("tokens-"))
                .map(Map.Entry::getValue)
                .map(StyleSheetsTest::tokens)
                .distinct()
                .toList();

        assertThat(tokens).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void theGuardBites() {
        assertThat(colours(".a { -fx-text-fill: #fff; } .b { -fx-background-color: red; }"))
                .hasSize(2);
        assertThat(colours(".a { -fx-text-fill: -color-fg-muted; }")).isEmpty();
    }

    private static List<String> colours(String sheet) {
        return COLOUR.matcher(sheet).results().map(m -> m.group()).toList();
    }

    private static Set<String> tokens(String sheet) {
        var found = new TreeSet<String>();
        TOKEN.matcher(sheet).results().forEach(m -> found.add(m.group(1)));
        return found;
    }
}
