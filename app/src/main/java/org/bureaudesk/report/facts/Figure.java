package org.bureaudesk.report.facts;

/// A number of a report and the records behind it.
///
/// @param id such as `articles`, or `articles@12` for the account with number 12
/// @param text as it stands in the report
public record Figure(String id, long value, String text, Evidence evidence) {

    public static Figure of(String id, long value, Evidence evidence) {
        return new Figure(id, value, Long.toString(value), evidence);
    }
}
