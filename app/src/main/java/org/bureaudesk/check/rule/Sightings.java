package org.bureaudesk.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.check.scan.Characters;
import org.bureaudesk.check.scan.Scan;
import org.bureaudesk.check.scan.TermIndex;

/// What the lists say about one field, before it is weighed: the terms that stand there, without those an allow-phrase
/// covers or a longer term of the same sort holds; and where the guards stand.
final class Sightings {

    private static final int WIDEST_GAP = 4;
    private static final int WIDEST_LEAP = 12;
    private static final int SHORT = 2;

    private final Scan scan;
    private final List<Sighting> terms = new ArrayList<>();
    private final List<Sighting> allowed = new ArrayList<>();
    private final List<Sighting> guards = new ArrayList<>();

    Sightings(Scan scan, TermIndex index) {
        this.scan = scan;
        var hits = index.find(scan);
        for (int hit = 0; hit < hits.size(); hit++) {
            for (var entry : index.entries(hits, hit)) {
                int end = entry.tail().isEmpty() ? hits.end(hit) : scan.endOf(entry.tail(), hits.end(hit), WIDEST_LEAP);
                if (end >= 0) {
                    sort(entry.term(), hits.begin(hit), end);
                }
            }
        }
    }

    Scan scan() {
        return scan;
    }

    List<Sighting> guards() {
        return guards;
    }

    private void sort(Term term, int begin, int end) {
        if (term.titleOnly() && scan.field() != Field.TITLE) {
            return;
        }
        var sighting = sighting(term, begin, end);
        if (sighting == null) {
            return;
        }
        switch (term.kind()) {
            case ALLOWED -> allowed.add(sighting);
            case GUARD -> guards.add(sighting);
            case BANNED -> terms.add(sighting);
            case WRONG_FORM, OUTDATED, SENSITIVE, PERSON, POST -> {
                if (!sighting.noise()) {
                    terms.add(sighting);
                }
            }
        }
    }

    private @org.jspecify.annotations.Nullable Sighting sighting(Term term, int begin, int end) {
        int start = scan.start(begin);
        int stop = scan.end(end - 1);
        if (cutsWord(start, stop)) {
            return null;
        }
        if (term.hasGap() || stop - start == end - begin) {
            return new Sighting(term, start, stop, false, false);
        }
        int gaps = 0;
        boolean blanksOnly = true;
        for (int i = begin; i < end - 1; i++) {
            int from = scan.end(i);
            int to = scan.start(i + 1);
            if (to - from > WIDEST_GAP) {
                return null;
            }
            if (to > from) {
                gaps++;
                blanksOnly &= isBlank(from, to);
            }
        }
        if (gaps == 0) {
            return new Sighting(term, start, stop, false, false); // a rare character of two units
        }
        return spaced(term, new int[] {start, stop}, end - begin, gaps, blanksOnly);
    }

    /// Blanks alone are often layout: then every gap must have one, and two characters with Chinese on both sides stay
    /// doubtful (打赌 博物馆).
    private @org.jspecify.annotations.Nullable Sighting spaced(
            Term term, int[] place, int length, int gaps, boolean blanksOnly) {
        if (blanksOnly && gaps < length - 1 && length <= SHORT + 1) {
            return null;
        }
        var doubtful = blanksOnly
                && (length <= SHORT || gaps < length - 1)
                && scan.isHan(place[0] - 1)
                && scan.isHan(place[1]);
        return new Sighting(term, place[0], place[1], true, doubtful);
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!scan.characters().isBlank(scan.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether Latin letters or digits at an end of the term go on beyond it: a word of which it is a part.
    private boolean cutsWord(int start, int end) {
        return (scan.isLetter(start) && scan.isLetter(start - 1))
                || (scan.isDigit(start) && scan.isDigit(start - 1))
                || (scan.isLetter(end - 1) && scan.isLetter(end))
                || (scan.isDigit(end - 1) && scan.isDigit(end));
    }

    /// What is left after allow-phrases and longer terms, by place.
    List<Sighting> left() {
        if (terms.isEmpty()) {
            return terms;
        }
        var byPlace = Comparator.comparingInt(Sighting::start).thenComparing(Sighting::end, Comparator.reverseOrder());
        terms.sort(byPlace);
        allowed.sort(byPlace);
        var left = new ArrayList<Sighting>();
        var ends = new EnumMap<Category, Integer>(Category.class);
        int next = 0;
        int allowedTo = -1;
        for (var term : terms) {
            while (next < allowed.size() && allowed.get(next).start() <= term.start()) {
                allowedTo = Math.max(allowedTo, allowed.get(next++).end());
            }
            var category = term.term().category();
            int taken = ends.getOrDefault(category, -1);
            var beside = term.term().kind() == TermKind.POST || term.term().kind() == TermKind.PERSON;
            if (beside || (term.end() > allowedTo && term.end() > taken)) {
                left.add(term);
                ends.put(category, Math.max(taken, term.end()));
            }
        }
        return left;
    }

    /// Whether the original of a wrong form is after all the right one, in another script.
    boolean isRightForm(Sighting sighting) {
        var found = scan.text().substring(sighting.start(), sighting.end());
        var right = sighting.term().replacement();
        return found.equals(right) || !sameScript(found, sighting.term().text());
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
