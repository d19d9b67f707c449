package org.bureaudesk.review;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.post.PostService;
import org.bureaudesk.review.flow.Course;
import org.bureaudesk.review.flow.Desk;
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
                    (ReviewLine line) -> !line.mark().published())
            .thenComparing(ReviewLine::plannedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(line -> line.last().at());

    private final Database database;
    private final PostService posts;
    private final Desk desk;
    private final Signal changed = new Signal();

    public QueueService(Database database, PostService posts, ReviewService reviews, Desk desk) {
        this.database = database;
        this.posts = posts;
        this.desk = desk;
        posts.onChange(changed::fire);
        reviews.onChange(changed::fire);
        desk.onChange(changed::fire);
    }

    /// Runs after everything that may change a queue, on the thread that did it: a step, a change of a post, another
    /// person at the desk.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// Every queue as it stands now, the most pressing first: what is out already, then by planned time, then by how
    /// long it has waited.
    public Map<Queue, List<ReviewLine>> queues() {
        var found = find();
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

    /// What is planned and not yet through its review, whoever is at the desk, the first planned first: what has been
    /// handed in, sent back, taken back or changed since, and what was approved after its time.
    public List<ReviewLine> due() {
        return lines(find()).keySet().stream()
                .filter(line -> line.plannedAt() != null
                        && !line.mark().published()
                        && isOpen(line.mark().state()))
                .sorted(PRESSING)
                .toList();
    }

    private static boolean isOpen(ReviewState state) {
        return switch (state) {
            case IN_REVIEW, RETURNED, WITHDRAWN, CHANGED, LATE -> true;
            case DRAFT, APPROVED, URGENT, UNREVIEWED -> false;
        };
    }

    /// Everything not out yet that was ever handed in, however long ago, and what was acted on last.
    private Found find() {
        var ids = new HashSet<PostId>();
        for (var state : List.of(Post.State.DRAFT, Post.State.PLANNED)) {
            posts.list(PostQuery.ALL.withState(state), null, MOST).forEach(row -> ids.add(row.id()));
        }
        return database.read(handle -> {
            ids.addAll(StepStore.lastActedOn(handle, MOST));
            ids.addAll(StepStore.permitted(handle, MOST));
            var courses = StepStore.find(handle, List.copyOf(ids));
            var standings = StandingStore.find(handle, List.copyOf(courses.keySet()));
            return new Found(standings, courses, ReviewStore.levels(handle));
        });
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
