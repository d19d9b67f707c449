/// The bureau's own settings. Knows no room.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.settings;
