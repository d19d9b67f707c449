package org.bureaudesk.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.lexicon.list.ShippedLists;

/// Everything that decides what an engine is built to, as bytes to compare: the shipped files, the bureau's own rows,
/// and how this Java and this program read them.
final class Sources {

    private Sources() {}

    /// @param own the bureau's own rows, as [LexiconStore#image] tells them
    static byte[] of(byte[] own) {
        var reading = String.join(
                "\n",
                Runtime.version().toString(), // the kinds of characters are Java's
                Arrays.toString(TermKind.values()),
                Arrays.toString(Category.values()),
                Arrays.toString(Severity.values()),
                "");
        return joined(reading.getBytes(StandardCharsets.UTF_8), ShippedLists.sources(), own);
    }

    static byte[] joined(byte[]... parts) {
        var all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (var part : parts) {
            all.put(part);
        }
        return all.array();
    }
}
