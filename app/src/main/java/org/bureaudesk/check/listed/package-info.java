/// What the lists name, weighed by the company it stands in.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.check.listed;
