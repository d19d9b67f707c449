package org.bureaudesk.today;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bureaudesk.figures.ExportLimits;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.release.Withdrawal;
import org.bureaudesk.quota.GapClock;
import org.bureaudesk.quota.Level;
import org.bureaudesk.quota.Reminder;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;

/// The sentences of the first screen.
final class TodayWords {

    private static final int LONGEST_SUBJECT = 30;

    private final Messages messages;
    private final ExportLimits exports = ExportLimits.load();

    TodayWords(Messages messages) {
        this.messages = messages;
    }

    String title(Alert alert) {
        return switch (alert) {
            case Alert.GapAlert gap -> gapTitle(gap.standing());
            case Alert.WithdrawalAlert withdrawal ->
                messages.text("today.withdrawal.title", withdrawal.orders().size());
            case Alert.LateAlert late ->
                messages.text("today.late-posts.title", late.late().size());
            case Alert.RescanAlert rescan -> messages.text("today.rescan.title", rescan.posts());
            case Alert.DueAlert due -> dueTitle(due);
        };
    }

    String detail(Alert alert) {
        return switch (alert) {
            case Alert.GapAlert gap -> gapDetail(gap.standing());
            case Alert.WithdrawalAlert withdrawal ->
                withdrawalDetail(withdrawal.orders().getFirst());
            case Alert.LateAlert late -> planned(late.late().getFirst());
            case Alert.RescanAlert _ -> messages.text("today.rescan.detail");
            case Alert.DueAlert due -> due(due.first());
        };
    }

    String action(Alert alert) {
        return messages.text(
                switch (alert) {
                    case Alert.GapAlert _ -> "today.action.write";
                    case Alert.WithdrawalAlert _ -> "today.action.withdraw";
                    case Alert.LateAlert _ -> "today.action.register";
                    case Alert.RescanAlert _ -> "today.action.rescan";
                    case Alert.DueAlert due ->
                        switch (due.first().kind()) {
                            case FILING -> "today.action.filing";
                            case REPLY -> "today.action.reply";
                            case RECTIFICATION -> "today.action.rectification";
                            case REVIEW -> "today.action.review";
                            case HOLIDAY_DATA -> "today.action.holidays";
                        };
                });
    }

    private String withdrawalDetail(Withdrawal first) {
        return messages.text(
                "today.withdrawal.detail",
                shortened(first.title()),
                first.orderedBy(),
                first.orderedAt(),
                first.lines().size() - first.done());
    }

    /// The first of several planned publications.
    String planned(Publication.Awaited first) {
        return messages.text("today.planned.first", shortened(first.title()), first.plannedAt());
    }

    String coming(List<Publication.Awaited> some) {
        return messages.text("today.planned.title", some.size());
    }

    private String gapTitle(AccountStanding standing) {
        var days = standing.clock().daysSince();
        var account = standing.account();
        return days == null
                ? messages.text("today.gap.never", account.name(), account.platform())
                : messages.text("today.gap.title", account.name(), account.platform(), days);
    }

    private String gapDetail(AccountStanding standing) {
        GapClock clock = standing.clock();
        var red = clock.redOn();
        if (red == null) {
            return messages.text("today.gap.never-detail", clock.limitDays());
        }
        var key = clock.level() == Level.RED ? "today.gap.passed" : "today.gap.coming";
        var detail = messages.text(key, red, clock.limitDays(), standing.month().used());
        return detail + clock.reached().map(this::told).orElse("");
    }

    private String told(Reminder stage) {
        return messages.text(
                "today.gap.told", stage.messageKey().map(messages::text).orElse(stage.who()));
    }

    private String dueTitle(Alert.DueAlert due) {
        var first = due.first();
        var event = first.event();
        return switch (first.kind()) {
            case FILING ->
                messages.text(
                        first.overdue() ? "today.filing.overdue" : "today.filing.due",
                        event == null ? "" : messages.text(event.messageKey()),
                        first.subject(),
                        first.due());
            case REPLY -> messages.text("today.reply.overdue", due.deadlines().size());
            case RECTIFICATION ->
                messages.text("today.rectification.overdue", due.deadlines().size());
            case REVIEW -> messages.text("today.review.overdue", due.deadlines().size());
            case HOLIDAY_DATA -> messages.text("today.holidays.missing", first.subject());
        };
    }

