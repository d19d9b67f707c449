/// Who works with the program (人员), in which roles, and who is at the desk now. Other rooms ask [StaffService] and
/// [Session]; the log is the only room below.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.staff;
