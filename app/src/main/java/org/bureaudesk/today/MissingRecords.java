package org.bureaudesk.today;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.bureaudesk.account.Account;
import org.jspecify.annotations.Nullable;

/// Records an account lacks (资料还缺).
///
/// @param count posts concerned, or months; 0 for followers
/// @param since the last day there is a record for; `null` where there never was one or it does not apply
public record MissingRecords(
        Kind kind,
        Account account,
        int count,
        @Nullable LocalDate since,
        List<YearMonth> followerMonths,
        List<YearMonth> articleMonths) {

    public MissingRecords {
        followerMonths = List.copyOf(followerMonths);
        articleMonths = List.copyOf(articleMonths);
    }

    MissingRecords(Kind kind, Account account, int count, @Nullable LocalDate since) {
        this(kind, account, count, since, List.of(), List.of());
    }

    /// Months no export was brought for.
    static MissingRecords months(Account account, List<YearMonth> followers, List<YearMonth> articles) {
        return new MissingRecords(Kind.MONTHS, account, followers.size() + articles.size(), null, followers, articles);
    }

    /// Follower rows lately, links of published posts, figures of published posts, exports of whole months.
    public enum Kind {
        FOLLOWERS,
        LINKS,
        FIGURES,
        MONTHS;

        public String messageKey() {
            return "today.missing." + name().toLowerCase(Locale.ROOT);
        }
    }
}
