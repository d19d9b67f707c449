package org.bureaudesk.check.listed;

import org.bureaudesk.check.Term;

/// A term of a list where it stands in the original text of a field.
///
/// @param begin its first folded unit
record Sighting(Term term, Stand stand, int begin) {

    int start() {
        return stand.start();
    }

    int end() {
        return stand.end();
    }

    boolean doubtful() {
        return stand.doubtful();
    }
}
