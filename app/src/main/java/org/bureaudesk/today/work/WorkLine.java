package org.bureaudesk.today.work;

/// One line of the first screen.
///
/// @param id of its node
/// @param room which room it leads to; @param target what that room opens
public record WorkLine(String id, String icon, String title, String detail, String room, Object target) {}
