package org.bureaudesk.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.scan.Characters;
import org.bureaudesk.check.scan.Scan;

/// Days, weekdays and numerals read as a calendar and a reader would.
class CalendarProperties {

    private static final Characters CHARACTERS = new Characters("");

    @Property(tries = 1_000)
    void aDayIsOneExactlyWhereTheCalendarHasIt(
            @ForAll @IntRange(min = 1900, max = 2100) int year,
            @ForAll @IntRange(max = 14) int month,
            @ForAll @IntRange(max = 33) int day) {
        assertThat(Calendar.isDay(year, month, day)).isEqualTo(exists(year, month, day));
    }

    @Property(tries = 300)
    void everyReadingIsThatMonthAndDayAndTheNearestComesFirst(
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day,
            @ForAll @IntRange(max = 20_000) int today) {
        var on = LocalDate.of(2000, 1, 1).plusDays(today);
        var readings = Calendar.readings(0, month, day, 2016, on);
        assertThat(readings).isNotEmpty().allSatisfy(d -> {
            assertThat(d.getMonthValue()).isEqualTo(month);
            assertThat(d.getDayOfMonth()).isEqualTo(day);
        });
        assertThat(Math.abs(readings.getFirst().toEpochDay() - on.toEpochDay())).isLessThanOrEqualTo(184);
    }

    @Example
    void withAYearThereIsOneReadingAndWithoutAnythingNone() {
        var today = LocalDate.of(2026, 11, 23);
        assertThat(Calendar.readings(2025, 2, 28, 2016, today)).containsExactly(LocalDate.of(2025, 2, 28));
        assertThat(Calendar.readings(2025, 2, 29, 2016, today)).isEmpty();
        assertThat(Calendar.readings(0, 5, 1, 0, null)).isEmpty();
    }

    @Example
    void weekdaysAreNamedAsTheyAreRead() {
        for (var day : DayOfWeek.values()) {
            var name = Calendar.name(day);
            assertThat(Calendar.weekday(name.charAt(name.length() - 1))).isEqualTo(day);
        }
        assertThat(Calendar.weekday('天')).isEqualTo(DayOfWeek.SUNDAY);
    }

    @Property(tries = 200)
    void numeralsOfTheCalendarReadBack(@ForAll @IntRange(min = 1, max = 31) int day) {
        assertThat(numeral(written(day) + "日").value()).isEqualTo(day);
        assertThat(numeral(day + "日").value()).isEqualTo(day);
    }

    @Example
    void yearsInNumeralsAndFullWidthReadBack() {
        assertThat(numeral("二〇二六年").value()).isEqualTo(2026);
        assertThat(numeral("２０２６年").value()).isEqualTo(2026);
        assertThat(numeral("廿三日").value()).isEqualTo(23);
        assertThat(numeral("年").isThere()).isFalse();
    }

    private static Numeral numeral(String text) {
        return Numeral.from(new Scan(Draft.of("", "", text), Field.BODY, CHARACTERS), 0);
    }

    private static String written(int day) {
        var digits = "零一二三四五六七八九";
        int tens = day / 10;
        var ten = tens == 0 ? "" : (tens == 1 ? "" : String.valueOf(digits.charAt(tens))) + "十";
        return ten + (day % 10 == 0 ? "" : String.valueOf(digits.charAt(day % 10)));
    }

    private static boolean exists(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
