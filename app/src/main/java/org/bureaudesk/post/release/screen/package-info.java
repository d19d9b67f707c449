/// The panel over the window in which publications are registered, pushed, grouped and withdrawn. Any room opens it
/// through
/// the navigator with a [org.bureaudesk.post.release.ReleaseRequest].
@org.jspecify.annotations.NullMarked
package org.bureaudesk.post.release.screen;
