package org.bureaudesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23",
                "2026/11/23",
                "2026.11.23",
                "20261123",
                "2026年11月23日",
                " 2026 年 11 月 23 日 ",
                "２０２６－１１－２３",
                "2026年11月23号"
            })
    void readsADayHoweverItIsTyped(String typed) {
        assertThat(DateText.parse(typed)).contains(LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "2026-02-30", "2026-13-01", "11-23", "明天", "202611", "0026-11-23", "2026-11-23 10:00"})
    void readsNothingIntoWhatIsNoDay(String typed) {
        assertThat(DateText.parse(typed)).isEmpty();
    }
}
