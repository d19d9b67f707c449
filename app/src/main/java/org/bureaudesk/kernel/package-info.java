/// Values everyone shares. Knows no room, no storage, no screen.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.kernel;
