/// Brings the office's own sheets into the other rooms: a plan first, then all of it or nothing, taken back in
/// one step.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.intake;
