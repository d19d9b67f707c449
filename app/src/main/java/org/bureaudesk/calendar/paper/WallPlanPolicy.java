package org.bureaudesk.calendar.paper;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.calendar.CalendarDay;
import org.bureaudesk.calendar.CalendarEntry;
import org.bureaudesk.calendar.CalendarPage;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;

/// What stands where on the wall plan. State is told in words or signs, for it is printed in black.
final class WallPlanPolicy {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Messages messages;
    private final Map<AccountId, String> accounts;

    /// @param accounts how accounts are called
    WallPlanPolicy(Messages messages, Map<AccountId, String> accounts) {
        this.messages = messages;
        this.accounts = accounts;
    }

    /// @param page the six weeks around the month; a week without a day of it is left away
    WallPlan plan(CalendarPage page, YearMonth month, String unit) {
        var boxes = new ArrayList<WallPlan.Box>();
        for (int first = 0; first < page.days().size(); first += WallPlan.WEEK) {
            var week = page.days().subList(first, first + WallPlan.WEEK);
            if (week.stream().anyMatch(day -> YearMonth.from(day.date()).equals(month))) {
                week.forEach(day -> boxes.add(box(day, month)));
            }
        }
        var title = messages.text("calendar.wall.title", month.getYear(), month.getMonthValue());
        return new WallPlan(
                unit.isEmpty() ? title : unit + title,
                messages.text("calendar.wall.accounts", String.join("、", accounts.values())),
                Stream.of(DayOfWeek.values())
                        .map(day -> messages.text("calendar.weekday." + day.getValue()))
                        .toList(),
                boxes,
                messages.text("calendar.wall.foot", Words.date(page.today(), messages)));
    }

    private WallPlan.Box box(CalendarDay day, YearMonth month) {
        var mark = day.mark();
        var head = new StringBuilder().append(day.date().getDayOfMonth());
        if (mark != null) {
            head.append(' ').append(messages.text(mark.messageKey()));
        }
        Stream.of(day.festival(), day.note())
                .filter(text -> !text.isEmpty())
                .forEach(text -> head.append(' ').append(text));
        var faint = !YearMonth.from(day.date()).equals(month);
        var off = mark == null ? isWeekend(day.date()) : mark.off();
        return new WallPlan.Box(head.toString(), faint ? List.of() : lines(day), faint, off);
    }

    private List<String> lines(CalendarDay day) {
        var lines = new ArrayList<String>();
        day.entries().forEach(entry -> lines.add(line(entry)));
        day.dues().forEach(due -> lines.add(messages.text("calendar.due.one", due.title())));
        return lines;
    }

    /// √ 09:30 冬季用电安全（示例应急发布）
    private String line(CalendarEntry entry) {
        var names = entry.accounts().stream()
                .map(id -> accounts.getOrDefault(id, ""))
                .filter(name -> !name.isEmpty())
                .toList();
        var key = entry.isPublished() ? "calendar.wall.published" : "calendar.wall.planned";
        return messages.text(key, TIME.format(entry.time()), entry.title(), String.join("、", names));
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }
}
