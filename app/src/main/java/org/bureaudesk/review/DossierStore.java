package org.bureaudesk.review;

import java.util.List;
import java.util.Optional;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.review.checklist.AnswerKind;
import org.bureaudesk.review.flow.Course;
import org.bureaudesk.review.flow.ReviewPolicy;
import org.bureaudesk.review.flow.ReviewStep;
import org.bureaudesk.review.flow.Reviewer;
import org.bureaudesk.review.flow.Version;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Step;
import org.jdbi.v3.core.Handle;

/// Puts everything about one post together, as one moment has it.
final class DossierStore {

    private static final int CHUNK = 1_000;

    private static final List<String> TABLES = List.of("review_step", "review_answer", "review_sheet", "review_scan");

    private static final String UNUSED_FILES = """
            DELETE FROM review_version_file WHERE content_hash NOT IN (SELECT content_hash FROM review_step)
            """;

    private static final String UNUSED_VERSIONS = """
            DELETE FROM review_version WHERE content_hash NOT IN (SELECT content_hash FROM review_step)
            """;

    private final Database database;
    private final ReviewStore store;

    DossierStore(Database database, ReviewStore store) {
        this.database = database;
        this.store = store;
    }

    Dossier dossier(PostId id, Optional<Reviewer> desk) {
        return database.read(handle -> {
            var post = store.post(id);
            var hash = post.contentHash();
            var course = StepStore.find(handle, id);
            return new Dossier(
                    post,
                    StatePolicy.mark(StandingStore.find(handle, List.of(id)).getFirst()),
                    course,
                    ReviewStore.levels(handle),
                    store.asked(post),
                    AnswerStore.find(handle, id, hash),
                    SheetStore.find(handle, id),
                    ScanStore.find(handle, id),
                    compared(handle, course, hash),
                    desk.map(who -> allowed(handle, post, course, who)).orElse(Dossier.Allowed.NOTHING));
        });
    }

    private Dossier.Allowed allowed(Handle handle, Post post, Course course, Reviewer actor) {
        var levels = ReviewStore.levels(handle);
        var matter = store.matter(handle, post, course);
        var policy = new ReviewPolicy(levels, course, matter, actor);
        var asked = course.waiting().stream()
                .flatMap(level -> store.asked(post).items().stream().filter(item -> item.isAskedAt(level)))
                .toList();
        return new Dossier.Allowed(
                ReviewPolicy.allowed(levels, course, matter, actor),
                asked.stream().anyMatch(item -> policy.takes(item, AnswerKind.CONFORMS)),
                asked.stream().anyMatch(item -> policy.takes(item, AnswerKind.OVERRIDDEN)),
                course.signatures().stream().anyMatch(step -> step.person() == actor.id()));
    }

    /// Takes everything about these posts out, texts nobody else acted on included.
    static Step forgotten(List<PostId> posts) {
        return handle -> {
            for (int from = 0; from < posts.size(); from += CHUNK) {
                var some = posts.subList(from, Math.min(posts.size(), from + CHUNK)).stream()
                        .map(PostId::value)
                        .toList();
                for (var table : TABLES) {
                    handle.createUpdate("DELETE FROM " + table + " WHERE post_id IN (<posts>)")
                            .bindList("posts", some)
                            .execute();
                }
            }
            handle.execute(UNUSED_FILES);
            handle.execute(UNUSED_VERSIONS);
        };
    }

    /// What the text is held against: what was signed last, or else submitted last.
    private static Optional<Version> compared(Handle handle, Course course, String hash) {
        return course.lastSigned()
                .or(course::submission)
                .map(ReviewStep::contentHash)
                .filter(signed -> !signed.equals(hash))
                .flatMap(signed -> VersionStore.find(handle, signed));
    }
}
