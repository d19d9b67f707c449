package org.bureaudesk.intake.sheet;

/// Ends the reading of one row; the rest of the sheet goes on.
public final class RejectedRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    public RejectedRow(Rejection rejection) {
        super(rejection.reasonKey(), null, false, false); // thousands may come, and nobody reads their stacks
        this.rejection = rejection;
    }

    public Rejection rejection() {
        return rejection;
    }
}
