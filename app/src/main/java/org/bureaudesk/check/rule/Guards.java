package org.bureaudesk.check.rule;

import java.util.Arrays;
import java.util.List;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.scan.Scan;

/// Where words stand in whose company a term means no harm (语境): 打击, 严禁, 谨防 … beside 赌博.
final class Guards {

    private static final int FARTHEST = 160;
    private static final int ENOUGH_FOR_ALL = 3;

    private final int[][] places = new int[Category.values().length][];

    Guards(List<Sighting> guards) {
        var counts = new int[places.length];
        for (var guard : guards) {
            counts[guard.term().category().ordinal()]++;
        }
        for (int i = 0; i < places.length; i++) {
            places[i] = new int[counts[i]];
        }
        for (var guard : guards) {
            int category = guard.term().category().ordinal();
            places[category][--counts[category]] = guard.start();
        }
        for (var some : places) {
            Arrays.sort(some);
        }
    }

    /// Whether there is any guard against `category`.
    boolean any(Category category) {
        return places[category.ordinal()].length > 0;
    }

    /// Whether a guard stands in the same sentence or the one before or after in the same line, or the whole text is
    /// about it.
    boolean protects(Scan scan, Sighting sighting) {
        var known = places[sighting.term().category().ordinal()];
        if (known.length == 0) {
            return false;
        }
        if (known.length >= ENOUGH_FOR_ALL) {
            return true;
        }
        int from = Math.max(scan.sentenceStart(sighting.start(), FARTHEST), 0);
        int to = scan.sentenceEnd(sighting.end(), FARTHEST);
        int first = Arrays.binarySearch(known, from);
        for (int i = first < 0 ? -first - 1 : first; i < known.length && known[i] < to; i++) {
            if (known[i] < sighting.start() || known[i] >= sighting.end()) {
                return true;
            }
        }
        return false;
    }
}
