package org.bureaudesk.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bureaudesk.account.Account;
import org.bureaudesk.filing.Filing;
import org.bureaudesk.filing.FilingKind;
import org.bureaudesk.inspection.Rectification;
import org.bureaudesk.interaction.Message;
import org.bureaudesk.review.ReviewLine;
import org.bureaudesk.rules.DeadlineEvent;
import org.bureaudesk.rules.Rules;
import org.bureaudesk.workday.Workdays;
import org.jspecify.annotations.Nullable;

/// Which deadlines are open on a day, and how many working days are left of each.
///
/// @param on the day looked from
record DeadlinePolicy(Rules rules, Workdays workdays, LocalDate on) {

    /// The most pressing first; what is due on one day by kind.
    static final Comparator<Deadline> PRESSING =
            Comparator.comparing(Deadline::due).thenComparing(Deadline::kind).thenComparingLong(Deadline::record);

    /// 天心区管理办法 art. 5 and 8; none for one that is filed or had not happened yet.
    Optional<Deadline> filing(Filing filing, String accountName) {
        if (isOver(filing.filedOn()) || filing.happenedOn().isAfter(on)) {
            return Optional.empty();
        }
        var event = event(filing.kind());
        return Optional.of(after(DeadlineKind.FILING, filing.happenedOn(), event, accountName, filing.id())
                .about(filing));
    }

    /// An account that was opened since the rule took effect and has neither a filing date nor a dossier.
    Optional<Deadline> unfiled(Account account, List<Filing> filings) {
        var opened = account.registration().openedOn();
        var since = rules.deadline(DeadlineEvent.OPENING).pack().effectiveFrom();
        if (opened == null
                || account.registration().filedOn() != null
                || opened.isAfter(on)
                || opened.isBefore(since)
                || filings.stream().anyMatch(f -> isOpening(f, account))) {
            return Optional.empty();
        }
        return Optional.of(after(
                        DeadlineKind.FILING,
                        opened,
                        DeadlineEvent.OPENING,
                        account.name(),
                        account.id().value())
                .about(account.id()));
    }

    private static boolean isOpening(Filing filing, Account account) {
        return filing.kind() == FilingKind.OPENING && filing.account().equals(account.id());
    }

    Optional<Deadline> reply(Message message) {
        var event = event(message);
        var received = message.receivedAt().toLocalDate();
        if (event == null || received.isAfter(on)) {
            return Optional.empty();
        }
        return Optional.of(after(DeadlineKind.REPLY, received, event, message.content(), message.id())
                .about(message));
    }

    Optional<Deadline> rectification(Rectification problem) {
        var due = problem.dueOn();
        if (due == null || isOver(problem.doneOn())) {
            return Optional.empty();
        }
        return Optional.of(onDay(DeadlineKind.RECTIFICATION, problem.problem(), due, problem.id(), problem));
    }

    /// A post whose planned time must not come before its review is done.
    Optional<Deadline> review(ReviewLine line) {
        var planned = line.plannedAt();
        if (planned == null) {
            return Optional.empty();
        }
        var due = planned.toLocalDate();
        return Optional.of(onDay(
                DeadlineKind.REVIEW,
                line.post().title(),
                due,
                line.post().id().value(),
                line.post().id()));
    }

    /// A day that was set by hand.
    private Deadline onDay(DeadlineKind kind, String subject, LocalDate due, long record, Object target) {
        var estimated = !workdays.isAnnounced(due.getYear());
        return new Deadline(
                kind, subject, null, due, workdays.between(on, due), estimated, due.isBefore(on), "", record, target);
    }

    /// Whether something had been done by the day looked from.
    private boolean isOver(@Nullable LocalDate doneOn) {
        return doneOn != null && !doneOn.isAfter(on);
    }

    /// Next year's holidays are asked for late in the year, this year's at any time.
    Optional<Deadline> holidays() {
        if (!workdays.isAnnounced(on.getYear())) {
            return Optional.of(holidays(on.getYear()));
        }
        var late = on.getMonthValue() >= rules.records().rule().holidayMonth();
        return late && !workdays.isAnnounced(on.getYear() + 1)
                ? Optional.of(holidays(on.getYear() + 1))
                : Optional.empty();
    }

    private Deadline holidays(int year) {
        var due = LocalDate.of(year - 1, 12, 31);
        return new Deadline(
                DeadlineKind.HOLIDAY_DATA,
                String.valueOf(year),
                null,
                due,
                workdays.between(on, due),
                false,
                due.isBefore(on),
                "",
                0,
                null);
    }

    private Deadline after(DeadlineKind kind, LocalDate happened, DeadlineEvent event, String subject, long record) {
        var rule = rules.deadline(event);
        var due = workdays.add(happened, rule.rule().workingDays());
        return new Deadline(
                kind,
                subject,
                event,
                due.day(),
                workdays.between(on, due.day()),
                due.estimated(),
                due.day().isBefore(on),
                rule.rule().source(),
                record,
                null);
    }

    private static DeadlineEvent event(FilingKind kind) {
        return switch (kind) {
            case OPENING -> DeadlineEvent.OPENING;
            case CHANGE -> DeadlineEvent.CHANGE;
            case CLOSING -> DeadlineEvent.CLOSING;
        };
    }

    private static @Nullable DeadlineEvent event(Message message) {
        return switch (message.kind()) {
            case INQUIRY -> DeadlineEvent.INQUIRY;
            case SUGGESTION -> DeadlineEvent.SUGGESTION;
            case COMPLAINT -> DeadlineEvent.COMPLAINT;
            case PRAISE, OTHER -> null;
        };
    }
}
