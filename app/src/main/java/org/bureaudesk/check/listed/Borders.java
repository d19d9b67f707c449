package org.bureaudesk.check.listed;

import java.util.List;
import org.bureaudesk.check.scan.Characters;
import org.bureaudesk.check.scan.PairSet;
import org.bureaudesk.check.scan.Scan;

/// Tells whether a wrong form of two characters may be but the end of one word and the beginning of the next (跨词偶合):
/// 逐座落实 is no 座落. The words are the halves of the set phrases of four characters. Immutable.
final class Borders {

    private static final int TWO = 2;

    private final PairSet words = new PairSet();

    /// @param phrases of which those of four characters count
    Borders(List<String> phrases, Characters characters) {
        for (var phrase : phrases) {
            var plain = characters.normalise(phrase);
            if (plain.length() == 2 * TWO) {
                words.add(plain.charAt(0), plain.charAt(1));
                words.add(plain.charAt(2), plain.charAt(3));
            }
        }
    }

    boolean crosses(Scan scan, Sighting sighting) {
        int start = sighting.start();
        int end = sighting.end();
        return end - start == TWO
                && (words.has(scan.folded(end - 1), scan.folded(end))
                        || words.has(scan.folded(start - 1), scan.folded(start)));
    }
}
