/// The main window around the rooms: rail, top bar, status line, dialogs, progress, error net. Knows no room.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.ui.shell;
