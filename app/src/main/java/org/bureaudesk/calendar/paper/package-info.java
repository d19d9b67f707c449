/// What goes out of the calendar: the wall plan (墙历) as a sheet and on the printer, and the plan as an .ics file.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.calendar.paper;
