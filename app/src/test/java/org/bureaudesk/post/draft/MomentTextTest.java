package org.bureaudesk.post.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.bureaudesk.house.TestHouse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23 10:05",
                "2026/11/23 10:05",
                "2026.11.23 10：05",
                "20261123 10:05",
                "2026年11月23日10时05分",
                "2026年11月23日 10:05",
                "11-23 10:05",
                "２０２６-11-23 10:05",
                "2026-11-23T10:05",
                "2026-11-23 10:05:30"
            })
    void readsAMomentAsClerksTypeIt(String typed) {
        assertThat(MomentText.parse(typed, TestHouse.NOW.toLocalDate()))
                .contains(LocalDateTime.of(2026, 11, 23, 10, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "明天", "2026-11-23", "10:05", "2026-11-31 10:05", "2026-11-23 24:05", "2026-11-23 1005"})
    void refusesWhatIsNoMoment(String typed) {
        assertThat(MomentText.parse(typed, TestHouse.NOW.toLocalDate())).isEmpty();
    }
}
