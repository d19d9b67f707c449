/// Persons, roles and passwords as people see them: the list, the name in the top bar, and what lies over a locked
/// window.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.staff.screen;
