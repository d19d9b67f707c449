/// The lists the content check goes by (词库) and the check itself for the other rooms: shipped lists, the bureau's own
/// terms, its leaders and bodies, and what to do about published posts that a new list objects to.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.lexicon;
