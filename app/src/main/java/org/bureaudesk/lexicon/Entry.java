package org.bureaudesk.lexicon;

import java.util.Locale;
import org.bureaudesk.check.Term;

/// A term as the lists stand now, whoever it is from.
///
/// @param id number of the bureau's own record; 0 where only the program knows the term
/// @param enabled whether the check goes by it
public record Entry(long id, Term term, boolean enabled, Origin origin) {

    /// Whose a term is (归属).
    public enum Origin {
        /// Came with the program (随附).
        SHIPPED,
        /// The bureau's own, or a shipped one that the bureau has rewritten (本单位).
        OWN;

        public String messageKey() {
            return "lexicon.origin." + name().toLowerCase(Locale.ROOT);
        }
    }
}
