/// The first run: name of the unit, its accounts and people, in three short steps, or the demonstration instead.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.welcome;
