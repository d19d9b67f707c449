package org.bureaudesk.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// How values that SQLite does not know stand in its columns: days as `2026-11-23`, moments as `2026-11-23T10:00`.
public final class Rows {

    private static final int USUAL_LENGTH = "2026-11-23T10:00".length();

    private Rows() {}

    public static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /// To the minute: nothing in the field is more exact, and text of one length sorts by time.
    public static @Nullable String text(@Nullable LocalDateTime moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    public static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }

    public static @Nullable LocalDateTime moment(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : moment(text);
    }

    /// A moment as it is written; the usual form without the general parser, for tens of thousands are read at once.
    private static LocalDateTime moment(String text) {
        if (text.length() != USUAL_LENGTH
                || text.charAt(4) != '-'
                || text.charAt(7) != '-'
                || text.charAt(10) != 'T'
                || text.charAt(13) != ':') {
            return LocalDateTime.parse(text);
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        return Math.min(year, Math.min(Math.min(month, day), Math.min(hour, minute))) < 0
                ? LocalDateTime.parse(text)
                : LocalDateTime.of(year, month, day, hour, minute);
    }

    /// The digits of the place; -1 where others stand there.
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    public static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        var value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
