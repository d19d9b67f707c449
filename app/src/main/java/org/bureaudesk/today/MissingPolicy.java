package org.bureaudesk.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.post.PublicationCount;
import org.bureaudesk.rules.Rule.RecordsRule;

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
}
