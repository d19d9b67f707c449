package org.bureaudesk.intake.sheet;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bureaudesk.office.read.Cell;

/// Whole numbers as people write them: full width, with commas for thousands, `12.0` as Excel likes it.
final class Counts {

    private static final Pattern WHOLE = Pattern.compile("([+-]?\\d{1,10})(?:\\.0+)?");

    private Counts() {}

    /// @return empty where it is no whole number that fits
    static Optional<Integer> of(Cell cell) {
        var matcher = WHOLE.matcher(Plain.text(cell.shown()).replace(",", "").replace(" ", ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var value = Long.parseLong(matcher.group(1));
        return value == (int) value ? Optional.of((int) value) : Optional.empty();
    }
}
