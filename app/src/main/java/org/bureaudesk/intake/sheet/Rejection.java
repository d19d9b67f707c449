package org.bureaudesk.intake.sheet;

import java.util.List;

/// A row that was not taken over, and why.
///
/// @param row as the spreadsheet counts, from 1; @param column its heading
/// @param reasonKey the sentence; @param facts what it tells
public record Rejection(int row, String column, String value, String reasonKey, List<Object> facts) {

    private static final int SHOWN = 80;

    public Rejection {
        facts = List.copyOf(facts);
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }
}
