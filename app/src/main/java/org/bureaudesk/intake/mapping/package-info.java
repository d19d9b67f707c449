/// Tables nobody knows, of which the user has said what their columns mean; remembered under a name.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.intake.mapping;
