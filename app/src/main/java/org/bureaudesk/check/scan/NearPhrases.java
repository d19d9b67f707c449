package org.bureaudesk.check.scan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bureaudesk.check.WordUse;

/// Set phrases (成语、公文套语), found where one character of them is written as another that sounds or looks like it,
/// and long ones where one is missing: 不径而走, 人民群从, 核心价观. Nobody can list all the ways in which they are miswritten.
/// Thread-safe; nothing of it changes to look at.
///
/// Of a phrase with one wrong character two right ones stand with one between them: those are looked for, by a filter
/// that lets little through.
public final class NearPhrases {

    /// Shorter ones differ by one character from too many others.
    private static final int SHORT = 3;

    private static final int LONG = 5; // the first and the last pair share a character
    private static final int HALF = 2;
    private static final int RIGHT = -2;
    private static final String PARTICLES = "吗呢吧啊呀嘛了的地得着过和与及或在是";

    private final Alike alike;
    private final Alike blurred;
    private final WordTable right;
    private final PhraseTable table;
    private final PairSet pairs;
    private final PairSet halves;

    private NearPhrases(Alike alike, Alike blurred, WordTable right, PhraseTable table, PairSet pairs, PairSet halves) {
        this.alike = alike;
        this.blurred = blurred;
        this.right = right;
        this.table = table;
        this.pairs = pairs;
        this.halves = halves;
    }

    /// A phrase with one character wrong; folded units, the end excluded.
    ///
    /// @param sure whether the wrong character is taken for the right one easily
    public record Near(int begin, int end, String phrase, boolean sure) {}

    /// @param words phrases by what they are, words that differ from them and are right, characters that are alike
    public static NearPhrases of(Map<WordUse, List<String>> words, Characters characters) {
        var right = new LinkedHashSet<String>();
        var phrases = new ArrayList<Sought>();
        for (var use : List.of(WordUse.IDIOM, WordUse.FORMULA, WordUse.PHRASE, WordUse.PAIRING, WordUse.SHORT_WORD)) {
            normalised(words, use, characters)
                    .filter(p -> use == WordUse.SHORT_WORD ? p.length() == SHORT : p.length() > SHORT)
                    .filter(right::add)
                    .forEach(p -> add(p, use, phrases));
        }
        normalised(words, WordUse.KNOWN, characters).forEach(right::add);
        var table = WordTable.of(right);
        return new NearPhrases(
                Alike.of(words.getOrDefault(WordUse.ALIKE, List.of())),
                Alike.of(words.getOrDefault(WordUse.BLURRED, List.of())),
                table,
                PhraseTable.of(table, phrases),
                PairSet.of(phrases.stream().map(Sought::pair).toList()),
                PairSet.of(normalised(words, WordUse.PHRASE, characters)
                        .filter(p -> p.length() == 2 * HALF)
                        .flatMap(p -> Stream.of(p.substring(0, HALF), p.substring(HALF)))
                        .toList()));
    }

    private static Stream<String> normalised(Map<WordUse, List<String>> words, WordUse use, Characters characters) {
        return words.getOrDefault(use, List.of()).stream().map(characters::normalise);
    }

    private static void add(String phrase, WordUse use, List<Sought> phrases) {
        phrases.add(new Sought(phrase, Sought.By.HEAD, use));
        if (phrase.length() > SHORT) {
            phrases.add(new Sought(phrase, Sought.By.TAIL, use));
        }
        if (phrase.length() == LONG) {
            phrases.add(new Sought(phrase, Sought.By.MIDDLE, use));
        }
    }

    /// Reads what [#write] wrote.
    public static NearPhrases read(ByteBuffer in) {
        var right = WordTable.read(in);
        return new NearPhrases(
                Alike.read(in), Alike.read(in), right, PhraseTable.read(in, right), PairSet.read(in), PairSet.read(in));
    }

    /// Writes what takes longer to build than to read.
    public void write(OutputStream out) throws IOException {
        right.write(out);
        alike.write(out);
        blurred.write(out);
        table.write(out);
        pairs.write(out);
        halves.write(out);
    }

    /// Whether the two characters are a word: half of a set phrase of four.
    public boolean isHalf(char first, char second) {
        return halves.has(first, second);
    }

