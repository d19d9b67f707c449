/// Opening, change and closing of accounts as reported to the district office (备案).
@org.jspecify.annotations.NullMarked
package org.bureaudesk.filing;
