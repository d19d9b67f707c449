/// The review room as a screen, and its door. Knows the room; nothing but the composition knows it.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.review.screen;
