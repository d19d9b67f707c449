/// The log as people see it (操作日志): searched, paged, checked and exported.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.audit.screen;
