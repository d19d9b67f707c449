package org.bureaudesk.check.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What days there are. A date without a year is looked up in every year it may mean.
public final class Calendar {

    private static final int[] LENGTHS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Calendar() {}

    /// @param year 0 where none is given: then 29 February is a day
    public static boolean isDay(int year, int month, int day) {
        if (month < 1 || month > LENGTHS.length || day < 1) {
            return false;
        }
        int most = month == 2 && year > 0 && !Year.isLeap(year) ? 28 : LENGTHS[month - 1];
        return day <= most;
    }

    /// The days a date may mean: in the year given; else in the year last named in the text, in the year of `on`, and
    /// the one nearest to `on`. The likeliest comes first.
    public static List<LocalDate> readings(int year, int month, int day, int yearNamed, @Nullable LocalDate on) {
        var days = new ArrayList<LocalDate>();
        if (year > 0) {
            add(days, year, month, day);
            return days;
        }
        if (on != null) {
            addNearest(days, month, day, on);
            add(days, on.getYear(), month, day);
        }
        if (yearNamed > 0) {
            add(days, yearNamed, month, day);
            add(days, yearNamed + 1, month, day);
        }
        return days;
    }

    private static void addNearest(List<LocalDate> days, int month, int day, LocalDate on) {
        LocalDate best = null;
        for (int year = on.getYear() - 1; year <= on.getYear() + 1; year++) {
            if (isDay(year, month, day)) {
                var one = LocalDate.of(year, month, day);
                var nearer = best == null
                        || Math.abs(one.toEpochDay() - on.toEpochDay()) < Math.abs(best.toEpochDay() - on.toEpochDay());
                best = nearer ? one : best;
            }
        }
        if (best != null) {
            days.add(best);
        }
    }

    private static void add(List<LocalDate> days, int year, int month, int day) {
        if (isDay(year, month, day)) {
            days.add(LocalDate.of(year, month, day));
        }
    }

    /// 一 … 六, 日 or 天.
    public static DayOfWeek weekday(char c) {
        int index = "一二三四五六".indexOf(c);
        return index < 0 ? DayOfWeek.SUNDAY : DayOfWeek.of(index + 1);
    }

    public static String name(DayOfWeek day) {
        return "星期" + "一二三四五六日".charAt(day.getValue() - 1);
    }
}
