package org.bureaudesk.intake.exports;

import java.util.List;

/// Something the user should know of a row that is taken over all the same.
///
/// @param row as the spreadsheet counts, from 1; 0 where the whole file is meant
public record Notice(int row, String key, List<Object> facts) {

    public Notice {
        facts = List.copyOf(facts);
    }
}
