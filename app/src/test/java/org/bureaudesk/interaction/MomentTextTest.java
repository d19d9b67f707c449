package org.bureaudesk.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class MomentTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDateTime NINE = LocalDateTime.of(2026, 11, 20, 9, 5);

    @Test
    void readsDayAndTimeInEveryForm() {
        for (var text : new String[] {
            "2026-11-20 09:05",
            "2026/11/20 9:05",
            "2026年11月20日 9时5分",
            "2026年11月20日9：05",
            "11月20日 9:05",
            "2026-11-20T09:05"
        }) {
            assertThat(MomentText.parse(text, TODAY)).as(text).contains(NINE);
        }
    }

    @Test
    void takesATimeAloneForTodayAndADayAloneForItsMidnight() {
        assertThat(MomentText.parse("9:05", TODAY)).contains(TODAY.atTime(9, 5));
        assertThat(MomentText.parse("2026-11-20", TODAY))
                .contains(NINE.toLocalDate().atStartOfDay());
    }

    @Test
    void refusesWhatIsNoMoment() {
        for (var text : new String[] {"", "昨天", "25:00", "9:75", "2026-02-30 9:00", "abc 9:00"}) {
            assertThat(MomentText.parse(text, TODAY)).as(text).isEmpty();
        }
    }
}
