package org.bureaudesk.review.flow;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Everything that happened to one post in review, oldest first.
public record Course(List<ReviewStep> steps) {

    public static final Course NONE = new Course(List.of());

    public Course {
        steps = List.copyOf(steps);
    }

    /// The last step on the way; a permit to go out first is none.
    public Optional<ReviewStep> last() {
        return last(step -> step.kind() != StepKind.URGENT);
    }

    public Optional<ReviewStep> permit() {
        return last(step -> step.kind() == StepKind.URGENT);
    }

    /// Who submitted the current round.
    public Optional<ReviewStep> submission() {
        return last(step -> step.kind() == StepKind.SUBMIT);
    }

    /// The signatures of the current round, first level first.
    public List<ReviewStep> signatures() {
        return round().filter(step -> step.kind() == StepKind.SIGN).toList();
    }

    /// The signatures that hold for the text with that hash: none once it was changed, sent back or taken back.
    public List<ReviewStep> holding(String contentHash) {
        return last().filter(ReviewStep::isUnderWay)
                .filter(step -> step.contentHash().equals(contentHash))
                .map(_ -> signatures())
                .orElse(List.of());
    }

    /// The last version anybody signed: what a later one is compared with.
    public Optional<ReviewStep> lastSigned() {
        return last(step -> step.kind() == StepKind.SIGN);
    }

    /// How many submissions there were.
    public int rounds() {
        return submission().map(ReviewStep::round).orElse(0);
    }

    /// Code of the level that signs next; empty where none does.
    public Optional<String> waiting() {
        return last().filter(ReviewStep::isUnderWay)
                .filter(step -> !step.completes())
                .map(step -> step.route().get(step.level()));
    }

    /// Whether the current round was completed, whatever became of the text since.
    public boolean isComplete() {
        return last().filter(ReviewStep::completes).isPresent();
    }

    /// The same with one step more.
    public Course with(ReviewStep step) {
        return new Course(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    private Stream<ReviewStep> round() {
        return steps.stream().filter(step -> step.round() == rounds());
    }

    private Optional<ReviewStep> last(Predicate<ReviewStep> wanted) {
        return steps.reversed().stream().filter(wanted).findFirst();
    }
}
