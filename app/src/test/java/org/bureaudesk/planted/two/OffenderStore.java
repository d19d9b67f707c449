package org.bureaudesk.planted.two;

/// A store that shows itself and leans back on the one who leans on it.
public final class OffenderStore {

    public org.bureaudesk.planted.one.OffenderHelper cycle;
}
