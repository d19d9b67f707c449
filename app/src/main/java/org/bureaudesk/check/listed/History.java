package org.bureaudesk.check.listed;

import java.util.regex.Pattern;
import org.bureaudesk.check.WordUse;
import org.bureaudesk.check.rule.Words;
import org.bureaudesk.check.scan.Scan;

/// Tells where a text names a body as it was called at the time: 原安监局, 2017年市安监局, 安监局更名为应急管理局.
final class History {

    private static final Pattern EARLIER = Pattern.compile("((?:19|20)\\d\\d)年[^。]*$");
    private static final int NEAR = 40;
    private static final int FORMER_GAP = 12;
    private static final int RENAMED_GAP = 24;
    private static final int FARTHEST = 120;
    private static final String CLAUSE_ENDS = "，。；";

    private final Words words;

    History(Words words) {
        this.words = words;
    }

    boolean tells(Scan scan, Sighting sighting) {
        return isFormer(scan, sighting.start())
                || isRenamed(scan, sighting.end())
                || isOld(scan, sighting)
                || words.of(WordUse.HISTORY)
                        .isBetween(
                                scan,
                                scan.sentenceStart(sighting.start(), FARTHEST),
                                scan.sentenceEnd(sighting.end(), FARTHEST));
    }

    private static boolean isOld(Scan scan, Sighting sighting) {
        var since = sighting.term().since();
        if (since == null) {
            return false;
        }
        var on = scan.draft().on();
        if (on != null && on.isBefore(since)) {
            return true;
        }
        var year = EARLIER.matcher(scan.before(sighting.start(), NEAR));
        return year.find() && Integer.parseInt(year.group(1)) < since.getYear();
    }

    private boolean isFormer(Scan scan, int start) {
        int end = words.of(WordUse.FORMER).lastEnd(scan, scan.lineStart(start, NEAR), start);
        if (end < 0 || start - end > FORMER_GAP) {
            return false;
        }
        for (int i = end; i < start; i++) {
            if (CLAUSE_ENDS.indexOf(scan.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isRenamed(Scan scan, int end) {
        int to = scan.lineEnd(end, NEAR);
        for (int i = end; i < to && i - end <= RENAMED_GAP && scan.charAt(i) != '。'; i++) {
            if (words.of(WordUse.RENAMED).endOf(scan, i, to) >= 0) {
                return true;
            }
        }
        return false;
    }
}
