/// Puts the rooms together for one open workspace: what both the window and the command line start from.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.house;
