/// The log nobody can quietly change (操作日志): what was done, when, by whom, each entry sealed with the one before.
///
/// Any room may append; nobody may change or remove. Leans on no room, so that every room can lean on it.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.audit;
