/// The settings a bureau makes, its data folder and what the program is made of. Only the window composes it.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.preferences;
