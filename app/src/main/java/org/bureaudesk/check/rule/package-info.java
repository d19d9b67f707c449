/// One class per rule of the content check (内容检查规则). A rule reads a scanned field and adds findings; it keeps no
/// state and never alters the text.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.check.rule;
