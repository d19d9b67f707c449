package org.bureaudesk.follower.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One day of the grid as it stands, kept or not yet: a line without a total cannot be kept and waits for one.
///
/// @param net as written; where it is not, new less cancelled says it
public record FollowerLine(
        LocalDate day,
        @Nullable Integer added,
        @Nullable Integer cancelled,
        @Nullable Integer net,
        @Nullable Integer cumulative,
        String source) {

    public static FollowerLine empty(LocalDate day) {
        return new FollowerLine(day, null, null, null, null, "");
    }

    public boolean isEmpty() {
        return added == null && cancelled == null && net == null && cumulative == null;
    }

    /// Whether something was typed that cannot be kept until the total is known.
    public boolean isWaiting() {
        return cumulative == null && !isEmpty();
    }

    public @Nullable Integer knownNet() {
        return net != null || added == null || cancelled == null ? net : Integer.valueOf(added - cancelled);
    }

    /// What stands in the cell; net growth also where it is only computed.
    public @Nullable Integer value(PasteColumn column) {
        return switch (column) {
            case ADDED -> added;
            case CANCELLED -> cancelled;
            case NET -> knownNet();
            case CUMULATIVE -> cumulative;
            case DAY, SOURCE -> null;
        };
    }

    /// Changed by hand, so that its source is the hand.
    public FollowerLine with(PasteColumn column, @Nullable Integer value) {
        return switch (column) {
            case ADDED -> new FollowerLine(day, value, cancelled, net, cumulative, "");
            case CANCELLED -> new FollowerLine(day, added, value, net, cumulative, "");
            case NET -> new FollowerLine(day, added, cancelled, value, cumulative, "");
            case CUMULATIVE -> new FollowerLine(day, added, cancelled, net, value, "");
            case DAY, SOURCE -> this;
        };
    }
}
