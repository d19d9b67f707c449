/// What is typed and pasted into the follower grid: text in, days and counts or faults out, and what becomes of a line.
/// Pure; knows nothing of the records kept.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.follower.entry;
