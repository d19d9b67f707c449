/// Columns that come back by a rhythm (常设栏目): 每周三普法, 每月25日安全提示. They make plan entries in the calendar, never posts;
/// occurrences are worked out when they are asked for, so a column costs the same in its third year.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.calendar.recurring;
