package org.bureaudesk.review;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.post.PostService;
import org.bureaudesk.review.flow.Course;
import org.bureaudesk.review.flow.Levels;
import org.bureaudesk.review.flow.ReviewPolicy;
import org.bureaudesk.review.flow.ReviewStep;
import org.bureaudesk.review.flow.Reviewer;
import org.bureaudesk.review.flow.StepKind;
import org.bureaudesk.storage.Database;

/// What waits in review, and for whom. Thread-safe; does database work.
public final class QueueService {

    /// More than any bureau has open at once; what is older has long been dealt with.
    private static final int MOST = 1_000;

    private static final Comparator<ReviewLine> PRESSING = Comparator.comparing(
                    ReviewLine::plannedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(line -> line.last().at());

    private final Database database;
    private final PostService posts;
    private final Supplier<Optional<Reviewer>> desk;

    public QueueService(Database database, PostService posts, Supplier<Optional<Reviewer>> desk) {
        this.database = database;
        this.posts = posts;
        this.desk = desk;
    }

    /// Every queue as it stands now, the most pressing first: by planned time, then by how long it has waited.
    public Map<Queue, List<ReviewLine>> queues() {
        var found = database.read(handle -> {
            var ids = new HashSet<>(StepStore.lastAre(handle, List.of(StepKind.values()), MOST));
            ids.addAll(StepStore.permitted(handle, MOST));
            var all = List.copyOf(ids);
            return new Found(StandingStore.find(handle, all), StepStore.find(handle, all), ReviewStore.levels(handle));
        });
        var queues = new EnumMap<Queue, List<ReviewLine>>(Queue.class);
        var lines = lines(found);
        var actor = desk.get();
        for (var queue : Queue.values()) {
            queues.put(
                    queue,
                    lines.entrySet().stream()
                            .filter(entry -> belongs(queue, entry.getKey(), entry.getValue(), found.levels(), actor))
                            .map(Map.Entry::getKey)
                            .sorted(PRESSING)
                            .toList());
        }
        return queues;
    }

    private Map<ReviewLine, Course> lines(Found found) {
        var ids = found.standings().stream().map(Standing::post).toList();
        var rows = posts.list(PostQuery.of(ids), null, ids.size()).stream()
                .collect(Collectors.toMap(row -> row.id(), Function.identity()));
        var lines = new LinkedHashMap<ReviewLine, Course>();
        for (var standing : found.standings()) {
            var row = rows.get(standing.post());
            var course = found.courses().getOrDefault(standing.post(), Course.NONE);
            if (row != null && !course.steps().isEmpty()) {
                var last = course.last().orElseGet(() -> course.steps().getLast());
                var author = course.submission().map(ReviewStep::personName).orElse("");
                lines.put(new ReviewLine(row, StatePolicy.mark(standing), author, last, standing.plannedAt()), course);
            }
        }
        return lines;
    }

    private static boolean belongs(
            Queue queue, ReviewLine line, Course course, Levels levels, Optional<Reviewer> actor) {
        var mark = line.mark();
        return switch (queue) {
            case FOR_ME ->
                !mark.waiting().isEmpty()
                        && actor.filter(who -> ReviewPolicy.maySignNext(levels, course, who))
                                .isPresent();
            case RETURNED -> line.last().kind() == StepKind.RETURN && isMine(course, actor);
            case UNDER_WAY -> !mark.waiting().isEmpty();
            case TO_MEND ->
                switch (mark.state()) {
                    case CHANGED, LATE, URGENT, UNREVIEWED -> true;
                    default -> false;
                };
            case APPROVED -> mark.state() == ReviewState.APPROVED && !mark.published();
        };
    }

    /// Nobody at the desk sees what came back to anybody.
    private static boolean isMine(Course course, Optional<Reviewer> actor) {
        return actor.isEmpty()
                || course.steps().stream()
                        .filter(step -> step.kind() == StepKind.SUBMIT)
                        .anyMatch(step -> step.person() == actor.get().id());
    }

    private record Found(List<Standing> standings, Map<PostId, Course> courses, Levels levels) {}
}
