/// The days by which texts are to be handed in inside the office (交稿), as reminders. Reads only; the days themselves
/// are set on the calendar.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.calendar.handin;
