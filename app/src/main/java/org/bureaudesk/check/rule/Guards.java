package org.bureaudesk.check.rule;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.scan.Scan;

/// Where words stand in whose company a term means no harm (语境): 打击, 严禁, 谨防 … beside 赌博.
///
/// A guard's severity says how far it reaches: 提示 its own sentence; 一般 the whole draft where it stands in the title;
/// 严重 the whole field where there are two of them.
final class Guards {

    private static final int FARTHEST = 160;
    private static final int ENOUGH_FOR_ALL = 2;
    private static final int[] NONE = {};

    private final Map<Category, int[]> places = new EnumMap<>(Category.class);
    private final Map<Category, Integer> topics = new EnumMap<>(Category.class);
    private final Map<Category, Integer> strong = new EnumMap<>(Category.class);

    Guards(List<Sighting> guards) {
        var counts = new EnumMap<Category, Integer>(Category.class);
        for (var guard : guards) {
            counts.merge(guard.term().category(), 1, Integer::sum);
        }
        counts.forEach((category, count) -> places.put(category, new int[count]));
        for (var guard : guards) {
            var category = guard.term().category();
            int left = counts.merge(category, -1, Integer::sum);
            at(category)[left] = guard.start();
            if (guard.term().severity() == Severity.GRAVE) {
                topics.merge(category, 1, Integer::sum);
            }
            if (guard.term().severity().isAtLeast(Severity.NORMAL)) {
                strong.merge(category, 1, Integer::sum);
            }
        }
        places.values().forEach(Arrays::sort);
    }

    private int[] at(Category category) {
        return places.getOrDefault(category, NONE);
    }

    /// Whether the title these guards stand in tells that the draft warns of `category`.
    boolean announces(Category category) {
        return strong.containsKey(category);
    }

    /// Whether a guard stands in the same sentence, or the whole text is about the matter.
    boolean protects(Scan scan, Sighting sighting) {
        var category = sighting.term().category();
        var known = at(category);
        if (known.length == 0) {
            return false;
        }
        if (topics.getOrDefault(category, 0) >= ENOUGH_FOR_ALL) {
            return true;
        }
        int from = scan.sentenceStart(sighting.start(), FARTHEST);
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
