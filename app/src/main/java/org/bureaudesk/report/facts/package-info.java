/// What the records of a period say, without a word of prose (事实). Every figure knows the records it was counted from.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.report.facts;
