package org.bureaudesk.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.bureaudesk.kernel.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkdaysTest {

    @TempDir
    private Path folder;

    private Workdays workdays() {
        return new Workdays(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-12, 10, 2026-03-04, false",
        "2026-09-18, 5, 2026-09-24, false",
        "2026-09-28, 5, 2026-10-10, false",
        "2026-04-29, 5, 2026-05-09, false",
        "2026-11-20, 10, 2026-12-04, false",
        "2026-11-23, 0, 2026-11-23, false",
        "2018-12-28, 1, 2018-12-29, false"
    })
    void countsOnlyWorkingDaysAfterTheEvent(LocalDate from, int count, LocalDate due, boolean estimated) {
        assertThat(workdays().add(from, count)).isEqualTo(new DueDay(due, estimated));
    }

    @Test
    void callsADayInAYearWithoutNoticeEstimated() {
        assertThat(workdays().add(LocalDate.of(2026, 12, 30), 10).estimated()).isTrue();
        assertThat(workdays().isAnnounced(2027)).isFalse();
    }

    @Test
    void countsTheDaysLeftForwardsAndBackwards() {
        var on = LocalDate.of(2026, 11, 23);

        assertThat(workdays().between(on, LocalDate.of(2026, 12, 4))).isEqualTo(9);
        assertThat(workdays().between(on, on)).isZero();
        assertThat(workdays().between(on, LocalDate.of(2026, 11, 20))).isEqualTo(-1);
    }

    @Test
    void marksHolidaysAndMakeUpDays() {
        assertThat(workdays().mark(LocalDate.of(2026, 10, 1))).contains(new DayMark("国庆节", true));
        assertThat(workdays().mark(LocalDate.of(2026, 10, 10))).contains(new DayMark("国庆节", false));
        assertThat(workdays().mark(LocalDate.of(2026, 11, 23))).isEmpty();
    }

    @Test
    void readsDecemberFromTheNoticeOfTheYearAfter() {
        assertThat(workdays().isWorkday(LocalDate.of(2018, 12, 29))).isTrue();
        assertThat(workdays().isWorkday(LocalDate.of(2018, 12, 31))).isFalse();
    }

    @Test
    void countsExactlyOnceTheNextYearIsImported(@TempDir Path elsewhere) throws IOException {
        var file = Files.writeString(elsewhere.resolve("notice.json"), """
                {"year": 2027, "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}]}
                """);
        var workdays = workdays();

        assertThat(workdays.importFile(file)).isEqualTo(2027);

        assertThat(workdays.add(LocalDate.of(2026, 12, 30), 2)).isEqualTo(new DueDay(LocalDate.of(2027, 1, 4), false));
        assertThat(new Workdays(folder).isAnnounced(2027)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "{\"year\": 2027}",
                "{\"year\": 2027, \"days\": [{\"date\": \"2027-02-30\", \"isOffDay\": true}]}",
                "{\"year\": 2027, \"days\": [{\"date\": \"2030-02-20\", \"isOffDay\": true}]}",
                "{\"year\": 2027, \"days\": [{\"date\": \"2027-02-20\"}]}"
            })
    void refusesABrokenYearFileAndKeepsWhatWasThere(String content, @TempDir Path elsewhere) throws IOException {
        var file = Files.writeString(elsewhere.resolve("broken.json"), content);

        assertThatThrownBy(() -> workdays().importFile(file))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("broken.json");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesAFileThatSpeaksOfAnotherYearThanItsName() throws IOException {
        Files.writeString(folder.resolve("2027.json"), """
                {"year": 2028, "days": [{"name": "元旦", "date": "2028-01-01", "isOffDay": true}]}
                """);

        assertThatThrownBy(() -> workdays().isAnnounced(2027))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("2028");
    }
}
