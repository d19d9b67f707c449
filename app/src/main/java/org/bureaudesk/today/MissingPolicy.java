package org.bureaudesk.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.post.PublishedArticle;
import org.bureaudesk.rules.Rule.RecordsRule;

/// Which records are missing.
final class MissingPolicy {

    private MissingPolicy() {}

    static List<MissingRecords> missing(
            List<AccountStanding> accounts,
            Map<AccountId, List<PublishedArticle>> recent,
            RecordsRule rule,
            LocalDate on) {
        var missing = new ArrayList<MissingRecords>();
        for (var standing : accounts) {
            followers(standing, rule, on, missing);
        }
        for (var standing : accounts) {
            posts(standing, recent.getOrDefault(standing.account().id(), List.of()), rule, on, missing);
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

    private static void posts(
            AccountStanding standing,
            List<PublishedArticle> articles,
            RecordsRule rule,
            LocalDate on,
            List<MissingRecords> missing) {
        var settled = on.minusDays(rule.settleDays());
        var links = articles.stream().filter(a -> a.link().isEmpty()).count();
        var figures = articles.stream()
                .filter(a -> a.publishedAt().toLocalDate().isBefore(settled))
                .filter(a -> a.figures().reads() == null)
                .count();
        if (links > 0) {
            missing.add(new MissingRecords(MissingRecords.Kind.LINKS, standing.account(), (int) links, null));
        }
        if (figures > 0) {
            missing.add(new MissingRecords(MissingRecords.Kind.FIGURES, standing.account(), (int) figures, null));
        }
    }
}
