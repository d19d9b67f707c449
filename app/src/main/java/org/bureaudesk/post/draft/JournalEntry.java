package org.bureaudesk.post.draft;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What was typed into a post and not saved.
///
/// @param base what the typing began from; `null` for a new post, or where an older program did not write it down
public record JournalEntry(PostDraft draft, @Nullable PostDraft base, LocalDateTime writtenAt) {}
