package org.bureaudesk.check.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.bureaudesk.check.Lists;
import org.bureaudesk.check.SideLists;
import org.bureaudesk.check.scan.Characters;
import org.bureaudesk.check.scan.NearPhrases;
import org.bureaudesk.check.scan.TermLists;

/// What takes long to build of an engine and a moment to read from a file: the terms and the phrases. Immutable.
public record Built(TermLists terms, NearPhrases phrases) {

    /// Builds the automata of all terms: some seconds for some ten thousand of them, in a program just started.
    static Built of(Lists lists) {
        var characters = new Characters(lists.folding());
        return new Built(
                TermLists.of(lists.terms(), characters),
                NearPhrases.of(lists.beside().words(), characters));
    }

    /// Reads what [#write] wrote, from where the buffer stands.
    public static Built read(ByteBuffer in) {
        return new Built(TermLists.read(in), NearPhrases.read(in));
    }

    void write(OutputStream out) throws IOException {
        terms.write(out);
        phrases.write(out);
    }

    /// The engine; what stands beside terms and phrases may have changed since they were built.
    ///
    /// @param beside its phrases are not asked for
    public CheckEngine with(SideLists beside) {
        return new CheckEngine(this, beside.withoutPhrases());
    }
}
