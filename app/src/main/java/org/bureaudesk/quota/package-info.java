/// The gap clock, the monthly activity and what the rules say of a period (更新间隔, 活跃度, 考核), by the rule packs in
/// force. Keeps no table of its own; its store only counts publications. Screens are in `screen`.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.quota;
