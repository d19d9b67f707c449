/// A post while it is being written: the typed text of every field, what is wrong with it, and the journal that keeps
/// it over a crash. Whatever can be typed can be kept; only what is right becomes a [org.bureaudesk.post.Post].
@org.jspecify.annotations.NullMarked
package org.bureaudesk.post.draft;
