/// The gap clock and the monthly activity of every account (更新间隔, 活跃度), judged by the rule packs in force. Keeps no
/// table of its own.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.quota;
