package org.bureaudesk.review;

import org.bureaudesk.review.checklist.AnswerKind;

/// What somebody answers to one line of the checklist, before it is written down.
///
/// @param item id of the line
public record Given(String item, AnswerKind kind, String note) {}
