package org.bureaudesk.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkdaysProperties {

    private final Workdays workdays = new Workdays(Path.of("no-such-folder"));

    @Property(tries = 300)
    void countingBackGivesWhatWasAdded(@ForAll("days") LocalDate from, @ForAll @IntRange(max = 60) int count) {
        var due = workdays.add(from, count).day();

        assertThat(workdays.between(from, due)).isEqualTo(count);
        assertThat(workdays.between(due, from)).isEqualTo(-count);
    }

    @Property(tries = 300)
    void addsMonotonically(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 40) int count,
            @ForAll @IntRange(max = 20) int more) {
        assertThat(workdays.add(from, count + more).day())
                .isAfterOrEqualTo(workdays.add(from, count).day());
        assertThat(workdays.add(from.plusDays(more), count).day())
                .isAfterOrEqualTo(workdays.add(from, count).day());
    }

    @Property(tries = 300)
    void endsOnAWorkingDay(@ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 40) int count) {
        assertThat(workdays.isWorkday(workdays.add(from, count).day())).isTrue();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between((int) LocalDate.of(2007, 1, 1).toEpochDay(), (int)
                        LocalDate.of(2027, 6, 30).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
