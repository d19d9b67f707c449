package org.bureaudesk.lexicon;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.lexicon.list.TermSheet;
import org.bureaudesk.text.Messages;

/// Entries as a file that can be imported again. Does file work.
public final class TermFile {

    private static final List<String> ENDINGS = List.of(".xlsx", ".csv", ".txt");

    private final Messages messages;

    public TermFile(Messages messages) {
        this.messages = messages;
    }

    /// Whether the name says which form the file is to have.
    public static boolean isKnown(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    public void write(Path file, List<Entry> entries, Progress progress) {
        var lines = entries.stream()
                .map(entry -> new TermSheet.Line(
                        entry.term(),
                        entry.enabled(),
                        messages.text(entry.origin().messageKey())))
                .toList();
        new TermSheet(messages).writeTo(file, lines, progress);
    }
}
