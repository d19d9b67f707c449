package org.bureaudesk.report;

import java.util.List;

/// Something the user should know about a file that was written all the same: the key of a sentence and its facts.
public record Note(String key, List<Object> facts) {

    public Note {
        facts = List.copyOf(facts);
    }

    static Note of(String key, Object... facts) {
        return new Note(key, List.of(facts));
    }
}
