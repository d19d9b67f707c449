package org.bureaudesk.workday;

import java.time.LocalDate;
import java.util.Map;

/// The days one year's notice speaks of; a few of them lie in the December before.
record HolidayYear(int year, Map<LocalDate, DayMark> days) {

    HolidayYear {
        days = Map.copyOf(days);
    }
}
