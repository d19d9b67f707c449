package org.bureaudesk.check.form;

import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.rule.Notes;
import org.bureaudesk.check.rule.Notes.Kind;
import org.bureaudesk.check.rule.Rule;
import org.bureaudesk.check.scan.Ints;
import org.bureaudesk.check.scan.NearPhrases;
import org.bureaudesk.check.scan.Scan;
import org.bureaudesk.check.scan.TermLists;

/// Finds set phrases with one wrong or missing character (错别字) that no list names: 不径而走, 核心价观. Runs after the
/// lists, which know better.
public final class NearRule implements Rule {

    private static final Kind NEAR = new Kind("wrong-form.near", Category.WRONG_FORM, Severity.NORMAL);

    private final TermLists lists;
    private final NearPhrases phrases;

    public NearRule(TermLists lists, NearPhrases phrases) {
        this.lists = lists;
        this.phrases = phrases;
    }

    @Override
    public void look(Scan scan, Notes notes) {
        for (var near : phrases.find(scan)) {
            int start = scan.start(near.begin());
            int end = scan.end(near.end() - 1);
            if (scan.characters().countSeen(scan.text(), start, end) == near.end() - near.begin()
                    && !notes.isTaken(scan, Category.WRONG_FORM, start, end)
                    && !isAllowed(scan, near)) {
                notes.replace(scan, near.sure() ? NEAR : NEAR.as(Severity.HINT), start, end, near.phrase());
            }
        }
    }

    /// Whether an allow-phrase stands around the place.
    private boolean isAllowed(Scan scan, NearPhrases.Near near) {
        var begin = new Ints();
        begin.add(near.begin());
        var hits = lists.allowed().findAround(scan, begin);
        for (int hit = 0; hit < hits.size(); hit++) {
            for (var entry : lists.allowed().entries(hits, hit)) {
                var place = entry.place(scan, hits.begin(hit), hits.end(hit));
                if (place != null && place.begin() <= near.begin() && place.end() >= near.end()) {
                    return true;
                }
            }
        }
        return false;
    }
}
