package org.bureaudesk.check.listed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.check.WordUse;
import org.bureaudesk.check.rule.Words;
import org.bureaudesk.check.scan.Characters;
import org.bureaudesk.check.scan.Entry;
import org.bureaudesk.check.scan.Ints;
import org.bureaudesk.check.scan.Scan;
import org.bureaudesk.check.scan.TermIndex;
import org.bureaudesk.check.scan.TermLists;
import org.jspecify.annotations.Nullable;

/// What the lists say about one field, before it is weighed: the terms that stand there, and, asked for only where some
/// do, the allow-phrases and guards in whose company they stand.
final class Sightings {

    private static final int LONGEST_TITLE = 64;
    private static final int LONGEST_SENTENCE = 160;
    private static final Set<Category> FOR_SALE = EnumSet.of(
            Category.ABSOLUTE,
            Category.ADVERTISING,
            Category.GAMBLING,
            Category.PORNOGRAPHY,
            Category.VIOLENCE,
            Category.FRAUD);

    private final Scan scan;
    private final TermLists lists;
    private final Words words;
    private final List<Sighting> terms;
    private @Nullable Guards guards;

    Sightings(Scan scan, TermLists lists, Words words) {
        this.scan = scan;
        this.lists = lists;
        this.words = words;
        this.terms = find(lists.judged(), lists.judged().find(scan));
    }

    Scan scan() {
        return scan;
    }

    TermLists lists() {
        return lists;
    }

    /// Whether there is nothing to weigh.
    boolean isEmpty() {
        return terms.isEmpty();
    }

    /// Where the title ends: that of the field, or of the first line of a text without one.
    int titleEnd() {
        var whole = scan.text().length();
        if (scan.field() == Field.TITLE) {
            return whole;
        }
        int end = scan.lineEnd(0, LONGEST_TITLE);
        return end < LONGEST_TITLE ? end : 0;
    }

    Mention mention() {
        return new Mention(scan, words);
    }

    Guards guards() {
        var known = guards;
        if (known == null) {
            known = new Guards(scan, lists, words);
            guards = known;
        }
        return known;
    }

    /// Whether a word mostly used innocently (顶级, 厂家直销, 手雷) stands beside one that sells (热卖, 礼盒, 私聊), in one
    /// sentence.
    boolean sells(Sighting sighting) {
        var term = sighting.term();
        if (term.severity() != Severity.HINT || !FOR_SALE.contains(term.category())) {
            return false;
        }
        int from = scan.sentenceStart(sighting.start(), LONGEST_SENTENCE);
        int to = scan.sentenceEnd(sighting.end(), LONGEST_SENTENCE);
        return words.of(WordUse.PROMOTION).isBeside(scan, sighting.start(), sighting.end(), from, to);
    }

    private List<Sighting> find(TermIndex index, TermIndex.Hits hits) {
        if (hits.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Sighting>();
        for (int hit = 0; hit < hits.size(); hit++) {
            for (var entry : index.entries(hits, hit)) {
                var sighting = sighting(entry, hits.begin(hit), hits.end(hit));
                if (sighting != null) {
                    found.add(sighting);
                }
            }
        }
        return found;
    }

    private @Nullable Sighting sighting(Entry entry, int begin, int end) {
        var term = entry.term();
        var place = term.titleOnly() && scan.field() != Field.TITLE ? null : entry.place(scan, begin, end);
        if (place == null) {
            return null;
        }
        var stand = Stand.of(scan, place.begin(), place.end(), entry.isGapped());
        return stand == null || (stand.noise() && !term.kind().bearsNoise())
                ? null
                : new Sighting(term, stand, place.begin());
    }

    /// What is left after allow-phrases and longer terms, by place.
    List<Sighting> left() {
        if (terms.isEmpty()) {
            return terms;
        }
        var byPlace = Comparator.comparingInt(Sighting::start).thenComparing(Sighting::end, Comparator.reverseOrder());
        terms.sort(byPlace);
        var begins = new Ints();
        terms.forEach(term -> begins.add(term.begin()));
        var allowed = find(lists.allowed(), lists.allowed().findAround(scan, begins));
        if (allowed.size() > 1) {
            allowed.sort(byPlace);
        }
        var left = new ArrayList<Sighting>();
        var ends = new EnumMap<Category, Integer>(Category.class);
        var doubtfulEnds = new EnumMap<Category, Integer>(Category.class);
        int next = 0;
        int allowedTo = -1;
        for (var term : terms) {
            while (next < allowed.size() && allowed.get(next).start() <= term.start()) {
                allowedTo = Math.max(allowedTo, allowed.get(next++).end());
            }
            var category = term.term().category();
            int taken = taken(category, term.doubtful() ? List.of(ends, doubtfulEnds) : List.of(ends));
            var beside = term.term().kind() == TermKind.POST || term.term().kind() == TermKind.PERSON;
            if (beside || (term.end() > allowedTo && term.end() > taken)) {
                removeDoubtful(left, term);
                left.add(term);
                (term.doubtful() ? doubtfulEnds : ends).merge(category, term.end(), Math::max);
            }
        }
        return left;
    }

    private static int taken(Category category, List<EnumMap<Category, Integer>> ends) {
        return ends.stream()
                .mapToInt(known -> known.getOrDefault(category, -1))
                .max()
                .orElse(-1);
    }

    /// A longer term of which one cannot be sure hides none of which one can: 赌博 平台 holds 赌博.
    private static void removeDoubtful(List<Sighting> left, Sighting sure) {
        while (!sure.doubtful() && !left.isEmpty()) {
            var last = left.getLast();
            if (!last.doubtful()
                    || last.end() < sure.end()
                    || last.term().category() != sure.term().category()) {
                return;
            }
            left.removeLast();
        }
    }

    /// Whether the original of a wrong form is after all the right one, in another script.
    boolean isRightForm(Sighting sighting) {
        var found = seen(sighting);
        var right = sighting.term().replacement();
        return !sighting.term().hasGap()
                && (found.equals(right) || !sameScript(found, sighting.term().text()));
    }

    /// What a reader sees of the place.
    private String seen(Sighting sighting) {
        var seen = new StringBuilder();
        for (int i = sighting.start(); i < sighting.end(); i++) {
            if (!scan.characters().isInvisible(scan.charAt(i))) {
                seen.append(scan.charAt(i));
            }
        }
        return seen.toString();
    }

    /// A wrong form counts only as it is written: 著名 reads like 着名 but is none.
    private static boolean sameScript(String found, String written) {
        if (found.length() != written.length()) {
            return false;
        }
        for (int i = 0; i < found.length(); i++) {
            if (Characters.isHan(found.charAt(i)) && found.charAt(i) != written.charAt(i) && written.charAt(i) == '着') {
                return false;
            }
        }
        return true;
    }
}