    /// How many working days are left, and of what.
    private String due(Deadline deadline) {
        var left = deadline.workingDaysLeft();
        var days = deadline.overdue() ? messages.text("today.late", -left) : messages.text("today.left", left);
        var whole = new StringBuilder(days);
        if (deadline.estimated()) {
            whole.append(messages.text("today.estimated"));
        }
        var about = deadline.kind() == DeadlineKind.FILING ? deadline.source() : subject(deadline);
        return about.isEmpty() ? whole.toString() : messages.text("today.joined", whole.toString(), about);
    }

    private static String subject(Deadline deadline) {
        if (deadline.kind() == DeadlineKind.HOLIDAY_DATA) {
            return "";
        }
        return shortened(deadline.subject());
    }

    private static String shortened(String text) {
        return Words.shortened(text, LONGEST_SUBJECT);
    }

    String title(Waiting waiting) {
        return switch (waiting.kind()) {
            case FILING ->
                messages.text("today.filing.waiting", waiting.deadlines().size());
            case REPLY ->
                messages.text("today.reply.waiting", waiting.deadlines().size());
            case RECTIFICATION ->
                messages.text("today.rectification.waiting", waiting.deadlines().size());
            case REVIEW ->
                messages.text("today.review.waiting", waiting.deadlines().size());
            case HOLIDAY_DATA ->
                messages.text("today.holidays.missing", waiting.first().subject());
        };
    }

    String detail(Waiting waiting) {
        return waiting.kind() == DeadlineKind.HOLIDAY_DATA
                ? messages.text("today.holidays.detail")
                : due(waiting.first());
    }

    String title(MissingRecords missing) {
        return messages.text(
                "today.missing.title",
                missing.account().name(),
                missing.account().platform(),
                messages.text(missing.kind().messageKey()));
    }

    String detail(MissingRecords missing) {
        return switch (missing.kind()) {
            case FOLLOWERS -> {
                var since = missing.since();
                yield since == null
                        ? messages.text("today.missing.no-followers")
                        : messages.text("today.missing.followers-since", since);
            }
            case LINKS -> messages.text("today.missing.links-detail", missing.count());
            case FIGURES -> messages.text("today.missing.figures-detail", missing.count());
            case MONTHS -> months(missing);
        };
    }

    private String months(MissingRecords missing) {
        var followers = months(missing.followerMonths());
        var articles = months(missing.articleMonths());
        var key = articles.isEmpty()
                ? "today.missing.months-followers"
                : followers.isEmpty() ? "today.missing.months-articles" : "today.missing.months-both";
        return messages.text(key, followers, articles, exports.monthsPerFile());
    }

    private String months(List<YearMonth> months) {
        return months.stream()
                .map(month -> Words.print(month, messages))
                .collect(Collectors.joining(messages.text("today.missing.comma")));
    }

    String used(AccountStanding standing) {
        var available = standing.month().available();
        return available == null
                ? messages.text("today.activity.times", standing.month().used())
                : messages.text("today.activity.of", standing.month().used(), available);
    }

    /// What stands beside the bar, so that its colour need not be understood.
    String remark(AccountStanding standing) {
        var month = standing.month();
        var parts = new ArrayList<String>();
        var needed = month.needed();
        if (needed != null) {
            parts.add(
                    needed == 0
                            ? messages.text("today.activity.reached")
                            : messages.text("today.activity.needed", needed));
        } else {
            parts.add(messages.text("today.activity.free"));
        }
        parts.add(messages.text("today.activity.forecast", month.forecast()));
        if (month.ownTarget()) {
            parts.add(messages.text("today.activity.target"));
        }
        return String.join(messages.text("today.activity.separator"), parts);
    }
}
