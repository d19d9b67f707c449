package org.bureaudesk.intake.journal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Period;

/// Keys of records that have no number of their own, and how to find those again.
final class Keys {

    static final String SEPARATOR = "|";

    private Keys() {}

    static String key(AccountId account, LocalDate day, String more) {
        return account.value() + SEPARATOR + day + SEPARATOR + more;
    }

    static List<Long> articlesOf(List<String> keys) {
        return keys.stream()
                .map(k -> Long.valueOf(k.substring(0, k.indexOf(SEPARATOR))))
                .distinct()
                .toList();
    }

    static <R> List<R> chosen(List<R> all, List<String> keys, Function<R, String> key) {
        var wanted = new HashSet<>(keys);
        return all.stream().filter(r -> wanted.contains(key.apply(r))).toList();
    }

    static <R> List<R> days(List<String> keys, BiFunction<AccountId, Period, List<R>> ask, Function<R, String> key) {
        var periods = new HashMap<Long, Period>();
        for (var one : keys) {
            var parts = one.split("\\|", 3);
            var day = LocalDate.parse(parts[1]);
            periods.merge(
                    Long.valueOf(parts[0]),
                    new Period(day, day),
                    (a, b) -> new Period(
                            a.from().isBefore(b.from()) ? a.from() : b.from(),
                            a.to().isAfter(b.to()) ? a.to() : b.to()));
        }
        var found = periods.entrySet().stream()
                .flatMap(e -> ask.apply(new AccountId(e.getKey()), e.getValue()).stream())
                .toList();
        return chosen(found, keys, key);
    }
}
