/// What every command stands on: its options, its way to the records, and whom it talks to.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.cli.command;