    /// Where phrases stand with one character wrong or missing.
    public List<Near> find(Scan scan) {
        var text = scan.plain();
        List<Near> found = new ArrayList<>(0);
        int last = scan.length() - SHORT;
        for (int i = 0; i <= last; i++) {
            if (pairs.has(text[i], text[i + Sought.APART])) {
                look(found, scan, i);
            }
        }
        return found;
    }

    private void look(List<Near> found, Scan scan, int at) {
        var text = scan.plain();
        int key = PhraseTable.key(text[at], text[at + Sought.APART]);
        for (int k = table.first(key); table.isOf(k, key); k++) {
            if (table.mayBeWrong(k, text, at, scan.length())) {
                look(found, scan, at, table.phrase(k));
            }
        }
    }

    private void look(List<Near> found, Scan scan, int at, Sought sought) {
        int begin = at - sought.offset();
        int wrong = wrong(scan, begin, sought);
        if (wrong >= 0) {
            add(found, scan, begin, wrong, sought);
        } else if (wrong != RIGHT && sought.mayMissOne()) {
            addShortened(found, scan, begin + sought.shortenedBy(), sought);
        }
    }

    /// A long phrase of which one character is missing: 社会主义核心价观.
    private void addShortened(List<Near> found, Scan scan, int begin, Sought sought) {
        var phrase = sought.phrase();
        int end = begin + phrase.length() - 1;
        if (begin < 0 || end > scan.length()) {
            return;
        }
        var text = scan.plain();
        int missing = 0;
        while (begin + missing < end && text[begin + missing] == phrase.charAt(missing)) {
            missing++;
        }
        for (int i = begin + missing; i < end; i++) {
            if (text[i] != phrase.charAt(i - begin + 1)) {
                return;
            }
        }
        if (sought.mindsMissing(missing) && !right.has(text, begin, end)) {
            found.add(new Near(begin, end, phrase, true));
        }
    }

    private void add(List<Near> found, Scan scan, int begin, int wrong, Sought sought) {
        var phrase = sought.phrase();
        int end = begin + phrase.length();
        var written = scan.plain()[begin + wrong];
        var idiom = sought.use() == WordUse.IDIOM && phrase.length() == SHORT + 1;
        var near = blurred.isAlike(written, phrase.charAt(wrong));
        var sure = alike.isAlike(written, phrase.charAt(wrong))
                || (idiom && near)
                || (sought.use() == WordUse.FORMULA && isOther(phrase, wrong, written));
        var grammar = !idiom && isParticle(phrase, wrong, written);
        var worthLook = idiom
                ? Characters.isHan(written)
                : near && (sought.use() == WordUse.PHRASE || sought.use() == WordUse.FORMULA);
        if ((sure || worthLook) && !grammar && !right.has(scan.plain(), begin, end)) {
            found.add(new Near(begin, end, phrase, sure));
        }
    }

    /// Whether an inner character of a fixed wording is another; 与 for 和 leaves it what it is.
    private static boolean isOther(String phrase, int wrong, char written) {
        return wrong > 0
                && wrong < phrase.length() - 1
                && Characters.isHan(written)
                && PARTICLES.indexOf(phrase.charAt(wrong)) < 0;
    }

    /// Whether the phrase but meets a particle at its end: 授权手机号吗 beside 手机号码.
    private static boolean isParticle(String phrase, int wrong, char written) {
        return (wrong == 0 || wrong == phrase.length() - 1) && PARTICLES.indexOf(written) >= 0;
    }

    /// Where the one wrong character stands in the phrase; -1 where there is more than one, or it is found otherwise.
    private static int wrong(Scan scan, int begin, Sought sought) {
        var phrase = sought.phrase();
        if (begin < 0 || begin + phrase.length() > scan.length()) {
            return -1;
        }
        int wrong = RIGHT;
        for (int k = 0; k < phrase.length(); k++) {
            if (scan.plain()[begin + k] != phrase.charAt(k)) {
                if (wrong >= 0) {
                    return -1;
                }
                wrong = k;
            }
        }
        return wrong == RIGHT || sought.minds(wrong) ? wrong : -1;
    }
}
