/// The words the user sees, in one language per bundle. Knows no room.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.text;
