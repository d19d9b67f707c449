package org.bureaudesk.review.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.bureaudesk.post.PostId;

/// Whatever steps a foreign file brings: they are judged, never stumbled over, and none that passes holds an approval
/// a review could not have given.
class HostileCourseProperties {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 23, 9, 0);
    private static final List<String> ROUTE = List.of("first", "second", "third");

    @Property(tries = 3_000)
    void whatPassesAsLawfulHoldsNoApprovalOutOfOrder(@ForAll("courses") List<ReviewStep> steps) {
        var lawful = ReviewPolicy.isLawful(new Course(steps));
        Statistics.collect(lawful);
        if (!lawful) {
            return;
        }
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).kind() == StepKind.SIGN) {
                signedInOrder(steps.subList(0, i + 1));
            }
        }
    }

    /// Told from the steps alone: back from a signature to the handing in of its round.
    private static void signedInOrder(List<ReviewStep> steps) {
        var sign = steps.getLast();
        var level = sign.level();
        var signers = new HashSet<Long>();
        for (var step : steps.reversed()) {
            if (step.kind() == StepKind.URGENT) {
                continue;
            }
            assertThat(step.contentHash()).as("one text").isEqualTo(sign.contentHash());
            assertThat(step.round()).isEqualTo(sign.round());
            assertThat(step.level()).as("level by level").isEqualTo(level);
            if (step.kind() == StepKind.SUBMIT) {
                assertThat(level).isZero();
                assertThat(steps.stream()
                                .filter(s -> s.kind() == StepKind.SUBMIT)
                                .map(ReviewStep::person))
                        .as("no one signs what they handed in")
                        .doesNotContain(sign.person());
                return;
            }
            assertThat(step.kind()).isEqualTo(StepKind.SIGN);
            assertThat(signers.add(step.person())
                            || steps.stream().anyMatch(s -> !s.exception().isBlank()))
                    .as("one person, one level, or a reason why not")
                    .isTrue();
            level--;
        }
        throw new AssertionError("A signature on what nobody handed in");
    }

    @Property(tries = 500)
    void aLawfulCourseWithOneStepTakenOutOfTheMiddleIsNone(@ForAll("gaps") int gone) {
        var steps = new ArrayList<>(approved());
        assertThat(ReviewPolicy.isLawful(new Course(steps))).isTrue();

        steps.remove(gone);

        assertThat(ReviewPolicy.isLawful(new Course(steps))).isFalse();
    }

    @Provide
    Arbitrary<Integer> gaps() {
        return Arbitraries.integers().between(0, 2);
    }

    private static List<ReviewStep> approved() {
        var steps = new ArrayList<ReviewStep>();
        steps.add(new ReviewStep(1, new PostId(1), 1, StepKind.SUBMIT, 0, ROUTE, "a", 1, "某人", "", "", "", AT));
        for (int level = 1; level <= 3; level++) {
            steps.add(new ReviewStep(
                    level + 1, new PostId(1), 1, StepKind.SIGN, level, ROUTE, "a", level + 1, "某人", "", "同意", "", AT));
        }
        return steps;
    }

    /// Mostly the next step of a real course, so that long ones pass, with a field of it changed now and then.
    @Provide
    Arbitrary<List<ReviewStep>> courses() {
        return changed().list().ofMinSize(1).ofMaxSize(9).map(all -> {
            var steps = new ArrayList<ReviewStep>();
            for (int i = 0; i < all.size(); i++) {
                steps.add(all.get(i).after(steps, i + 1));
            }
            return List.copyOf(steps);
        });
    }

    private record Wanted(StepKind kind, int changed, int value) {

        ReviewStep after(List<ReviewStep> steps, int id) {
            var course = new Course(steps);
            var last = course.last().orElse(null);
            var signs = kind == StepKind.SIGN;
            var round = kind == StepKind.SUBMIT ? course.rounds() + 1 : Math.max(1, course.rounds());
            var level = signs && last != null ? Math.min(3, last.level() + 1) : 0;
            var route = changed == 3 ? ROUTE.subList(0, Math.max(level, value)) : ROUTE;
            return new ReviewStep(
                    id,
                    new PostId(1),
                    changed == 1 ? value + 1 : round,
                    kind,
                    changed == 2 ? Math.min(route.size(), value) : level,
                    route,
                    changed == 4 ? "b" : "a",
                    changed == 5 ? value + 1 : signs ? level + 1 : 1 + 9L * (kind == StepKind.RETURN ? 1 : 0),
                    "某人",
                    "",
                    changed == 6 ? "" : "理由",
                    changed == 7 ? "人少" : "",
                    AT);
        }
    }

    private static Arbitrary<Wanted> changed() {
        var kinds = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(StepKind.SUBMIT)),
                Tuple.of(8, Arbitraries.just(StepKind.SIGN)),
                Tuple.of(2, Arbitraries.of(StepKind.class)));
        return Combinators.combine(
                        kinds,
                        Arbitraries.frequency(
                                Tuple.of(20, 0),
                                Tuple.of(1, 1),
                                Tuple.of(1, 2),
                                Tuple.of(1, 3),
                                Tuple.of(1, 4),
                                Tuple.of(2, 5),
                                Tuple.of(1, 6),
                                Tuple.of(1, 7)),
                        Arbitraries.integers().between(0, 3))
                .as(Wanted::new);
    }
}
