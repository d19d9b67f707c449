package org.bureaudesk.review.checklist;

/// An automatic finding, as it stands beside a line of the checklist. It answers nothing.
///
/// @param category as the checklist names it, `wrong-form`
/// @param severityKey key of the word for how much it weighs
/// @param text the place in the original text; @param message why it was found, in words
/// @param start first UTF-16 unit in the text of `place`; @param end one past the last
public record Hint(String category, String severityKey, String text, String message, Place place, int start, int end) {}
