package org.bureaudesk.post.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bureaudesk.ui.form.DayText;
import org.jspecify.annotations.Nullable;

/// Reads a moment as clerks type it: a day as [DayText] takes it, then the time as 10:00, 10：00, 10.30 or 10时30分.
public final class MomentText {

    private static final Pattern SHAPE =
            Pattern.compile("(.*?)(?:[T\\s]+|(?<=日))(\\d{1,2})\\s*[:：.时]\\s*(\\d{1,2})(?::\\d{2})?\\s*分?");

    private MomentText() {}

    /// The moment `text` names. Empty where it names none, or no time of day.
    public static Optional<LocalDateTime> parse(String text, LocalDate today) {
        var found = SHAPE.matcher(halfWidth(text.strip()));
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            var time = LocalTime.of(Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
            return DayText.parse(found.group(1), today).map(day -> day.atTime(time));
        } catch (DateTimeException _) { // 25:00
            return Optional.empty();
        }
    }

    /// As it is typed: 2026-11-23 10:00.
    public static String print(@Nullable LocalDateTime moment) {
        return moment == null
                ? ""
                : moment.toString().substring(0, "2026-11-23T10:00".length()).replace('T', ' ');
    }

    static String halfWidth(String text) {
        var out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append((char) (c >= '０' && c <= '９' ? c - '０' + '0' : c)));
        return out.toString();
    }
}
