package org.bureaudesk.check.rule;

import java.util.EnumMap;
import java.util.Map;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.scan.Entry;
import org.bureaudesk.check.scan.Ints;
import org.bureaudesk.check.scan.Scan;
import org.bureaudesk.check.scan.TermIndex;
import org.bureaudesk.check.scan.WordSet;

/// Where words stand in whose company a term means no harm (语境): 打击, 严禁, 谨防 … beside 赌博.
///
/// A guard's severity says how far it reaches: 提示 its own sentence; 一般 the whole draft where it stands in the title;
/// 严重 the whole field where there are two of them.
final class Guards {

    private static final int FARTHEST = 160;
    private static final int ENOUGH_FOR_ALL = 2;

    private final Map<Category, Row> rows = new EnumMap<>(Category.class);

    /// Where guards against one category stand.
    private static final class Row {

        private final Ints starts = new Ints();
        private int topics;
        private int firstStrong = Integer.MAX_VALUE;

        void add(int start, Severity reach) {
            starts.add(start);
            topics += reach == Severity.GRAVE ? 1 : 0;
            if (reach.isAtLeast(Severity.NORMAL)) {
                firstStrong = Math.min(firstStrong, start);
            }
        }
    }

    /// @param none in which words guard nothing
    Guards(Scan scan, TermIndex index, WordSet none) {
        var hits = index.find(scan);
        if (hits.isEmpty()) {
            return;
        }
        var idle = none.spans(scan);
        for (int hit = 0; hit < hits.size(); hit++) {
            var entries = index.entries(hits, hit);
            for (int i = 0; i < entries.length; i++) {
                var place = entries[i].place(scan, hits.begin(hit), hits.end(hit));
                var stand = place == null ? null : Stand.of(scan, place.begin(), place.end(), entries[i].isGapped());
                if (stand != null && !idle.cover(stand.start(), stand.end())) {
                    i = addAlike(entries, i, stand.start());
                }
            }
        }
        rows.values().forEach(row -> row.starts.sort());
    }

    /// One word guards against many categories: what holds for the first holds for those after it.
    private int addAlike(Entry[] entries, int first, int start) {
        int i = first;
        do {
            var term = entries[i].term();
            rows.computeIfAbsent(term.category(), _ -> new Row()).add(start, term.severity());
            i++;
        } while (i < entries.length && entries[i].isLike(entries[first]));
        return i - 1;
    }

    /// Whether what stands before `end` tells that the draft warns of `category`.
    boolean announce(Category category, int end) {
        var row = rows.get(category);
        return row != null && row.firstStrong < end;
    }

    /// Of a question the answer that follows belongs to it: 包裹丢了要理赔，点不点？别点。
    private static int endOfAnswer(Scan scan, int end) {
        return scan.folded(end) == '?' ? scan.sentenceEnd(end + 1, FARTHEST) : end;
    }

    /// Whether a guard stands in the same sentence, or the whole text is about the matter.
    boolean protects(Scan scan, Sighting sighting) {
        var row = rows.get(sighting.term().category());
        if (row == null) {
            return false;
        }
        if (row.topics >= ENOUGH_FOR_ALL) {
            return true;
        }
        int from = scan.sentenceStart(sighting.start(), FARTHEST);
        int to = endOfAnswer(scan, scan.sentenceEnd(sighting.end(), FARTHEST));
        for (int i = row.starts.countUpTo(from - 1); i < row.starts.size() && row.starts.get(i) < to; i++) {
            if (row.starts.get(i) < sighting.start() || row.starts.get(i) >= sighting.end()) {
                return true;
            }
        }
        return false;
    }
}
