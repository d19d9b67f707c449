package org.bureaudesk.quota.screen;

import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bureaudesk.account.Account;
import org.bureaudesk.quota.Assessment;
import org.bureaudesk.quota.GapClock;
import org.bureaudesk.quota.MonthActivity;
import org.bureaudesk.quota.MonthState;
import org.bureaudesk.quota.PeriodGap;
import org.bureaudesk.quota.Reminder;
import org.bureaudesk.quota.YearRow;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.period.DayWords;
import org.jspecify.annotations.Nullable;

/// How gaps and activity read, on the screen and in the sheets.
final class QuotaWords {

    private final Messages messages;
    private final Clock clock;

    QuotaWords(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /// 示例应急发布（微信订阅号）.
    String account(Account account) {
        return messages.text("quota.account", account.name(), account.platform());
    }

    String state(MonthState state) {
        return messages.text("quota.with-symbol", messages.text(state.symbolKey()), messages.text(state.messageKey()));
    }

    /// 22/30; 22 where nothing limits; nothing where nothing can be said.
    String used(YearRow.Cell cell) {
        var activity = cell.activity();
        return switch (cell.state()) {
            case FUTURE, BEFORE -> "";
            default ->
                activity.available() == null
                        ? String.valueOf(activity.used())
                        : messages.text("quota.used", activity.used(), activity.available());
        };
    }

    /// The cell in two lines: sign and figures, then the state in a word.
    String cell(YearRow.Cell cell) {
        var first = (messages.text(cell.state().symbolKey()) + " " + used(cell)).strip();
        return first + "\n" + messages.text(cell.state().messageKey());
    }

    /// Everything that is known of a month, in one sentence.
    String detail(Account account, YearRow.Cell cell) {
        var activity = cell.activity();
        var head = messages.text("quota.detail.head", account(account), activity.month(), state(cell.state()));
        return switch (cell.state()) {
            case FUTURE, BEFORE -> head;
            case FREE, STOPPED -> head + messages.text("quota.detail.sent", activity.used(), activity.articles());
            default -> head + limited(activity);
        };
    }

    private String limited(MonthActivity activity) {
        return messages.text(
                activity.ownTarget() ? "quota.detail.target" : "quota.detail.limited",
                activity.used(),
                activity.articles(),
                String.valueOf(activity.available()),
                ratio(activity),
                percent(activity),
                activity.pack().title(),
                String.valueOf(activity.needed()),
                activity.forecast());
    }

    String ratio(MonthActivity activity) {
        var ratio = activity.ratio();
        return ratio == null
                ? ""
                : ratio.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    private static String percent(MonthActivity activity) {
        return activity.threshold().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    String level(GapClock shown) {
        var code = shown.level().name().toLowerCase(Locale.ROOT);
        return messages.text(
                "quota.with-symbol",
                messages.text("quota.level-symbol." + code),
                messages.text(shown.level().messageKey()));
    }

    String limit(GapClock shown) {
        return messages.text("quota.limit", shown.limitDays(), shown.pack().title());
    }

    /// 11月24日 08:30; with the year where it is not this one.
    String moment(@Nullable LocalDateTime moment, String otherwise) {
        if (moment == null) {
            return otherwise;
        }
        return moment.getYear() == LocalDate.now(clock).getYear()
                ? DayWords.moment(moment, messages)
                : Words.print(moment, messages);
    }

    private String day(LocalDate day) {
        return day.getYear() == LocalDate.now(clock).getYear()
                ? DayWords.shortDay(day, messages)
                : Words.date(day, messages);
    }

    /// Who is told next, and when; that everybody has been where nobody is left.
    String nextReminder(GapClock shown) {
        return shown.next()
                .map(stage ->
                        messages.text("quota.reminder.next", stage.on() == null ? "" : day(stage.on()), who(stage)))
                .orElse(shown.reminders().isEmpty() ? "" : messages.text("quota.reminder.all"));
    }

    private String who(Reminder stage) {
        return stage.messageKey().map(messages::text).orElse(stage.who());
    }

    /// The clock with all its stages and the pack it goes by, and what fell short in the period.
    String whole(GapRow row) {
        var stages = reminders(row.clock());
        var head = messages.text("quota.gap.head", account(row.account()), limit(row.clock()), stages);
        return head + "\n" + shortfalls(row.assessment());
    }

    /// Every stage of the reminders, in the order of the days.
    String reminders(GapClock shown) {
        return shown.reminders().stream().map(this::reminder).collect(Collectors.joining(messages.text("quota.comma")));
    }

    private String reminder(Reminder reminder) {
        return messages.text(
                reminder.due() ? "quota.reminder.due" : "quota.reminder.coming",
                reminder.day(),
                who(reminder),
                reminder.on() == null ? "" : Words.date(reminder.on(), messages));
    }

    /// 7月3日 to 7月31日, empty where there is no gap to speak of.
    String span(PeriodGap gap) {
        return gap.days() == 0 ? "" : messages.text("quota.span", day(gap.from()), day(gap.to()));
    }

    String verdict(Assessment assessment) {
        return messages.text(assessment.passes() ? "quota.verdict.pass" : "quota.verdict.fail");
    }

    /// What fell short, line by line; that nothing did where nothing did.
    String shortfalls(Assessment assessment) {
        var lines = new ArrayList<String>();
        for (var gap : assessment.gap().overruns()) {
            lines.add(messages.text(
                    "quota.short.gap", gap.from(), gap.to(), assessment.gap().limitDays()));
        }
        if (!assessment.lowMonths().isEmpty()) {
            lines.add(messages.text("quota.short.months", months(assessment.lowMonths())));
        }
        if (!assessment.shortWeeks().isEmpty()) {
            var mondays = assessment.shortWeeks().stream()
                    .map(week -> Words.date(week.from(), messages))
                    .collect(Collectors.joining(messages.text("quota.comma")));
            lines.add(messages.text("quota.short.weeks", assessment.shortWeeks().size(), mondays));
        }
        for (var topic : assessment.missingTopics()) {
            lines.add(messages.text("quota.short.topic", topic.month(), topic.label(), topic.posts(), topic.wanted()));
        }
        if (assessment.dormant()) {
            lines.add(messages.text("quota.short.dormant"));
        }
        return lines.isEmpty() ? messages.text("quota.short.none") : String.join("\n", lines);
    }

    private String months(List<YearMonth> months) {
        return months.stream()
                .map(month -> Words.print(month, messages))
                .collect(Collectors.joining(messages.text("quota.comma")));
    }
}
