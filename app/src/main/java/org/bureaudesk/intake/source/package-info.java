/// Files as they come: told apart by their first bytes, never by their names, and read as rows of cells.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.intake.source;
