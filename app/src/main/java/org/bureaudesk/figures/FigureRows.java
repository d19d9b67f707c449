package org.bureaudesk.figures;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bureaudesk.storage.Rows;
import org.jspecify.annotations.Nullable;

/// How figures stand in their rows: a column for each kind.
final class FigureRows {

    private FigureRows() {}

    /// A statement that writes a row whether it was there before or not.
    static String upsert(String table, List<String> keys, List<String> values) {
        var all = Stream.concat(keys.stream(), values.stream()).toList();
        var sets = values.stream().map(c -> c + " = excluded." + c).collect(Collectors.joining(", "));
        return "INSERT INTO %s (%s) VALUES (%s) ON CONFLICT (%s) DO UPDATE SET %s"
                .formatted(
                        table,
                        String.join(", ", all),
                        all.stream().map(_ -> "?").collect(Collectors.joining(", ")),
                        String.join(", ", keys),
                        sets);
    }

    /// The columns of these kinds, and who told them.
    static List<String> columns(List<String> first, List<FigureKind> kinds) {
        return Stream.of(first.stream(), kinds.stream().map(FigureKind::column), Stream.of("source", "as_of"))
                .flatMap(s -> s)
                .toList();
    }

    /// Fills the places from `place` on with the figures and who told them.
    static void bind(PreparedStatement row, int place, List<FigureKind> kinds, Counts counts, Told told)
            throws SQLException {
        int at = place;
        for (var kind : kinds) {
            bind(row, at++, counts.get(kind));
        }
        row.setString(at++, told.source());
        row.setString(at, Rows.text(told.asOf()));
    }

    static void bind(PreparedStatement row, int place, @Nullable Long value) throws SQLException {
        if (value == null) {
            row.setObject(place, null);
        } else {
            row.setLong(place, value);
        }
    }

    static Counts counts(ResultSet row, List<FigureKind> kinds) throws SQLException {
        var values = new EnumMap<FigureKind, Long>(FigureKind.class);
        for (var kind : kinds) {
            var value = number(row, kind.column());
            if (value != null) {
                values.put(kind, value);
            }
        }
        return new Counts(values);
    }

    static @Nullable Long number(ResultSet row, String column) throws SQLException {
        var value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    static Told told(ResultSet row) throws SQLException {
        return new Told(row.getString("source"), Objects.requireNonNull(Rows.moment(row, "as_of")));
    }
}
