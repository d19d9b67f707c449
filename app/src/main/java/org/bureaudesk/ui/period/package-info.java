/// Choosing the period a screen shows: month, quarter, year or everything, with a step back and forth.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.ui.period;
