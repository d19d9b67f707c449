package org.bureaudesk.review;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostService;
import org.bureaudesk.review.checklist.Answer;
import org.bureaudesk.review.checklist.Checklist;
import org.bureaudesk.review.checklist.ChecklistFile;
import org.bureaudesk.review.checklist.ChecklistItem;
import org.bureaudesk.review.checklist.ChecklistPolicy;
import org.bureaudesk.review.flow.Act;
import org.bureaudesk.review.flow.Course;
import org.bureaudesk.review.flow.Levels;
import org.bureaudesk.review.flow.LevelsFile;
import org.bureaudesk.review.flow.Matter;
import org.bureaudesk.review.flow.ReviewPolicy;
import org.bureaudesk.review.flow.ReviewStep;
import org.bureaudesk.review.flow.Reviewer;
import org.bureaudesk.review.flow.StepKind;
import org.bureaudesk.review.flow.Version;
import org.bureaudesk.review.sheet.Sheet;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Ids;
import org.jdbi.v3.core.Handle;

/// Carries acts out, each as one transaction: what the policy needs is read, the step written and the log told inside
/// it, so that nobody can come between.
final class ReviewStore {

    private final Database database;
    private final PostService posts;
    private final ChecklistFile checklists;
    private final ReviewLogStore log;
    private final Clock clock;

    ReviewStore(Database database, PostService posts, ChecklistFile checklists, ReviewLogStore log, Clock clock) {
        this.database = database;
        this.posts = posts;
        this.checklists = checklists;
        this.log = log;
        this.clock = clock;
    }

    /// @param seen content hash of the text the person has before the eyes
    ReviewStep act(PostId id, String seen, Act act, Reviewer actor) {
        return database.write(handle -> {
            var post = post(id);
            refuseUnseen(post, seen, act);
            var course = StepStore.find(handle, id);
            var policy = new ReviewPolicy(levels(handle), course, matter(handle, post, course), actor);
            var step = policy.step(act, Ids.take(handle), now());
            VersionStore.put(handle, Version.of(post));
            StepStore.put(handle, step);
            if (step.kind() == StepKind.SUBMIT) {
                number(handle, id, actor);
            }
            log.tell(handle, post, step);
            return step;
        });
    }

    void answer(PostId id, String seen, List<Given> given, Reviewer actor) {
        database.write(handle -> {
            var post = post(id);
            refuseChanged(post, seen);
            var course = StepStore.find(handle, id);
            var policy = new ReviewPolicy(levels(handle), course, matter(handle, post, course), actor);
            var asked = asked(post);
            var first = Ids.take(handle, given.size());
            var answers = new java.util.ArrayList<Answer>();
            for (var answer : given) {
                ChecklistPolicy.check(answer.kind(), answer.note());
                var level = policy.answers(item(asked, answer.item()), answer.kind());
                answers.add(new Answer(
                        first + answers.size(),
                        id,
                        post.contentHash(),
                        level,
                        answer.item(),
                        answer.kind(),
                        answer.note().strip(),
                        actor.id(),
                        actor.name(),
                        now()));
            }
            AnswerStore.put(handle, answers);
            log.tell(handle, post, answers);
            return true;
        });
    }

    /// Writes what the form says. Who wrote the post cannot be changed once it is handed in, nor can it be put back
    /// inside the rules: both would get round a signature.
    void save(Sheet sheet) {
        database.write(handle -> {
            var post = post(sheet.post());
            var before = SheetStore.find(handle, sheet.post());
            var course = StepStore.find(handle, sheet.post());
            if (course.last().filter(ReviewStep::isUnderWay).isPresent()) {
                var author = sheet.authorName().equals(before.authorName())
                        && java.util.Objects.equals(sheet.author(), before.author());
                var within = before.outOfRule() && !sheet.outOfRule();
                var late = !before.outOfRule() && sheet.outOfRule() && course.isComplete();
                if (!author || within || late) {
                    throw new UserException("review.refused.sheet-locked");
                }
            }
            SheetStore.put(handle, sheet);
            log.tell(handle, post, before, sheet);
            return true;
        });
    }

    /// Reviews under way keep the route they were handed in with.
    void save(Levels wanted) {
        database.write(handle -> {
            var before = levels(handle);
            LevelStore.clear(handle);
            if (!wanted.equals(LevelsFile.shipped())) {
                LevelStore.put(handle, wanted);
            }
            log.tell(handle, before, wanted);
            return true;
        });
    }

    static Levels levels(Handle handle) {
        return LevelStore.find(handle).orElseGet(LevelsFile::shipped);
    }

    Checklist asked(Post post) {
        return checklists.get().forPost(post.column(), post.origin().kind());
    }

    Matter matter(Handle handle, Post post, Course course) {
        var sheet = SheetStore.find(handle, post.id());
        var answers = AnswerStore.find(handle, post.id(), post.contentHash());
        var unmet = course.waiting()
                .map(level -> ChecklistPolicy.unmet(asked(post), answers, level))
                .orElse(List.of());
        return new Matter(
                post.id(),
                post.contentHash(),
                post.text().title().isBlank() || post.text().body().isBlank(),
                post.deletedAt() != null,
                post.isPublished(),
                sheet.outOfRule(),
                sheet.author(),
                sheet.authorName(),
                unmet.stream().map(ChecklistItem::text).toList());
    }

    /// The form gets its number with the first submission, and an author where it named none.
    private void number(Handle handle, PostId post, Reviewer actor) {
        var sheet = SheetStore.find(handle, post);
        var numbered = sheet.number().isEmpty() ? sheet.withNumber(nextNumber(handle)) : sheet;
        SheetStore.put(handle, numbered.authorName().isBlank() ? numbered.by(actor.id(), actor.name()) : numbered);
    }

    private String nextNumber(Handle handle) {
        var parts = LevelsFile.numberPattern()
                .replace("{year}", now().getYear() + "")
                .split("\\{n}", 2);
        return parts[0] + SheetStore.nextNumber(handle, parts[0]) + (parts.length > 1 ? parts[1] : "");
    }

    Post post(PostId id) {
        return posts.find(id).orElseThrow(() -> new UserException("review.refused.gone"));
    }

    /// Nobody signs what is not what was read. Taking back or sending back needs no second look.
    private static void refuseUnseen(Post post, String seen, Act act) {
        if (!(act instanceof Act.Return) && !(act instanceof Act.Withdraw)) {
            refuseChanged(post, seen);
        }
    }

    private static void refuseChanged(Post post, String seen) {
        if (!post.contentHash().equals(seen)) {
            throw new UserException("review.refused.unseen");
        }
    }

    private static ChecklistItem item(Checklist asked, String id) {
        return asked.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UserException("review.refused.item-gone"));
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }
}
