/// Reads tables of .xlsx files row by row, however long they are and whoever made them. Nothing of a file is trusted:
/// sizes are bounded, macros, passwords and outside references are refused. Knows no room.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.office.read;
