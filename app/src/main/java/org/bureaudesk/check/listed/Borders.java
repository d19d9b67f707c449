package org.bureaudesk.check.listed;

import org.bureaudesk.check.scan.NearPhrases;
import org.bureaudesk.check.scan.Scan;

/// Tells whether a wrong form of two characters may be but the end of one word and the beginning of the next (跨词偶合):
/// 逐座落实 is no 座落. The words are the halves of the set phrases of four characters.
record Borders(NearPhrases phrases) {

    private static final int TWO = 2;

    boolean crosses(Scan scan, Sighting sighting) {
        int start = sighting.start();
        int end = sighting.end();
        return end - start == TWO
                && (phrases.isHalf(scan.folded(end - 1), scan.folded(end))
                        || phrases.isHalf(scan.folded(start - 1), scan.folded(start)));
    }
}
