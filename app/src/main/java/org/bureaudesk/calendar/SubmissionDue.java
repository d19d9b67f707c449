package org.bureaudesk.calendar;

import java.time.LocalDate;
import org.bureaudesk.post.PostId;

/// By when the text of a post must be handed in inside the office (交稿).
public record SubmissionDue(PostId post, LocalDate dueOn) {}
