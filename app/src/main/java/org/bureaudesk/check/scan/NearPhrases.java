package org.bureaudesk.check.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bureaudesk.check.WordUse;
import org.jspecify.annotations.Nullable;

/// Set phrases (成语、公文套语), found where one character of them is written as another that sounds or looks like it:
/// 不径而走, 人民群从. Nobody can list all the ways in which they are miswritten. Immutable.
///
/// Of a phrase with one wrong character three characters in a row at one of its ends are right, or else the first and
/// the
/// fourth: those are looked for, by filters that let little through.
public final class NearPhrases {

    /// Shorter ones differ by one character from too many others.
    private static final int SHORTEST = 4;

    private static final int ROW = Sought.ROW;
    private static final int RIGHT = -2;

    private final Alike alike;
    private final Alike blurred;
    private final Set<String> right = new HashSet<>();
    private final Map<Long, List<Sought>> byRow = new HashMap<>();
    private final Map<Integer, List<Sought>> byOuter = new HashMap<>();
    private final FirstPairs rows;
    private final FirstPairs outer;
    private final Map<Integer, List<String>> byEnds = new HashMap<>();
    private final FirstPairs ends;

    /// A phrase with one character wrong; folded units, the end excluded.
    ///
    /// @param sure whether the wrong character is taken for the right one easily
    public record Near(int begin, int end, String phrase, boolean sure) {}

    /// @param words phrases by what they are, words that differ from them and are right, characters that are alike
    public NearPhrases(Map<WordUse, List<String>> words, Characters characters) {
        this.alike = new Alike(words.getOrDefault(WordUse.ALIKE, List.of()));
        this.blurred = new Alike(words.getOrDefault(WordUse.BLURRED, List.of()));
        for (var use : List.of(WordUse.IDIOM, WordUse.PHRASE, WordUse.PAIRING)) {
            for (var phrase : words.getOrDefault(use, List.of())) {
                add(characters.normalise(phrase), use);
            }
        }
        words.getOrDefault(WordUse.KNOWN, List.of()).forEach(known -> right.add(characters.normalise(known)));
        this.rows =
                FirstPairs.of(byRow.keySet().stream().map(NearPhrases::asPair).toList());
        this.outer = FirstPairs.of(byOuter.keySet().stream()
                .map(key -> "" + (char) (key >>> Character.SIZE) + (char) key.intValue())
                .toList());
        this.ends = FirstPairs.of(addShort(words.getOrDefault(WordUse.SHORT_WORD, List.of()), characters));
    }

    /// Of a word of three characters the outer two are looked for.
    private Set<String> addShort(List<String> words, Characters characters) {
        var outer = new HashSet<String>();
        for (var word : words) {
            var plain = characters.normalise(word);
            if (plain.length() == SHORTEST - 1 && right.add(plain)) {
                byEnds.computeIfAbsent(key(plain.charAt(0), plain.charAt(2)), _ -> new ArrayList<>())
                        .add(plain);
                outer.add("" + plain.charAt(0) + plain.charAt(2));
            }
        }
        return outer;
    }

    private void add(String phrase, WordUse use) {
        if (phrase.length() < SHORTEST || !right.add(phrase)) {
            return;
        }
        int tail = phrase.length() - ROW;
        byRow.computeIfAbsent(row(phrase.charAt(0), phrase.charAt(1), phrase.charAt(2)), _ -> new ArrayList<>())
                .add(new Sought(phrase, Sought.By.HEAD, use));
        byRow.computeIfAbsent(
                        row(phrase.charAt(tail), phrase.charAt(tail + 1), phrase.charAt(tail + 2)),
                        _ -> new ArrayList<>())
                .add(new Sought(phrase, Sought.By.TAIL, use));
        if (tail < ROW) {
            byOuter.computeIfAbsent(key(phrase.charAt(0), phrase.charAt(ROW)), _ -> new ArrayList<>())
                    .add(new Sought(phrase, Sought.By.OUTER, use));
        }
    }

    private static long row(char first, char second, char third) {
        return ((long) key(first, second) << Character.SIZE) | third;
    }

    private static char joined(char first, char second) {
        return (char) (first * 31 + second);
    }

    private static String asPair(long row) {
        var first = (char) (row >>> (2 * Character.SIZE));
        var second = (char) (row >>> Character.SIZE);
        return "" + joined(first, second) + (char) row;
    }

    private static int key(char first, char second) {
        return first << Character.SIZE | second;
    }

    /// Where phrases stand with one character wrong.
    public List<Near> find(Scan scan) {
        var text = scan.plain();
        List<Near> found = new ArrayList<>(0);
        int last = scan.length() - ROW;
        for (int i = 0; i <= last; i++) {
            if (ends.mayBegin(text[i], text[i + 2])) {
                addShort(found, text, i);
            }
            if (rows.mayBegin(joined(text[i], text[i + 1]), text[i + 2])) {
                if (look(found, scan, i, byRow.get(row(text[i], text[i + 1], text[i + 2])))) {
                    i++; // a right phrase stands here: most do
                    continue;
                }
            }
            if (i < last && outer.mayBegin(text[i], text[i + ROW])) {
                look(found, scan, i, byOuter.get(key(text[i], text[i + ROW])));
            }
        }
        return found;
    }

    /// Answers with whether a phrase begins there that is right.
    private boolean look(List<Near> found, Scan scan, int at, @Nullable List<Sought> here) {
        for (int k = 0; here != null && k < here.size(); k++) {
            var sought = here.get(k);
            int begin = sought.begin(at);
            int wrong = wrong(scan, begin, sought);
            if (wrong >= 0) {
                add(found, scan, begin, wrong, sought);
            } else if (wrong == RIGHT && begin == at) {
                return true;
            }
        }
        return false;
    }

    private void addShort(List<Near> found, char[] text, int at) {
        for (var word : byEnds.getOrDefault(key(text[at], text[at + 2]), List.of())) {
            if (text[at + 1] != word.charAt(1)
                    && alike.isAlike(text[at + 1], word.charAt(1))
                    && !right.contains(new String(text, at, word.length()))) {
                found.add(new Near(at, at + word.length(), word, true));
            }
        }
    }

    private void add(List<Near> found, Scan scan, int begin, int wrong, Sought sought) {
        var phrase = sought.phrase();
        int end = begin + phrase.length();
        var written = scan.plain()[begin + wrong];
        var idiom = sought.use() == WordUse.IDIOM && phrase.length() == SHORTEST;
        var near = blurred.isAlike(written, phrase.charAt(wrong));
        var sure = alike.isAlike(written, phrase.charAt(wrong)) || (idiom && near);
        var worthLook = idiom ? Characters.isHan(written) : near && sought.use() == WordUse.PHRASE;
        if ((sure || worthLook) && !right.contains(new String(scan.plain(), begin, phrase.length()))) {
            found.add(new Near(begin, end, phrase, sure));
        }
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
