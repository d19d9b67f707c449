/// The post calendar (发布日历): what is planned, what went out, how long nothing came, day by day. Month, week and list
/// are one answer of [org.bureaudesk.calendar.CalendarService]. A planned date, a review state and a publication are
/// three
/// things; nothing here changes the last two.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.calendar;
