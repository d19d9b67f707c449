package org.bureaudesk.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Properties;

/// What the calendar takes where nobody has said anything; stands in `resources/calendar/defaults.properties`.
record CalendarDefaults(LocalTime time) {

    private static final String FILE = "/org/bureaudesk/calendar/defaults.properties";

    static CalendarDefaults shipped() {
        var known = new Properties();
        try (var in = Objects.requireNonNull(CalendarDefaults.class.getResourceAsStream(FILE), FILE)) {
            known.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CalendarDefaults(LocalTime.parse(Objects.requireNonNull(known.getProperty("time"), FILE)));
    }
}
