package org.bureaudesk.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.bureaudesk.kernel.UserException;

/// Days and moments as they are typed after an option.
final class TypedTime {

    private static final LocalTime DAY_END = LocalTime.of(23, 59);

    private TypedTime() {}

    static LocalDate day(String option, String value) {
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeException e) {
            throw UserException.causedBy(e, "cli.report.bad-date", option, value);
        }
    }

    /// A day alone stands for its end.
    static LocalDateTime moment(String option, String value) {
        try {
            return value.contains("T")
                    ? LocalDateTime.parse(value.strip())
                    : LocalDate.parse(value.strip()).atTime(DAY_END);
        } catch (DateTimeException e) {
            throw UserException.causedBy(e, "cli.report.bad-date", option, value);
        }
    }
}
