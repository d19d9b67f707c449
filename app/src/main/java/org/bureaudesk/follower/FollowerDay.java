package org.bureaudesk.follower;

import java.time.LocalDate;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.follower.entry.FollowerLine;
import org.jspecify.annotations.Nullable;

/// One account's followers on one day: new, cancelled, net (新增, 取消, 净增) and the total at its end (累计).
///
/// @param source where the row comes from: a file's name, or empty for one typed by hand
public record FollowerDay(
        AccountId account,
        LocalDate day,
        @Nullable Integer added,
        @Nullable Integer cancelled,
        @Nullable Integer net,
        int cumulative,
        String source) {

    public FollowerDay {
        if (cumulative < 0) {
            throw new IllegalArgumentException("Fewer than no followers: " + cumulative);
        }
    }

    /// The net growth as given, else as new and cancelled say; `null` where neither is known.
    public @Nullable Integer knownNet() {
        if (net != null || added == null || cancelled == null) {
            return net;
        }
        return added - cancelled;
    }

    /// What a file says laid over what is there: what it leaves open stays, and where it says nothing new the row keeps
    /// its source.
    ///
    /// @param there `null` for none
    public FollowerDay over(@Nullable FollowerDay there) {
        if (there == null) {
            return this;
        }
        var same = new FollowerDay(
                account,
                day,
                added == null ? there.added : added,
                cancelled == null ? there.cancelled : cancelled,
                net == null ? there.net : net,
                cumulative,
                there.source);
        return same.equals(there)
                ? there
                : new FollowerDay(account, day, same.added, same.cancelled, same.net, cumulative, source);
    }

    /// As a line of the grid.
    FollowerLine line() {
        return new FollowerLine(day, added, cancelled, net, cumulative, source);
    }

    /// The row a line makes; `null` where its total is not known yet.
    static @Nullable FollowerDay of(AccountId account, FollowerLine line) {
        var total = line.cumulative();
        return total == null
                ? null
                : new FollowerDay(
                        account, line.day(), line.added(), line.cancelled(), line.net(), total, line.source());
    }
}
