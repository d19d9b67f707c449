package org.bureaudesk.follower.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryPolicyTest {

    private static final FollowerLine EMPTY = FollowerLine.empty(LocalDate.of(2026, 8, 1));

    @Test
    void proposesTheTotalOnceNetGrowthIsKnown() {
        var one = enter(792, EMPTY, PasteColumn.ADDED, 910);
        assertThat(one.isWaiting()).isTrue();

        var both = enter(792, one, PasteColumn.CANCELLED, 7);
        assertThat(both.knownNet()).isEqualTo(903);
        assertThat(both.cumulative()).isEqualTo(1695);
    }

    @Test
    void letsATotalThatFollowedGoOnFollowing() {
        var line = enter(100, enter(100, EMPTY, PasteColumn.NET, 5), PasteColumn.NET, 8);

        assertThat(line.cumulative()).isEqualTo(108);
    }

    @Test
    void leavesATypedTotalAloneEvenIfItDoesNotFit() {
        var line = enter(100, enter(100, EMPTY, PasteColumn.CUMULATIVE, 300), PasteColumn.NET, 8);

        assertThat(line.cumulative()).isEqualTo(300);
    }

    @Test
    void computesNetAnewWhenItsPartsChange() {
        var line = new FollowerLine(EMPTY.day(), 9, 2, 7, 107, "user_analysis.xls");
        var changed = enter(100, line, PasteColumn.ADDED, 19);

        assertThat(changed.knownNet()).isEqualTo(17);
        assertThat(changed.cumulative()).isEqualTo(117);
        assertThat(changed.source()).isEmpty();
    }

    @Test
    void isEmptyAgainWhenEverythingIsCleared() {
        var line = new FollowerLine(EMPTY.day(), 9, 2, null, 107, "");
        var values = new HashMap<PasteColumn, @Nullable Integer>();
        for (var column : PasteColumn.values()) {
            values.put(column, null);
        }

        assertThat(EntryPolicy.enter(100, line, values).isEmpty()).isTrue();
    }

    @Test
    void proposesNoTotalBelowNothingOrBeyondCounting() {
        assertThat(enter(3, EMPTY, PasteColumn.NET, -5).isWaiting()).isTrue();
        assertThat(enter(Integer.MAX_VALUE, EMPTY, PasteColumn.NET, 5).isWaiting())
                .isTrue();
        assertThat(enter(null, EMPTY, PasteColumn.NET, 5).isWaiting()).isTrue();
    }

    private static FollowerLine enter(@Nullable Integer previous, FollowerLine line, PasteColumn column, int value) {
        return EntryPolicy.enter(previous, line, new HashMap<>(Map.of(column, value)));
    }
}
