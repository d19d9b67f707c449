package org.bureaudesk.ui.form;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bureaudesk.text.DateText;

/// Reads a day as clerks type it: in the forms of [DateText], and without the year.
public final class DayText {

    private static final Pattern NO_YEAR = Pattern.compile("(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?");

    private DayText() {}

    /// The day `text` names; a day without a year is one of `today`'s year. Empty where it names none.
    public static Optional<LocalDate> parse(String text, LocalDate today) {
        return DateText.parse(text).or(() -> withoutYear(text, today));
    }

    private static Optional<LocalDate> withoutYear(String text, LocalDate today) {
        var found =
                NO_YEAR.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(today.getYear(), Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
        } catch (DateTimeException _) { // 2-30
            return Optional.empty();
        }
    }
}
