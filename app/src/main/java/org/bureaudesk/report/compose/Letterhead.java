package org.bureaudesk.report.compose;

import java.util.List;

/// What a report says that no record knows.
///
/// @param unit full name, as it signs; @param we how it calls itself (我局); @param recipient empty for none
/// @param notice the notice it answers, without 《》; empty for none
/// @param attachments names of what is attached
/// @param percentDecimals places after the point in percentages
public record Letterhead(
        String unit, String we, String recipient, String notice, List<String> attachments, int percentDecimals) {

    public Letterhead {
        attachments = List.copyOf(attachments);
    }
}
