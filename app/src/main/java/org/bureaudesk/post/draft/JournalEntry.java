package org.bureaudesk.post.draft;

import java.time.LocalDateTime;

/// What was typed into a post and not saved.
public record JournalEntry(PostDraft draft, LocalDateTime writtenAt) {}
