package org.bureaudesk.intake.plan;

/// Stand-in numbers of records that are not there yet: -1, -2 … Real ones are taken when the plan is carried
/// out, so that a plan nobody wants leaves no gap.
public final class Numbers {

    private long taken;

    public long next() {
        taken++;
        return -taken;
    }

    /// How many real numbers the plan needs.
    public int count() {
        return Math.toIntExact(taken);
    }
}
