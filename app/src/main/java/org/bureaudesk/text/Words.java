package org.bureaudesk.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.bureaudesk.kernel.Platform;
import org.jspecify.annotations.Nullable;

/// How a fact prints inside a sentence: dates as the language writes them, numbers without grouping.
public final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Words() {}

    public static String print(@Nullable Object fact, Messages messages) {
        return switch (fact) {
            case null -> "";
            case LocalDate day -> date(day, messages);
            case LocalDateTime moment -> date(moment.toLocalDate(), messages) + " " + TIME.format(moment);
            case YearMonth month -> messages.text("text.month", month.getYear() + "", month.getMonthValue() + "");
            case Platform platform -> messages.text(platform);
            default -> fact.toString();
        };
    }

    /// 2026年11月23日: Arabic figures without leading zeros, as official documents want it (GB/T 9704-2012).
    public static String date(LocalDate day, Messages messages) {
        return messages.text("text.date", day.getYear() + "", day.getMonthValue() + "", day.getDayOfMonth() + "");
    }

    /// 星期一.
    public static String weekday(LocalDate day, Messages messages) {
        return messages.text("text.weekday." + day.getDayOfWeek().getValue());
    }

    /// The beginning of a text too long for its place, with an ellipsis.
    ///
    /// @param most characters that are shown
    public static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
