package org.bureaudesk.metrics.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bureaudesk.metrics.growth.JumpPolicy.DayNet;

class JumpPolicyProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final GrowthRules.JumpRule RULE = GrowthRulesFile.shipped().jump();

    @Property(tries = 200)
    void aSeriesMovedUpAsAWholeHasTheSameJumps(
            @ForAll @Size(min = 20, max = 80) List<@IntRange(min = -500, max = 500) Integer> nets,
            @ForAll @IntRange(min = -1000, max = 1000) int by) {
        var moved = nets.stream().map(net -> net + by).toList();

        assertThat(JumpPolicy.jumps(days(moved), RULE))
                .extracting(Jump::day)
                .isEqualTo(JumpPolicy.jumps(days(nets), RULE).stream()
                        .map(Jump::day)
                        .toList());
    }

    @Property(tries = 200)
    void whatIsAJumpStaysOneWhenItGoesFurther(
            @ForAll @Size(min = 20, max = 60) List<@IntRange(min = -500, max = 500) Integer> nets,
            @ForAll @IntRange(min = 1, max = 5000) int further) {
        for (var jump : JumpPolicy.jumps(days(nets), RULE)) {
            int at = (int) (jump.day().toEpochDay() - FIRST.toEpochDay());
            var gone = new ArrayList<>(nets);
            gone.set(at, nets.get(at) + (jump.isRise() ? further : -further));
            assertThat(JumpPolicy.jumps(days(gone), RULE)).extracting(Jump::day).contains(jump.day());
        }
    }

    private static List<DayNet> days(List<Integer> nets) {
        var days = new ArrayList<DayNet>();
        for (int i = 0; i < nets.size(); i++) {
            days.add(new DayNet(FIRST.plusDays(i), nets.get(i)));
        }
        return days;
    }
}
