package org.bureaudesk.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bureaudesk.check.rule.Checked.found;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// A day that is in the calendar is none of the check's business, one that is not always is; so for weekdays and hours.
class DatesInTextProperties {

    private static final String WEEKDAYS = "一二三四五六日";

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 20_000)
                .map(n -> LocalDate.of(1990, 1, 1).plusDays(n));
    }

    private static String written(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static char weekday(LocalDate day, int shift) {
        return WEEKDAYS.charAt((day.getDayOfWeek().getValue() - 1 + shift) % 7);
    }

    @Property(tries = 300)
    void aDayWithItsWeekdayIsRightInEveryWriting(@ForAll("days") LocalDate day) {
        var name = weekday(day, 0);
        for (var text : List.of(
                written(day) + "（星期" + name + "）召开",
                written(day) + " 星期" + name + "上午",
                written(day) + "(周" + name + ")举行",
                "星期" + name + "（" + written(day) + "）起")) {
            assertThat(found("date", text)).describedAs(text).isEmpty();
        }
    }

    @Property(tries = 300)
    void aDayWithAnotherWeekdayIsFound(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 6) int shift) {
        var text = "定于" + written(day) + "（星期" + weekday(day, shift) + "）召开";
        assertThat(found("date", text))
                .describedAs(text)
                .singleElement()
                .asString()
                .startsWith("date.weekday NORMAL " + written(day));
    }

    @Property(tries = 300)
    void aDayIsFoundExactlyWhereItsMonthDoesNotHaveIt(
            @ForAll @IntRange(min = 1990, max = 2040) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 31) int day) {
        var text = "定于" + year + "年" + month + "月" + day + "日召开";
        var there = day <= YearMonth.of(year, month).lengthOfMonth();
        assertThat(found("date.impossible", text)).describedAs(text).hasSize(there ? 0 : 1);
    }

    @Property(tries = 200)
    void anHourIsFoundExactlyBeyondTheDay(
            @ForAll @IntRange(min = 0, max = 40) int hour, @ForAll @IntRange(min = 0, max = 59) int minute) {
        var text = "11月23日" + hour + "时" + minute + "分开始";
        var beyond = hour > 24 || (hour == 24 && minute > 0);
        assertThat(found("date.hour", text)).describedAs(text).hasSize(beyond ? 1 : 0);
    }

    @Property(tries = 200)
    void aRangeWithinAMonthIsRightAndOneBeyondItIsNot(
            @ForAll @IntRange(min = 1, max = 12) int month, @ForAll @IntRange(min = 2, max = 35) int last) {
        var text = month + "月1日至" + last + "日开展";
        var there = last <= YearMonth.of(2026, month).lengthOfMonth() || (month == 2 && last == 29);
        assertThat(found("date.impossible", text)).describedAs(text).hasSize(there ? 0 : 1);
    }
}
