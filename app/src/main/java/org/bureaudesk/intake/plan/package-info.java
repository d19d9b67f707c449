/// What an import would do: rows of sheets against the records that are there. Writes nothing.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.intake.plan;
