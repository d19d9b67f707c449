/// The first screen: what must be done today and what is about to go red (今日). Keeps nothing of its own; asks every
/// room below.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.today;
