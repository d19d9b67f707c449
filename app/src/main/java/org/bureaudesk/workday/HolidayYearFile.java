package org.bureaudesk.workday;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Optional;
import org.bureaudesk.kernel.UserException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads one year file in the form of holiday-cn: `{"year", "days": [{"name", "date", "isOffDay"}]}`.
final class HolidayYearFile {

    private static final String SHIPPED = "/org/bureaudesk/holidays/";
    private static final long LARGEST = 1_000_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private HolidayYearFile() {}

    /// The year file the program came with; empty where it knows none.
    static Optional<HolidayYear> shipped(int year) {
        var name = year + ".json";
        try (var in = HolidayYearFile.class.getResourceAsStream(SHIPPED + name)) {
            return in == null ? Optional.empty() : Optional.of(read(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A year file of the user's. Throws a [UserException] that names the file and the place of the fault.
    static HolidayYear read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UserException("workday.file.unreadable", file);
            }
            try (var in = Files.newInputStream(file)) {
                return read(in, file.toString());
            }
        } catch (IOException e) {
            throw UserException.causedBy(e, "workday.file.unreadable", file);
        }
    }

    private static HolidayYear read(InputStream in, String name) {
        try {
            return year(JSON.readTree(in), name);
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw UserException.causedBy(
                    e, "workday.file.not-json", name, place == null ? 0 : Math.max(place.getLineNr(), 0));
        }
    }

    private static HolidayYear year(JsonNode root, String name) {
        var year = root.path("year").asInt(0);
        var listed = root.path("days");
        if (year < 1949 || year > 9999 || !listed.isArray() || listed.isEmpty()) {
            throw new UserException("workday.file.not-a-year", name);
        }
        var days = new HashMap<LocalDate, DayMark>();
        int number = 0;
        for (var day : listed) {
            number++;
            var date = date(day.path("date").asString(""), name, number);
            if (!day.path("isOffDay").isBoolean() || Math.abs(date.getYear() - year) > 1) {
                throw new UserException("workday.file.bad-day", name, number);
            }
            days.put(
                    date,
                    new DayMark(
                            day.path("name").asString(""), day.path("isOffDay").asBoolean()));
        }
        return new HolidayYear(year, days);
    }

    private static LocalDate date(String text, String name, int number) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw UserException.causedBy(e, "workday.file.bad-day", name, number);
        }
    }
}
