package org.bureaudesk.calendar.recurring;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// On which days a column falls (周期).
public sealed interface Rhythm {

    boolean fallsOn(LocalDate day);

    /// How it stands in a row of the table: `daily`, `weekly:1,3`, `monthly:25`.
    String code();

    /// Every day.
    record Daily() implements Rhythm {
        @Override
        public boolean fallsOn(LocalDate day) {
            return true;
        }

        @Override
        public String code() {
            return "daily";
        }
    }

    /// Every week on these days.
    record Weekly(Set<DayOfWeek> days) implements Rhythm {

        public Weekly {
            days = Set.copyOf(days);
            if (days.isEmpty()) {
                throw new IllegalArgumentException("A weekly column without a day");
            }
        }

        @Override
        public boolean fallsOn(LocalDate day) {
            return days.contains(day.getDayOfWeek());
        }

        @Override
        public String code() {
            return "weekly:"
                    + days.stream()
                            .sorted()
                            .map(day -> String.valueOf(day.getValue()))
                            .collect(Collectors.joining(","));
        }
    }

    /// Every month on this day; in a shorter month on its last.
    record Monthly(int day) implements Rhythm {

        private static final int LONGEST_MONTH = 31;

        public Monthly {
            if (day < 1 || day > LONGEST_MONTH) {
                throw new IllegalArgumentException("Day of month: " + day);
            }
        }

        @Override
        public boolean fallsOn(LocalDate on) {
            return on.getDayOfMonth() == Math.min(day, on.lengthOfMonth());
        }

        @Override
        public String code() {
            return "monthly:" + day;
        }
    }

    /// Reads what [#code] wrote.
    static Rhythm of(String code) {
        var colon = code.indexOf(':');
        var numbers = colon < 0
                ? new int[0]
                : Arrays.stream(code.substring(colon + 1).split(",", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray();
        return switch (colon < 0 ? code : code.substring(0, colon)) {
            case "daily" -> new Daily();
            case "weekly" -> new Weekly(weekdays(numbers));
            case "monthly" -> new Monthly(numbers[0]);
            default -> throw new IllegalArgumentException("No rhythm: " + code);
        };
    }

    private static Set<DayOfWeek> weekdays(int[] numbers) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(numbers).mapToObj(DayOfWeek::of).forEach(days::add);
        return days;
    }
}
