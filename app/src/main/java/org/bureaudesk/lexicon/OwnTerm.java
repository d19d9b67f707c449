package org.bureaudesk.lexicon;

import org.bureaudesk.check.Term;

/// An entry of the bureau's own list (本单位词条).
///
/// @param enabled whether it counts; one that does not also switches off a shipped entry of the same name
public record OwnTerm(long id, Term term, boolean enabled) {

    /// What makes an entry the same as another.
    Key key() {
        return Key.of(term);
    }

    /// Text, kind and category: two entries alike in these are one.
    record Key(String text, String kind, String category) {

        static Key of(Term term) {
            return new Key(term.text(), term.kind().name(), term.category().name());
        }
    }
}
