package org.bureaudesk.ui.period;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;

/// Days as grids and curves name them, where the year is plain from the period.
public final class DayWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private DayWords() {}

    /// 8月1日.
    public static String shortDay(LocalDate day, Messages messages) {
        return messages.text("period.day", day.getMonthValue(), day.getDayOfMonth());
    }

    /// 8月1日, or 2026年8月1日 where the period spans several years.
    public static String within(Period period, LocalDate day, Messages messages) {
        return period.from().getYear() == period.to().getYear() ? shortDay(day, messages) : Words.date(day, messages);
    }

    /// 8月1日 周六.
    public static String withWeekday(LocalDate day, Messages messages) {
        var weekday = messages.text("period.weekday." + day.getDayOfWeek().getValue());
        return messages.text("period.day-weekday", day.getMonthValue(), day.getDayOfMonth(), weekday);
    }

    /// 8月1日 09:00.
    public static String moment(LocalDateTime moment, Messages messages) {
        return shortDay(moment.toLocalDate(), messages) + " " + TIME.format(moment);
    }

    /// 2026年8月.
    public static String month(LocalDate day, Messages messages) {
        return messages.text("period.month", day.getYear(), day.getMonthValue());
    }
}
