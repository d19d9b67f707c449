package org.bureaudesk.today;

import java.time.LocalDate;
import java.util.Locale;
import org.bureaudesk.account.Account;
import org.jspecify.annotations.Nullable;

/// Records an account lacks (资料还缺).
///
/// @param count posts concerned; 0 for followers
/// @param since the last day there is a record for; `null` where there never was one or it does not apply
public record MissingRecords(
        Kind kind, Account account, int count, @Nullable LocalDate since) {

    /// Follower rows lately, links of published posts, figures of published posts.
    public enum Kind {
        FOLLOWERS,
        LINKS,
        FIGURES;

        public String messageKey() {
            return "today.missing." + name().toLowerCase(Locale.ROOT);
        }
    }
}
