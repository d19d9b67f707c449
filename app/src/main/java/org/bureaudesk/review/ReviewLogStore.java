package org.bureaudesk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.audit.Deed;
import org.bureaudesk.post.Post;
import org.bureaudesk.review.checklist.Answer;
import org.bureaudesk.review.checklist.AnswerKind;
import org.bureaudesk.review.flow.Level;
import org.bureaudesk.review.flow.Levels;
import org.bureaudesk.review.flow.ReviewStep;
import org.bureaudesk.review.sheet.Sheet;
import org.bureaudesk.storage.Step;
import org.jdbi.v3.core.Handle;

/// Tells the log of the bureau what was done in review, inside the transaction it was done in.
final class ReviewLogStore {

    private final AuditService audit;

    ReviewLogStore(AuditService audit) {
        this.audit = audit;
    }

    void tell(Handle handle, Post post, ReviewStep step) {
        var levels = ReviewStore.levels(handle);
        var deed = Deed.of(
                action(step),
                post.text().title(),
                "post-id",
                post.id().value(),
                "level",
                title(levels, step.levelCode()),
                "round",
                step.round(),
                "content",
                step.contentHash(),
                "route",
                step.route().stream().map(code -> title(levels, code)).collect(Collectors.joining("、")),
                "reason",
                step.reason(),
                "exception",
                step.exception());
        audit.entry(deed).in(handle);
    }

    /// The name of the level as it is now, so that the log can be read.
    private static String title(Levels levels, String code) {
        return levels.find(code).map(Level::title).orElse(code);
    }

    private static AuditAction action(ReviewStep step) {
        return switch (step.kind()) {
            case SUBMIT -> AuditAction.REVIEW_SUBMITTED;
            case SIGN -> AuditAction.REVIEW_APPROVED;
            case RETURN -> AuditAction.REVIEW_RETURNED;
            case WITHDRAW -> AuditAction.REVIEW_WITHDRAWN;
            case URGENT -> AuditAction.REVIEW_URGENT;
        };
    }

    void tell(Handle handle, Post post, List<Answer> answers) {
        var levels = ReviewStore.levels(handle);
        audit.entries(answers.stream().map(answer -> deed(post, answer, levels)).toList())
                .in(handle);
    }

    private static Deed deed(Post post, Answer answer, Levels levels) {
        var overridden = answer.kind() == AnswerKind.OVERRIDDEN;
        return Deed.of(
                overridden ? AuditAction.CHECKLIST_OVERRIDDEN : AuditAction.CHECKLIST_SIGNED,
                post.text().title(),
                "post-id",
                answer.post().value(),
                "level",
                title(levels, answer.level()),
                "item",
                answer.item(),
                "answer",
                answer.kind().name(),
                "note",
                answer.note(),
                "content",
                answer.contentHash());
    }

    /// What has to be told when these posts are about to be written: that what was signed no longer counts, and that
    /// one
    /// goes out, and with which review. Posts that are new here are none of a review's business.
    Step foreseen(List<Post> posts) {
        return handle -> {
            var coming = posts.stream().collect(Collectors.toMap(Post::id, Function.identity(), (_, later) -> later));
            var deeds = new ArrayList<Deed>();
            for (var standing : StandingStore.find(handle, List.copyOf(coming.keySet()))) {
                var post = Objects.requireNonNull(coming.get(standing.post()));
                voided(handle, standing, post).ifPresent(deeds::add);
                released(standing, post).ifPresent(deeds::add);
            }
            audit.entries(deeds).in(handle);
        };
    }

    private static Optional<Deed> voided(Handle handle, Standing standing, Post post) {
        var last = standing.last();
        if (last == null
                || !last.isUnderWay()
                || !standing.lastHolds()
                || post.contentHash().equals(last.contentHash())) {
            return Optional.empty();
        }
        var level = last.level() == 0
                ? ""
                : title(ReviewStore.levels(handle), last.route().get(last.level() - 1));
        return Optional.of(Deed.of(
                AuditAction.REVIEW_VOIDED,
                post.text().title(),
                "post-id",
                post.id().value(),
                "level",
                level,
                "before",
                last.contentHash(),
                "content",
                post.contentHash()));
    }

    private static Optional<Deed> released(Standing standing, Post post) {
        if (standing.isPublished() || !post.isPublished()) {
            return Optional.empty();
        }
        var state = StatePolicy.state(standing.publishedAs(post.contentHash()));
        return Optional.of(Deed.of(
                AuditAction.POST_PUBLISHED,
                post.text().title(),
                "post-id",
                post.id().value(),
                "review",
                state.name(),
                "content",
                post.contentHash()));
    }

    /// What decides who may sign is told; the rest of the form is only print.
    void tell(Handle handle, Post post, Sheet before, Sheet after) {
        if (before.outOfRule() == after.outOfRule() && before.authorName().equals(after.authorName())) {
            return;
        }
        var deed = Deed.of(
                AuditAction.STATE_CHANGED,
                post.text().title(),
                "post-id",
                post.id().value(),
                "out-of-rule",
                after.outOfRule(),
                "reason",
                after.outOfRuleReason(),
                "author",
                after.authorName());
        audit.entry(deed).in(handle);
    }

    void tell(Handle handle, Levels before, Levels after) {
        var deed = Deed.of(
                AuditAction.REVIEW_SETTINGS_CHANGED,
                String.join("、", after.all().stream().map(Level::title).toList()),
                "before",
                inWords(before),
                "after",
                inWords(after),
                "reason",
                after.sameTwiceReason());
        audit.entry(deed).in(handle);
    }

    /// 一审 科室负责人 SECTION_HEAD first; …
    private static String inWords(Levels levels) {
        var each = levels.all().stream()
                .map(level -> String.join(
                        " ",
                        level.title(),
                        level.roleTitle(),
                        level.role(),
                        level.code(),
                        level.outOfRuleOnly() ? "out-of-rule" : ""))
                .map(String::strip);
        var options = Stream.of("same-twice=" + levels.sameTwice(), "urgent=" + levels.urgent());
        return Stream.concat(each, options).collect(Collectors.joining("; "));
    }
}
