package org.bureaudesk.today;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.post.PublicationCount;
import org.bureaudesk.rules.Rule.RecordsRule;
import org.jspecify.annotations.Nullable;

/// Which records are missing.
final class MissingPolicy {

    private MissingPolicy() {}

    static List<MissingRecords> missing(
            List<AccountStanding> accounts,
            Map<AccountId, PublicationCount.Lacking> lacking,
            RecordsRule rule,
            LocalDate on) {
        var missing = new ArrayList<MissingRecords>();
        for (var standing : accounts) {
            followers(standing, rule, on, missing);
        }
        for (var standing : accounts) {
            var posts = lacking.get(standing.account().id());
            if (posts != null) {
                posts(standing, posts, missing);
            }
        }
        return missing;
    }

    private static void followers(
            AccountStanding standing, RecordsRule rule, LocalDate on, List<MissingRecords> missing) {
        var last = standing.followers();
        if (last == null || last.day().isBefore(on.minusDays(rule.followerDays()))) {
            var since = last == null ? null : last.day();
            missing.add(new MissingRecords(MissingRecords.Kind.FOLLOWERS, standing.account(), 0, since));
        }
    }

    private static void posts(AccountStanding standing, PublicationCount.Lacking posts, List<MissingRecords> missing) {
        if (posts.links() > 0) {
            missing.add(new MissingRecords(MissingRecords.Kind.LINKS, standing.account(), posts.links(), null));
        }
        if (posts.figures() > 0) {
            missing.add(new MissingRecords(MissingRecords.Kind.FIGURES, standing.account(), posts.figures(), null));
        }
    }

    /// Which months of an account no export was brought for: files hold only a few, so gaps do not close by
    /// themselves.
    ///
    /// @param past the whole months that are looked at, oldest first
    /// @param first the month of the account's first follower row ever; `null` where it has none, which is told
    /// otherwise
    /// @param rows how many days of each month have follower rows
    /// @param articles months with figures of articles; empty where none was ever brought
    static Optional<MissingRecords> months(
            Account account,
            List<YearMonth> past,
            @Nullable YearMonth first,
            Map<YearMonth, Integer> rows,
            Set<YearMonth> articles) {
        if (first == null) {
            return Optional.empty();
        }
        var since = past.stream().filter(m -> !m.isBefore(first)).toList();
        var followers = since.stream()
                .filter(m -> !m.equals(first) && rows.getOrDefault(m, 0) * 2 < m.lengthOfMonth())
                .toList();
        var begun = articles.stream().min(YearMonth::compareTo);
        var figures = begun.map(month -> past.stream()
                        .filter(m -> m.isAfter(month) && !articles.contains(m))
                        .toList())
                .orElse(List.of());
        if (followers.isEmpty() && figures.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(MissingRecords.months(account, followers, figures));
    }

    /// Whole months before this one, oldest first.
    static List<YearMonth> before(YearMonth month, int count) {
        return Stream.iterate(month.minusMonths(count), m -> m.plusMonths(1))
                .limit(count)
                .toList();
    }
}
