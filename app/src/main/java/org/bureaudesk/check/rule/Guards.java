package org.bureaudesk.check.rule;

import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.scan.Entry;
import org.bureaudesk.check.scan.Ints;
import org.bureaudesk.check.scan.Scan;
import org.bureaudesk.check.scan.TermIndex;
import org.jspecify.annotations.Nullable;

/// Where words stand in whose company a term means no harm (语境): 打击, 严禁, 谨防 … beside 赌博.
///
/// A guard's severity says how far it reaches: 提示 its own sentence; 一般 the whole draft where it stands in the title;
/// 严重 the whole field where there are two of them.
final class Guards {

    private static final int FARTHEST = 160;
    private static final int ENOUGH_FOR_ALL = 2;

    private final @Nullable Row[] rows = new Row[Category.values().length];

    /// Where guards against one category stand.
    private static final class Row {

        private final Ints starts = new Ints();
        private int topics;
        private boolean strong;

        void add(int start, Severity reach) {
            starts.add(start);
            topics += reach == Severity.GRAVE ? 1 : 0;
            strong |= reach.isAtLeast(Severity.NORMAL);
        }
    }

    Guards(Scan scan, TermIndex index) {
        var hits = index.find(scan);
        for (int hit = 0; hit < hits.size(); hit++) {
            var entries = index.entries(hits, hit);
            for (int i = 0; i < entries.length; i++) {
                var place = entries[i].place(scan, hits.begin(hit), hits.end(hit));
                var stand = place == null ? null : Stand.of(scan, place.begin(), place.end(), entries[i].isGapped());
                i = stand == null ? i : addAlike(entries, i, stand.start());
            }
        }
        for (var row : rows) {
            if (row != null) {
                row.starts.sort();
            }
        }
    }

    /// One word guards against many categories: what holds for the first holds for those after it.
    private int addAlike(Entry[] entries, int first, int start) {
        int i = first;
        do {
            var term = entries[i].term();
            var row = rows[term.category().ordinal()];
            if (row == null) {
                row = new Row();
                rows[term.category().ordinal()] = row;
            }
            row.add(start, term.severity());
            i++;
        } while (i < entries.length && entries[i].isLike(entries[first]));
        return i - 1;
    }

    /// Whether the title these guards stand in tells that the draft warns of `category`.
    boolean announces(Category category) {
        var row = rows[category.ordinal()];
        return row != null && row.strong;
    }

    /// Whether a guard stands in the same sentence, or the whole text is about the matter.
    boolean protects(Scan scan, Sighting sighting) {
        var row = rows[sighting.term().category().ordinal()];
        if (row == null) {
            return false;
        }
        if (row.topics >= ENOUGH_FOR_ALL) {
            return true;
        }
        int from = scan.sentenceStart(sighting.start(), FARTHEST);
        int to = scan.sentenceEnd(sighting.end(), FARTHEST);
        for (int i = row.starts.countUpTo(from - 1); i < row.starts.size() && row.starts.get(i) < to; i++) {
            if (row.starts.get(i) < sighting.start() || row.starts.get(i) >= sighting.end()) {
                return true;
            }
        }
        return false;
    }
}
