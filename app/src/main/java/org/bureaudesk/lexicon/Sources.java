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
        var first = reading.getBytes(StandardCharsets.UTF_8);
        var shipped = ShippedLists.sources();
        return ByteBuffer.allocate(first.length + shipped.length + own.length)
                .put(first)
                .put(shipped)
                .put(own)
                .array();
    }
}
