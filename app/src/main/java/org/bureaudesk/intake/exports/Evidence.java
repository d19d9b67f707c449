package org.bureaudesk.intake.exports;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.intake.plan.Rooms;
import org.bureaudesk.kernel.Period;

/// What the numbers of a file say about whose it is: they agree with those stored, contradict them, or neither.
final class Evidence {

    private static final int FEWEST_DAYS = 3;
    private static final double LEAP = 0.2;
    private static final int SMALL = 50;

    private final Rooms rooms;
    private final Map<AccountId, Set<String>> owners = new HashMap<>();

    Evidence(Rooms rooms) {
        this.rooms = rooms;
    }

    /// Whether at least three days, and most of those there are, stand there already with the same totals.
    boolean agrees(ExportFile file, AccountId account) {
        var told = compared(file, account);
        return told.same >= FEWEST_DAYS && told.same > told.different;
    }

    /// Why the file looks like another account's.
    Optional<Notice> contradiction(ExportFile file, Account account) {
        if (!AccountFinder.isOf(file.origin(), account.platform())) {
            return Optional.of(notice("intake.doubt.platform", account.name()));
        }
        var told = compared(file, account.id());
        if (told.different > told.same && (told.different >= FEWEST_DAYS || told.far > 0)) {
            return Optional.of(
                    notice("intake.doubt.followers", account.name(), told.different + told.same, told.different));
        }
        return leap(file, account).or(() -> strangeArticles(file, account));
    }

    /// @param far how many of the different ones are not even near
    private record Compared(int same, int different, int far) {}

    private Compared compared(ExportFile file, AccountId account) {
        var rows = file.rows(ExportRow.Growth.class);
        var from = file.from();
        var to = file.to();
        if (rows.isEmpty() || from == null || to == null) {
            return new Compared(0, 0, 0);
        }
        var stored = rooms.followers().days(account, new Period(from, to)).stream()
                .collect(Collectors.toMap(FollowerDay::day, FollowerDay::cumulative));
        int same = 0;
        int different = 0;
        int far = 0;
        for (var row : rows) {
            var there = stored.get(row.day());
            if (there != null) {
                same += there == row.cumulative() ? 1 : 0;
                different += there == row.cumulative() ? 0 : 1;
                far += isFar(there, row.cumulative()) ? 1 : 0;
            }
        }
        return new Compared(same, different, far);
    }

    private static boolean isFar(int expected, int told) {
        return Math.abs((long) told - expected) > Math.max(SMALL, expected * LEAP);
    }

    /// A total that leaps from the day before the file begins, without new followers that explain it.
    private Optional<Notice> leap(ExportFile file, Account account) {
        var rows = file.rows(ExportRow.Growth.class);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var first =
                rows.stream().min(Comparator.comparing(ExportRow.Growth::day)).orElseThrow();
        var before = rooms.followers().latest(account.id(), first.day().minusDays(1));
        if (before.isEmpty() || !before.get().day().plusDays(1).equals(first.day()) || first.net() == null) {
            return Optional.empty();
        }
        var expected = before.get().cumulative() + first.net();
        return isFar(expected, first.cumulative())
                ? Optional.of(notice("intake.doubt.leap", account.name(), first.day(), expected, first.cumulative()))
                : Optional.empty();
    }

    /// Addresses that name another owner than the account's own, or articles another account has.
    private Optional<Notice> strangeArticles(ExportFile file, Account account) {
        var rows = file.rows(ExportRow.Article.class);
        var stated = rows.stream()
                .map(r -> r.url().owner())
                .filter(o -> !o.isEmpty())
                .collect(Collectors.toSet());
        var known = owners.computeIfAbsent(account.id(), this::ownersOf);
        if (!known.isEmpty() && !stated.isEmpty() && stated.stream().noneMatch(known::contains)) {
            return Optional.of(notice("intake.doubt.owner", account.name()));
        }
        var keys = rows.stream()
                .map(r -> r.url().key())
                .filter(k -> !k.isEmpty())
                .distinct()
                .limit(200)
                .toList();
        var others = rooms.figures().withUrlKeys(keys).stream()
                .filter(a -> !a.account().equals(account.id()))
                .count();
        return others * 2 > keys.size()
                ? Optional.of(notice("intake.doubt.articles", account.name(), others))
                : Optional.empty();
    }

    private Set<String> ownersOf(AccountId account) {
        return new HashSet<>(rooms.figures().owners(account));
    }

    private static Notice notice(String key, Object... facts) {
        return new Notice(0, key, List.of(facts));
    }
}
