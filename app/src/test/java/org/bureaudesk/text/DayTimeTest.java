package org.bureaudesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTimeTest {

    @ParameterizedTest
    @CsvSource({
        "9:30,09:30",
        "09：30,09:30",
        "0930,09:30",
        "930,09:30",
        "9点30,09:30",
        "9点30分,09:30",
        "9时,09:00",
        "9点半,09:30",
        "' 16.05 ',16:05",
        "23:59,23:59"
    })
    void readsTheTimeAsPeopleTypeIt(String typed, LocalTime time) {
        assertThat(DayTime.parse(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "上午", "25:00", "9:61", "9", "12345", "9:3:0"})
    void leavesAloneWhatIsNoTime(String typed) {
        assertThat(DayTime.parse(typed)).isEmpty();
    }
}
