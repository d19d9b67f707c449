/// The screen 活跃度: the year at a glance, the gap clocks, and what other rules would have said.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.quota.screen;
