/// Problems found in a self-inspection and what is done about them (自查整改).
@org.jspecify.annotations.NullMarked
package org.bureaudesk.inspection;
