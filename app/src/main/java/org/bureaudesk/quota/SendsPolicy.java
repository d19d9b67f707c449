package org.bureaudesk.quota;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.bureaudesk.account.Account;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.post.PublicationCount;
import org.bureaudesk.rules.Rule.SendsRule;
import org.bureaudesk.rules.Rules;
import org.jspecify.annotations.Nullable;

/// How sends are counted against what a platform allows (可发布次数).
final class SendsPolicy {

    private SendsPolicy() {}

    /// The days of the month that count when looked at on `on`: all of it once it is over, none before it
    /// begins.
    static Optional<Period> elapsed(YearMonth month, LocalDate on) {
        if (on.isBefore(month.atDay(1))) {
            return Optional.empty();
        }
        var end = month.atEndOfMonth();
        return Optional.of(new Period(month.atDay(1), on.isBefore(end) ? on : end));
    }

    static MonthActivity activity(
            Account account, YearMonth month, PublicationCount count, int daysElapsed, Rules rules) {
        var used = account.platform().hasPushes() ? count.sends() : count.articles();
        var limit = rules.sends(account.platform());
        var target = account.operation().monthlyTarget();
        var threshold = rules.activity();
        return new MonthActivity(
                account.id(),
                month,
                used,
                count.articles(),
                limit.<@Nullable Integer>map(l -> allowed(l.rule(), month)).orElse(target),
                limit.isEmpty() && target != null,
                threshold.rule().threshold(),
                daysElapsed == 0 ? 0 : (int) ((long) used * month.lengthOfMonth() / daysElapsed),
                threshold.pack());
    }

    private static int allowed(SendsRule rule, YearMonth month) {
        return switch (rule.per()) {
            case DAY -> rule.times() * month.lengthOfMonth();
            case MONTH -> rule.times();
        };
    }
}
