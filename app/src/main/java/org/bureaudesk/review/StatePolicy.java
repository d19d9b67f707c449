package org.bureaudesk.review;

/// Which state follows from the facts. Nothing else decides it, and nothing stores it.
final class StatePolicy {

    private StatePolicy() {}

    static ReviewMark mark(Standing standing) {
        var last = standing.last();
        var state = state(standing);
        var signs = last != null && last.isUnderWay() && standing.lastHolds();
        var signed = signs && last != null ? last.level() : 0;
        var waiting = signs && last != null && signed < last.route().size()
                ? last.route().get(signed)
                : "";
        return new ReviewMark(
                standing.post(),
                state,
                signed,
                last == null ? 0 : last.route().size(),
                waiting,
                standing.isPublished(),
                last == null ? null : last.at());
    }

    static ReviewState state(Standing standing) {
        if (standing.isApproved()) {
            return isLate(standing) ? ReviewState.LATE : ReviewState.APPROVED;
        }
        if (standing.isPermitted()) {
            return ReviewState.URGENT;
        }
        if (standing.isPublished()) {
            return standing.everApproved() ? ReviewState.CHANGED : ReviewState.UNREVIEWED;
        }
        var last = standing.last();
        if (last == null) {
            return ReviewState.DRAFT;
        }
        return switch (last.kind()) {
            case RETURN -> ReviewState.RETURNED;
            case WITHDRAW -> ReviewState.WITHDRAWN;
            case SUBMIT, SIGN -> standing.lastHolds() ? ReviewState.IN_REVIEW : ReviewState.CHANGED;
            case URGENT -> throw new IllegalStateException("A permit is not a step on the way");
        };
    }

    /// An approval after the planned time counts only once the post is planned anew.
    private static boolean isLate(Standing standing) {
        var planned = standing.plannedAt();
        var last = standing.last();
        return planned != null && last != null && last.at().isAfter(planned);
    }
}
