/// What the check finds in a draft while it is written: the list beside the text, the counts, the reading pane. Knows
/// neither the lists nor the lexicon; whoever builds the room hands the check in. A finding stands at its place in the
/// text even while the next check is still under way.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.post.finding;
