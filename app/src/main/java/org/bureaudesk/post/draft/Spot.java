package org.bureaudesk.post.draft;

import org.bureaudesk.post.PostId;

/// A place in a post, for the editor to open at.
///
/// @param field such as `title` or `body`; an unknown one opens the post alone
public record Spot(PostId post, String field) {}
