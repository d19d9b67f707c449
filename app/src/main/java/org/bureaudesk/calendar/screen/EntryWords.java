package org.bureaudesk.calendar.screen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.calendar.CalendarDay;
import org.bureaudesk.calendar.CalendarEntry;
import org.bureaudesk.calendar.GapMark;
import org.bureaudesk.quota.Level;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;

/// The words of the calendar, so that no state is told by colour alone.
final class EntryWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private static final int COLOURS = 6;

    private final Messages messages;
    private final CalendarViewModel model;

    EntryWords(Messages messages, CalendarViewModel model) {
        this.messages = messages;
        this.model = model;
    }

    String time(CalendarEntry entry) {
        return TIME.format(entry.time());
    }

    /// The title, with its place where it went out in a push.
    String title(CalendarEntry entry) {
        var position = entry.position();
        return position == null ? entry.title() : messages.text("calendar.in-push", position, entry.title());
    }

    /// 计划 · 二审 or 已发布.
    String state(CalendarEntry entry) {
        var kind = messages.text(entry.kind().messageKey());
        var withdrawal = entry.withdrawal();
        if (withdrawal != null) {
            return messages.text("calendar.joined", kind, messages.text(withdrawal.markKey()));
        }
        var review = entry.review();
        return review == null || entry.isPublished()
                ? kind
                : messages.text("calendar.joined", kind, messages.text(review.messageKey()));
    }

    String accounts(CalendarEntry entry) {
        return entry.accounts().stream().map(this::account).collect(Collectors.joining("、"));
    }

    String account(AccountId id) {
        return model.everyAccount().stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .map(Account::name)
                .orElseGet(() -> messages.text("calendar.account-gone"));
    }

    /// All there is to say about an entry, line by line.
    String all(CalendarEntry entry) {
        var lines = new ArrayList<>(
                List.of(messages.text("calendar.tip.time", entry.at(), state(entry)), title(entry), accounts(entry)));
        if (!entry.column().isEmpty()) {
            lines.add(messages.text("calendar.tip.column", entry.column()));
        }
        if (entry.dueOn() != null) {
            lines.add(messages.text("calendar.tip.due", entry.dueOn()));
        }
        return String.join("\n", lines);
    }

    /// 应急服务 12 天未更新.
    String gap(GapMark mark) {
        var key = mark.level() == Level.RED ? "calendar.gap.red" : "calendar.gap.amber";
        var words = messages.text(key, account(mark.account()), mark.days());
        return mark.expected() ? messages.text("calendar.gap.expected", words) : words;
    }

    /// The gaps of one day in one line: the longest, and how many more.
    String gaps(List<GapMark> marks) {
        var worst = marks.stream()
                .max(java.util.Comparator.comparingInt(GapMark::days))
                .orElseThrow();
        return marks.size() == 1 ? gap(worst) : messages.text("calendar.gap.more", gap(worst), marks.size());
    }

    String allGaps(List<GapMark> marks) {
        return marks.stream().map(this::gap).collect(Collectors.joining("\n"));
    }

    /// 休 国庆节.
    String mark(CalendarDay day) {
        var mark = day.mark();
        if (mark == null) {
            return "";
        }
        var word = messages.text(mark.messageKey());
        return day.festival().isEmpty() ? word : messages.text("calendar.mark", word, day.festival());
    }

    String dues(List<CalendarDay.Due> dues) {
        return dues.size() == 1
                ? messages.text("calendar.due.one", dues.getFirst().title())
                : messages.text("calendar.due.many", dues.size());
    }

    String allDues(List<CalendarDay.Due> dues) {
        return dues.stream()
                .map(due -> messages.text("calendar.due.one", due.title()))
                .collect(Collectors.joining("\n"));
    }

    /// 11月23日 星期一, with what stands on it, for a screen reader.
    String day(CalendarDay day) {
        return messages.text(
                "calendar.day",
                day.date(),
                Words.weekday(day.date(), messages),
                mark(day),
                day.entries().size(),
                day.gaps().isEmpty() ? "" : allGaps(day.gaps()));
    }

    String weekday(LocalDate date) {
        return messages.text("calendar.weekday." + date.getDayOfWeek().getValue());
    }

    /// Which style class carries the colour of an account: by its place among those that are run. One that is no longer
    /// run wears the last.
    static String colourOf(AccountId account, List<Account> order) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).id().equals(account)) {
                return colour(i);
            }
        }
        return colour(COLOURS - 1);
    }

    /// @param place among the accounts, from 0
    static String colour(int place) {
        return "account-" + (place % COLOURS + 1);
    }
}
