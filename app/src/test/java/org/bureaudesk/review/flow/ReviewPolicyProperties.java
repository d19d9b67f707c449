package org.bureaudesk.review.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.PostId;

/// No sequence of acts, by whomever and on whatever text, gets round the rules of review.
class ReviewPolicyProperties {

    private static final PostId POST = new PostId(1);
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0);
    private static final List<Reviewer> PEOPLE = List.of(
            new Reviewer(1, "甲", Set.of()),
            new Reviewer(2, "乙", Set.of("SECTION_HEAD")),
            new Reviewer(3, "丙", Set.of("DEPUTY_LEADER", "SECTION_HEAD")),
            new Reviewer(4, "丁", Set.of("CHIEF_EDITOR", "DEPUTY_LEADER")),
            new Reviewer(5, "戊", Set.of("UNIT_LEADER", "SECTION_HEAD", "DEPUTY_LEADER", "CHIEF_EDITOR")));

    /// One attempt: who does what, on which text.
    record Attempt(Act act, int person, String hash, boolean outOfRule, int author, boolean unmet) {}

    @Property(tries = 400)
    void everyApprovalWasSignedLevelByLevelByOthersThanTheAuthorOnOneText(
            @ForAll("attempts") List<Attempt> attempts, @ForAll boolean sameTwice) {
        var levels = new Levels(LevelsFile.shipped().all(), sameTwice);
        var course = Course.NONE;
        for (var attempt : attempts) {
            var next = tried(levels, course, attempt);
            if (!next.equals(course)) {
                check(next, attempt, levels);
            }
            course = next;
        }

        assertThat(ReviewPolicy.isLawful(course)).isTrue();
    }

    private static Course tried(Levels levels, Course course, Attempt attempt) {
        var matter = new Matter(
                POST,
                attempt.hash(),
                false,
                false,
                false,
                attempt.outOfRule(),
                (long) attempt.author(),
                "",
                attempt.unmet() ? List.of("政治方向") : List.of());
        var id = course.steps().size() + 1L;
        try {
            var policy = new ReviewPolicy(levels, course, matter, PEOPLE.get(attempt.person()));
            return course.with(policy.step(attempt.act(), id, NOON.plusMinutes(id)));
        } catch (UserException refused) {
            assertThat(refused.key()).startsWith("review.refused.");
            return course;
        }
    }

    /// What must hold of the step just taken, checked without the policy's own words.
    private static void check(Course course, Attempt attempt, Levels levels) {
        var step = course.steps().getLast();
        var actor = PEOPLE.get(attempt.person());
        if (step.kind() == StepKind.SIGN || step.kind() == StepKind.RETURN || step.kind() == StepKind.URGENT) {
            assertThat(actor.id()).isNotEqualTo(attempt.author());
            assertThat(course.steps()).noneMatch(s -> s.kind() == StepKind.SUBMIT && s.person() == actor.id());
        }
        if (step.kind() == StepKind.SIGN) {
            assertThat(attempt.unmet()).isFalse();
            var role = levels.find(step.levelCode()).orElseThrow().role();
            assertThat(actor.roles()).contains(role);
        }
        if (step.kind() == StepKind.RETURN || step.kind() == StepKind.URGENT) {
            assertThat(step.reason()).isNotBlank();
        }
        if (step.completes()) {
            checkApproval(course, step, attempt);
        }
    }

    private static void checkApproval(Course course, ReviewStep last, Attempt attempt) {
        var round = course.steps().stream()
                .filter(s -> s.round() == last.round() && s.kind() != StepKind.URGENT)
                .toList();
        assertThat(round.getFirst().kind()).isEqualTo(StepKind.SUBMIT);
        assertThat(round).hasSize(last.route().size() + 1);
        assertThat(round).allMatch(s -> s.contentHash().equals(last.contentHash()));
        var signers = new HashSet<Long>();
        for (int i = 1; i < round.size(); i++) {
            assertThat(round.get(i).kind()).isEqualTo(StepKind.SIGN);
            assertThat(round.get(i).level()).isEqualTo(i);
            assertThat(signers.add(round.get(i).person())
                            || !round.get(i).exception().isBlank())
                    .isTrue();
        }
        assertThat(last.route()).startsWith("first", "second", "third");
        if (attempt.outOfRule()) {
            assertThat(last.route()).contains("leader");
        }
    }

    @Property(tries = 300)
    void aCourseWithOneStepLeftOutOrForgedIsNotLawful(@ForAll("attempts") List<Attempt> attempts) {
        var levels = new Levels(LevelsFile.shipped().all(), false);
        var course = Course.NONE;
        for (var attempt : attempts) {
            course = tried(levels, course, attempt);
        }
        for (var step : course.steps()) {
            if (step.kind() == StepKind.SUBMIT) {
                assertThat(ReviewPolicy.isLawful(course.with(signedByItself(step))))
                        .isFalse();
            }
        }
        if (course.last().filter(ReviewStep::completes).isPresent()) {
            var shortened = course.steps().stream()
                    .filter(s -> s.kind() != StepKind.SIGN || s.level() != 1)
                    .toList();
            assertThat(ReviewPolicy.isLawful(new Course(shortened))).isFalse();
        }
    }

    private static ReviewStep signedByItself(ReviewStep submission) {
        return new ReviewStep(
                99,
                POST,
                submission.round(),
                StepKind.SIGN,
                submission.route().size(),
                submission.route(),
                submission.contentHash(),
                submission.person(),
                submission.personName(),
                "",
                "",
                "",
                NOON);
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        var words = Arbitraries.of("", "同意", "第二段数字请核对来源");
        var submits = words.map(note -> (Act) new Act.Submit(note));
        var signs = Combinators.combine(words, words, Arbitraries.of(true, false, false, false))
                .as((opinion, exception, up) -> (Act) new Act.Sign(opinion, exception, up));
        var acts = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, submits),
                net.jqwik.api.Tuple.of(8, signs),
                net.jqwik.api.Tuple.of(1, words.map(reason -> (Act) new Act.Return(reason))),
                net.jqwik.api.Tuple.of(1, words.map(reason -> (Act) new Act.Withdraw(reason))),
                net.jqwik.api.Tuple.of(1, words.map(reason -> (Act) new Act.Permit(reason))));
        return Combinators.combine(
                        acts,
                        Arbitraries.integers().between(0, PEOPLE.size() - 1),
                        Arbitraries.frequency(net.jqwik.api.Tuple.of(5, "a"), net.jqwik.api.Tuple.of(1, "b")),
                        Arbitraries.of(true, false, false, false),
                        Arbitraries.frequency(net.jqwik.api.Tuple.of(5, 1), net.jqwik.api.Tuple.of(1, 2)),
                        Arbitraries.of(true, false, false, false))
                .as(Attempt::new)
                .list()
                .ofMaxSize(25);
    }
}
