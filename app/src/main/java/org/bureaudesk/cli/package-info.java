/// The command line: one class per command. Never loads JavaFX.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.cli;
