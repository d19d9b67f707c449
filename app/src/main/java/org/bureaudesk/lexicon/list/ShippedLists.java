package org.bureaudesk.lexicon.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bureaudesk.check.LinkLists;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.WordUse;

/// The lists the program came with (随软件词库). That they are there and right is a matter of a test.
public final class ShippedLists {

    private static final String FOLDER = "/org/bureaudesk/lexicon/";

    private static final String RULES = "rules";
    private static final String CONTEXT = "context.txt";
    private static final String PHRASES = "phrases.txt";
    private static final String ALIKE = "alike.txt";

    /// One file per kind of matter, in the order the screen shows them.
    public static final List<String> NAMES = List.of(
            "gambling",
            "vulgar",
            "violence",
            "fraud",
            "superstition",
            "absolute",
            "clickbait",
            "emotion",
            "advertising",
            "followers",
            "secrecy",
            "source",
            "sensitive",
            "wrong-forms",
            "bodies",
            "official-names",
            "allowed",
            "guards",
            RULES);

    private ShippedLists() {}

    public static List<Term> terms() {
        return Once.TERMS;
    }

    /// Read when first asked for: the start of the program needs them not.
    private static final class Once {

        private static final List<Term> TERMS = List.copyOf(NAMES.stream()
                .flatMap(name -> ListText.terms(read(name + ".txt")).stream())
                .collect(Collectors.toMap(Once::key, Function.identity(), Once::stronger, LinkedHashMap::new))
                .values());

        private static List<Object> key(Term term) {
            return List.of(term.text(), term.kind(), term.category());
        }

        /// A term named under two headings is one entry: everywhere rather than in titles only, then the graver.
        private static Term stronger(Term one, Term other) {
            var isOther = one.titleOnly() == other.titleOnly()
                    ? other.severity().compareTo(one.severity()) < 0
                    : one.titleOnly();
            return isOther ? other : one;
        }
    }

    /// Pairs of characters: Traditional and rare forms with what they are read as.
    public static String folding() {
        var pairs = new StringBuilder();
        read("folding.txt").lines().filter(l -> !l.startsWith("#")).forEach(pairs::append);
        return pairs.toString();
    }

    /// What [#terms], [#folding] and [#words] are read from, byte by byte.
    public static byte[] sources() {
        var all = new ByteArrayOutputStream();
        NAMES.forEach(name -> all.writeBytes(bytes(name + ".txt")));
        List.of("folding.txt", CONTEXT, PHRASES, ALIKE).forEach(name -> all.writeBytes(bytes(name)));
        return all.toByteArray();
    }

    public static List<String> titles() {
        return List.copyOf(words("titles.txt"));
    }

    /// Words beside numbers, addresses and names, by what they tell (语境用语), and set phrases (成语、公文套语).
    public static Map<WordUse, List<String>> words() {
        return ListText.words(read(CONTEXT) + "\n" + read(PHRASES) + "\n" + read(ALIKE));
    }

    /// Of [#words] those that an engine kept in a file does not hold: the phrases take longer to read than all the
    /// rest.
    public static Map<WordUse, List<String>> context() {
        return ListText.words(read(CONTEXT));
    }

    public static LinkLists links() {
        return new LinkLists(words("hosts-allowed.txt"), words("hosts-short.txt"));
    }

    private static Set<String> words(String file) {
        var words = new HashSet<String>();
        read(file).lines().filter(l -> !l.startsWith("#")).forEach(l -> words.addAll(ListText.parts(l)));
        return words;
    }

    static String read(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) {
        try (var in = ShippedLists.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("No list " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
