/// The calendar on the screen: month, week, list, the drawer of posts without a date, and what is done with them.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.calendar.screen;
