package org.bureaudesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every key used exists, every key that exists is used, in every language, with the same facts.
class MessageKeysTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+)+\\.?)\"");

    private static final Pattern FILE_NAME =
            Pattern.compile("\\.(json|db|xlsx|docx|css|txt|csv|html|properties|log|sql|lock|call|holder|id|md)$");

    @Test
    void everyKeyUsedIsDefined() {
        assertThat(undefined(
                        Sources.under(Sources.MAIN, ".java").values(),
                        defined("zh").keySet()))
                .isEmpty();
    }

    @Test
    void everyKeyDefinedIsUsed() {
        assertThat(unused(
                        Sources.under(Sources.MAIN, ".java").values(),
                        defined("zh").keySet()))
                .isEmpty();
    }

    @Test
    void bothLanguagesSayTheSame() {
        var chinese = defined("zh");
        var english = defined("en");

        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        for (var key : chinese.keySet()) {
            assertThat(facts(english.get(key))).as(key).isEqualTo(facts(chinese.get(key)));
        }
    }

    @Test
    void keysStandInTheFileOfTheirFirstSegment() {
        for (var language : Set.of("zh", "en")) {
            Sources.under(i18n(language), ".properties").forEach((file, text) -> {
                var part = file.getFileName().toString().replace(".properties", "");
                assertThat(load(text).keySet()).as(file.toString()).allMatch(key -> key.startsWith(part + "."));
            });
        }
    }

    @Test
    void chineseTextsAreChinese() {
        var known = Sources.read(Path.of("app/src/test/resources/org/bureaudesk/architecture/latin-words.txt"))
                .lines()
                .collect(Collectors.toSet());
        var latin = Pattern.compile("[A-Za-z]{4,}");
        defined("zh").forEach((key, text) -> {
            var words = latin.matcher(text).results().map(m -> m.group()).filter(word -> !known.contains(word));
            assertThat(words).as("%s = %s", key, text).isEmpty();
        });
    }

    @Test
    void theGuardsBite() {
        var source = Set.of("messages.text(\"account.nowhere\"); \"account.state.\" + name()");
        var keys = Set.of("account.state.active", "account.lonely");

        assertThat(undefined(source, keys)).containsExactly("account.nowhere");
        assertThat(unused(source, keys)).containsExactly("account.lonely");
    }

    private static Set<String> undefined(Collection<String> sources, Set<String> keys) {
        var parts = keys.stream().map(MessageKeysTest::part).collect(Collectors.toSet());
        return literals(sources).stream()
                .filter(literal -> parts.contains(part(literal)) && !literal.endsWith(".") && !keys.contains(literal))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> unused(Collection<String> sources, Set<String> keys) {
        var literals = literals(sources);
        var stems = literals.stream().filter(l -> l.endsWith(".")).toList();
        return keys.stream()
                .filter(key -> !literals.contains(key) && stems.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> literals(Collection<String> sources) {
        var found = new TreeSet<String>();
        for (var source : sources) {
            var matcher = LITERAL.matcher(source);
            while (matcher.find()) {
                if (!FILE_NAME.matcher(matcher.group(1)).find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    private static Map<String, String> defined(String language) {
        var all = new TreeMap<String, String>();
        Sources.under(i18n(language), ".properties").values().forEach(text -> all.putAll(load(text)));
        return all;
    }

    private static Map<String, String> load(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var entries = new TreeMap<String, String>();
        properties.forEach((key, value) -> entries.put(key.toString(), value.toString()));
        return entries;
    }

    /// How many facts the sentence takes, so that no language forgets one.
    private static Set<String> facts(String pattern) {
        assertThat(new MessageFormat(pattern).toPattern()).isNotNull();
        return Pattern.compile("\\{(\\d)")
                .matcher(pattern)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String part(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Path i18n(String language) {
        return Sources.RESOURCES.resolve("i18n").resolve(language);
    }
}
