package org.bureaudesk.review.flow;

/// One level of review (审级), as the bureau has set it.
///
/// @param code stable, `first`; @param title 一审; @param role code of the role that signs, as the staff has it
/// @param roleTitle how the printed form calls who signs, 科室负责人; @param focus what this level looks at
/// @param outOfRuleOnly whether it is asked only for matter outside the rules (超出规定内容)
public record Level(String code, String title, String role, String roleTitle, String focus, boolean outOfRuleOnly) {}
