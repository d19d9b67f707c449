package org.bureaudesk.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// How values that SQLite does not know stand in its columns: days as `2026-11-23`, moments as `2026-11-23T10:00`.
public final class Rows {

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
        return text == null ? null : LocalDateTime.parse(text);
    }

    public static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        var value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
