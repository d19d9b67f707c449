package org.bureaudesk.office;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One column of a sheet. The value decides the type of the cell: number, day, moment, yes or no, else text.
///
/// @param width in characters of half width; a Chinese character takes two
public record Column<R>(String title, int width, Function<R, @Nullable Object> value) {

    private static final int MOST = 60;

    /// A column as wide as its title wants it, and at least wide enough for a date.
    public static <R> Column<R> of(String title, Function<R, @Nullable Object> value) {
        return new Column<>(title, Math.clamp(2L * title.length() + 4, 12, MOST), value);
    }

    /// A column for running text.
    public static <R> Column<R> wide(String title, Function<R, @Nullable Object> value) {
        return new Column<>(title, 40, value);
    }
}
