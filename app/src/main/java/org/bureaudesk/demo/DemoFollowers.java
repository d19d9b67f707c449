package org.bureaudesk.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.follower.FollowerDay;

/// Fourteen months of follower rows: one jump out of line, a few days missing, one account not kept up lately.
final class DemoFollowers {

    /// What tells a row of the demonstration from one of the bureau's own.
    static final String SOURCE = "示例数据";

    private static final int MONTHS = 14;

    private final DemoBureau bureau;
    private final Map<String, AccountId> accounts;
    private final LocalDate today;
    private final SplittableRandom chance = new SplittableRandom(903);

    DemoFollowers(DemoBureau bureau, Map<String, AccountId> accounts, LocalDate today) {
        this.bureau = bureau;
        this.accounts = accounts;
        this.today = today;
    }

    List<FollowerDay> all() {
        var rows = new ArrayList<FollowerDay>();
        bureau.accounts().forEach(account -> rows.addAll(rows(account)));
        return List.copyOf(rows);
    }

    private List<FollowerDay> rows(DemoBureau.DemoAccount account) {
        var growth = account.followers();
        var id = Objects.requireNonNull(accounts.get(account.key()));
        var rows = new ArrayList<FollowerDay>();
        var total = growth.start();
        var last = today.minusDays(growth.endDaysAgo());
        for (var day = today.minusMonths(MONTHS); !day.isAfter(last); day = day.plusDays(1)) {
            var cancelled = chance.nextInt(growth.cancelledMost() + 1);
            var ago = (int) (today.toEpochDay() - day.toEpochDay());
            var jumps =
                    bureau.jump().daysAgo() == ago && bureau.jump().account().equals(account.key());
            var added = jumps
                    ? bureau.jump().net() + cancelled
                    : chance.nextInt(growth.addedLeast(), growth.addedMost() + 1);
            total += added - cancelled;
            if (!bureau.missingFollowerDays().contains(ago)) {
                rows.add(new FollowerDay(id, day, added, cancelled, added - cancelled, total, SOURCE));
            }
        }
        return rows;
    }
}
