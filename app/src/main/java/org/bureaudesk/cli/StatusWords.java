package org.bureaudesk.cli;

import java.time.LocalDate;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.quota.GapClock;
import org.bureaudesk.quota.MonthActivity;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.today.AccountStanding;
import org.bureaudesk.today.Deadline;
import org.jspecify.annotations.Nullable;

/// The answer of `status` for people, one line per account and deadline.
final class StatusWords {

    private static final int LONGEST_SUBJECT = 24;

    private final Messages messages;

    StatusWords(Messages messages) {
        this.messages = messages;
    }

    String head(LocalDate on) {
        return messages.text("cli.status.head", on, Words.weekday(on, messages));
    }

    String noAccounts() {
        return messages.text("cli.status.no-accounts");
    }

    String deadlineHead() {
        return messages.text("cli.status.deadlines");
    }

    String account(AccountStanding standing) {
        var account = standing.account();
        return messages.text(
                "cli.status.account",
                messages.text(standing.clock().level().messageKey()),
                account.name(),
                account.platform(),
                last(standing.clock()),
                month(standing.month()),
                followers(standing.followers()));
    }

    String deadline(Deadline deadline) {
        var subject = deadline.subject().length() <= LONGEST_SUBJECT
                ? deadline.subject()
                : deadline.subject().substring(0, LONGEST_SUBJECT) + "…";
        var event = deadline.event();
        var kind = messages.text(event == null ? deadline.kind().messageKey() : event.messageKey());
        var left = deadline.workingDaysLeft();
        var line = deadline.overdue()
                ? messages.text("cli.status.overdue", kind, subject, deadline.due(), -left)
                : messages.text("cli.status.deadline", kind, subject, deadline.due(), left);
        return deadline.estimated() ? line + messages.text("cli.status.estimated") : line;
    }

    private String last(GapClock clock) {
        var last = clock.lastPublished();
        var red = clock.redOn();
        var since = clock.daysSince();
        if (last == null || red == null || since == null) {
            return messages.text("cli.status.never");
        }
        return messages.text("cli.status.last", last, since, red.toLocalDate(), clock.limitDays());
    }

    private String month(MonthActivity month) {
        var available = month.available();
        var needed = month.needed();
        return available == null || needed == null
                ? messages.text("cli.status.month-free", month.used(), month.forecast())
                : messages.text("cli.status.month", month.used(), available, needed, month.forecast());
    }

    private String followers(@Nullable FollowerDay day) {
        return day == null
                ? messages.text("cli.status.followers-none")
                : messages.text("cli.status.followers", day.cumulative(), day.day());
    }
}
