/// What imports did, kept so that one can be taken back as a whole even days later.
@org.jspecify.annotations.NullMarked
package org.bureaudesk.intake.journal;
