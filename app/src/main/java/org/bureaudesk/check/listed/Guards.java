package org.bureaudesk.check.listed;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.WordUse;
import org.bureaudesk.check.rule.Words;
import org.bureaudesk.check.scan.Entry;
import org.bureaudesk.check.scan.Ints;
import org.bureaudesk.check.scan.Scan;
import org.bureaudesk.check.scan.TermIndex;
import org.bureaudesk.check.scan.TermLists;
import org.bureaudesk.check.scan.WordSet;
import org.jspecify.annotations.Nullable;

/// Tells where words stand in whose company a term means no harm (语境): 打击, 严禁, 谨防 … beside 赌博.
///
/// A guard's severity says how far it reaches: 提示 its own sentence; 一般 the whole draft where it stands in the title;
/// 严重 its paragraph, and the whole field where there are two of them. Words are looked for only where they would count.
final class Guards {

    private static final int LONGEST_PARAGRAPH = 320;
    private static final int ENOUGH_FOR_ALL = 2;

    private final Scan scan;
    private final Sentences sentences;
    private final TermIndex guards;
    private final WordSet none;
    private final Mention mention;
    private final Map<Category, Ints> topics = new EnumMap<>(Category.class);

    Guards(Scan scan, TermLists lists, Words words) {
        this.scan = scan;
        this.sentences = new Sentences(scan);
        this.guards = lists.guards();
        this.none = words.of(WordUse.NO_GUARD);
        this.mention = new Mention(scan, words);
        count(lists.topics(), lists.topics().find(scan));
    }

    private void count(TermIndex index, TermIndex.Hits hits) {
        for (int hit = 0; hit < hits.size(); hit++) {
            for (var entry : index.entries(hits, hit)) {
                var stand = stand(entry, hits.begin(hit), hits.end(hit));
                if (stand != null) {
                    topics.computeIfAbsent(entry.term().category(), _ -> new Ints())
                            .add(stand.start());
                }
            }
        }
    }

    /// Where the word stands; `null` where it guards nothing: within 零风险, or said not to be so (不是骗局).
    private @Nullable Stand stand(Entry entry, int begin, int end) {
        var place = entry.place(scan, begin, end);
        var stand = place == null ? null : Stand.of(scan, place.begin(), place.end(), entry.isGapped());
        return stand == null || none.cover(scan, stand.start(), stand.end()) || mention.isSaidNotToBe(stand.start())
                ? null
                : stand;
    }

    /// Whether what stands before `end` tells that the draft warns of `category`.
    boolean announce(Category category, int end) {
        return stands(
                0, end, term -> term.category() == category && term.severity().isAtLeast(Severity.NORMAL), null);
    }

    /// Whether one of the guards stands between the two places, but not within the sighting.
    private boolean stands(int from, int to, Predicate<Term> wanted, @Nullable Sighting but) {
        var hits = guards.findBetween(scan, from, to);
        for (int hit = 0; hit < hits.size(); hit++) {
            for (var entry : guards.entries(hits, hit)) {
                var stand = wanted.test(entry.term()) ? stand(entry, hits.begin(hit), hits.end(hit)) : null;
                if (stand != null && (but == null || stand.start() < but.start() || stand.start() >= but.end())) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a guard stands in the same sentence, or the paragraph or the whole text is about the matter.
    boolean protects(Sighting sighting) {
        var category = sighting.term().category();
        return isTopic(sighting)
                || stands(
                        sentences.start(sighting.start()),
                        sentences.end(sighting.end()),
                        term -> term.category() == category,
                        sighting);
    }

    private boolean isTopic(Sighting sighting) {
        var here = topics.get(sighting.term().category());
        if (here == null || here.size() >= ENOUGH_FOR_ALL) {
            return here != null;
        }
        int from = scan.lineStart(sighting.start(), LONGEST_PARAGRAPH);
        int to = scan.lineEnd(sighting.end(), LONGEST_PARAGRAPH);
        for (int i = 0; i < here.size(); i++) {
            int at = here.get(i);
            if (at >= from && at < to && (at < sighting.start() || at >= sighting.end())) {
                return true;
            }
        }
        return false;
    }
}
