package org.bureaudesk.follower.entry;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What becomes of a line when some of its cells are typed, cleared or pasted.
public final class EntryPolicy {

    private EntryPolicy() {}

    /// The line with `values` in it. Net growth follows new and cancelled; the total follows the day before plus net
    /// growth where it is not typed itself and was either unknown or following already.
    ///
    /// @param previousTotal at the end of the day before; `null` where unknown
    /// @param values `null` clears a cell; columns that are not there stay
    public static FollowerLine enter(
            @Nullable Integer previousTotal, FollowerLine line, Map<PasteColumn, @Nullable Integer> values) {
        var following = isFollowing(previousTotal, line);
        var entered = line;
        for (var value : values.entrySet()) {
            entered = entered.with(value.getKey(), value.getValue());
        }
        if (entered.net() != null && changesParts(values) && entered.added() != null && entered.cancelled() != null) {
            entered = entered.with(PasteColumn.NET, null);
        }
        var typed = values.get(PasteColumn.CUMULATIVE) != null;
        var settled = typed || (entered.cumulative() != null && !following);
        return settled ? entered : withTotal(previousTotal, entered);
    }

    /// The line with its total as the day before and net growth say, where they say it.
    public static FollowerLine withTotal(@Nullable Integer previousTotal, FollowerLine line) {
        var net = line.knownNet();
        if (previousTotal == null || net == null) {
            return line;
        }
        var total = (long) previousTotal + net;
        return total < 0 || total > Integer.MAX_VALUE ? line : line.with(PasteColumn.CUMULATIVE, (int) total);
    }

    private static boolean isFollowing(@Nullable Integer previousTotal, FollowerLine line) {
        var total = line.cumulative();
        var net = line.knownNet();
        return previousTotal != null && total != null && net != null && total == previousTotal + net;
    }

    private static boolean changesParts(Map<PasteColumn, @Nullable Integer> values) {
        return !values.containsKey(PasteColumn.NET)
                && (values.containsKey(PasteColumn.ADDED) || values.containsKey(PasteColumn.CANCELLED));
    }
}
