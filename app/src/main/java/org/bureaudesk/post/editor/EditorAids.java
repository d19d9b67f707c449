package org.bureaudesk.post.editor;

import org.bureaudesk.post.finding.DraftChecks;

/// What other rooms tell the editor while a post is written.
public record EditorAids(DraftChecks checks, ReviewNotes reviews) {}
