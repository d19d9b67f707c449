package org.bureaudesk.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-05",
                "2026/11/5",
                "2026.11.5",
                "20261105",
                "2026年11月5日",
                " 2026 年 11 月 5 日 ",
                "２０２６－１１－５",
                "11月5日",
                "11-5"
            })
    void readsWhatClerksType(String typed) {
        assertThat(DayText.parse(typed, TODAY)).contains(LocalDate.of(2026, 11, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "明天", "2026-02-30", "2026-13-01", "202611", "1-2-3-4", "99999999999"})
    void refusesWhatIsNoDay(String typed) {
        assertThat(DayText.parse(typed, TODAY)).isEmpty();
    }

    @Test
    void readsALeapDayOnlyInALeapYear() {
        assertThat(DayText.parse("2024-02-29", TODAY)).isPresent();
        assertThat(DayText.parse("2025-02-29", TODAY)).isEmpty();
    }
}
