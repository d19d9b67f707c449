package org.bureaudesk.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.audit.Deed;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.release.Outgoing;
import org.bureaudesk.post.release.OutgoingRows;
import org.bureaudesk.review.checklist.Answer;
import org.bureaudesk.review.checklist.AnswerKind;
import org.bureaudesk.review.flow.Level;
import org.bureaudesk.review.flow.Levels;
import org.bureaudesk.review.flow.ReviewStep;
import org.bureaudesk.review.sheet.Sheet;
import org.bureaudesk.storage.Step;
import org.bureaudesk.storage.WatchedTable.Writing;
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

    /// What has to be told when these posts are about to be written or taken out: that what was signed or permitted
    /// no longer counts, and that one goes out, on which accounts and with which review, or is taken back.
    /// Of posts that come or go by an import, the import tells.
    Step foreseen(Writing<Post> writing) {
        return handle -> {
            var posts = new LinkedHashMap<PostId, Post>();
            Stream.concat(writing.going().stream(), writing.coming().stream())
                    .forEach(post -> posts.put(post.id(), post));
            var standings = StandingStore.find(handle, List.copyOf(posts.keySet())).stream()
                    .collect(Collectors.toMap(Standing::post, Function.identity()));
            var coming = writing.coming().stream().map(Post::id).collect(Collectors.toSet());
            var outgoing = OutgoingRows.find(handle, writing);
            var deeds = new ArrayList<Deed>();
            posts.forEach((id, post) -> {
                var standing = standings.get(id);
                var stays = standing != null && coming.contains(id);
                if (standing != null && stays) {
                    deeds.addAll(voided(handle, standing, post));
                }
                if (stays || !writing.summed()) {
                    var review = standing == null ? Standing.never(id, post.contentHash()) : standing;
                    Optional.ofNullable(outgoing.get(id)).ifPresent(now -> deeds.addAll(released(review, post, now)));
                }
            });
            audit.entries(deeds).in(handle);
        };
    }

    private static List<Deed> voided(Handle handle, Standing standing, Post post) {
        var last = standing.last();
        if (post.contentHash().equals(standing.contentHash())) {
            return List.of();
        }
        var deeds = new ArrayList<Deed>();
        if (last != null && last.isUnderWay() && standing.lastHolds()) {
            var level = last.level() == 0
                    ? ""
                    : title(ReviewStore.levels(handle), last.route().get(last.level() - 1));
            deeds.add(voided(standing, post, "level", level));
        }
        if (standing.isPermitted()) {
            deeds.add(voided(standing, post, "permit", "紧急先发"));
        }
        return deeds;
    }

    private static Deed voided(Standing standing, Post post, String what, String which) {
        return Deed.of(
                AuditAction.REVIEW_VOIDED,
                post.text().title(),
                "post-id",
                post.id().value(),
                what,
                which,
                "before",
                standing.contentHash(),
                "content",
                post.contentHash());
    }

    private static List<Deed> released(Standing standing, Post post, Outgoing now) {
        var deeds = new ArrayList<Deed>();
        var state = StatePolicy.state(standing.publishedAs(post.contentHash()));
        if (!now.out().isEmpty()) {
            deeds.add(going(AuditAction.POST_PUBLISHED, state, post, now.out()));
        }
        if (!now.back().isEmpty()) {
            deeds.add(going(AuditAction.PUBLICATION_TAKEN_BACK, state, post, now.back()));
        }
        return deeds;
    }

    private static Deed going(AuditAction action, ReviewState state, Post post, List<String> accounts) {
        return Deed.of(
                action,
                post.text().title(),
                "post-id",
                post.id().value(),
                "accounts",
                String.join("、", accounts),
                "review",
                state.name(),
                "content",
                post.contentHash());
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
                before.inWords(),
                "after",
                after.inWords(),
                "reason",
                after.sameTwiceReason());
        audit.entry(deed).in(handle);
    }
}
