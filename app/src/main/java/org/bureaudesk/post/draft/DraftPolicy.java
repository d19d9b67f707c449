package org.bureaudesk.post.draft;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.post.Figures;
import org.bureaudesk.post.Origin;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.Push;
import org.jspecify.annotations.Nullable;

/// Says what is wrong with a draft, and makes a post of one that is right.
public final class DraftPolicy {

    private final PostLimits limits;
    private final LocalDate today;

    /// @param today fills in the year of a typed day without one
    public DraftPolicy(PostLimits limits, LocalDate today) {
        this.limits = limits;
        this.today = today;
    }

    public List<Fault> faults(PostDraft draft) {
        var faults = new ArrayList<Fault>();
        if (draft.title().isBlank()) {
            faults.add(Fault.grave("title", "post.fault.no-title"));
        }
        tooLong(faults, "title", "post.fault.long-title", draft.title(), limits.title());
        tooLong(faults, "summary", "post.fault.long-summary", draft.summary(), limits.summary());
        if (draft.origin() == OriginKind.REPOST && draft.originSource().isBlank()) {
            faults.add(Fault.advice("originSource", "post.fault.no-source"));
        }
        draft.publications().forEach(publication -> check(faults, publication));
        return faults;
    }

    private static void tooLong(List<Fault> faults, String field, String key, String text, int most) {
        var length = PostLimits.length(text.strip());
        if (length > most) {
            faults.add(Fault.advice(field, key, length - most));
        }
    }

    private void check(List<Fault> faults, PublicationDraft draft) {
        moment(faults, draft.id() + ".plannedAt", draft.plannedAt());
        moment(faults, draft.id() + ".publishedAt", draft.publishedAt());
        var position = draft.position().strip();
        var place = number(position);
        if (!position.isEmpty() && (place.isEmpty() || place.get() < 1 || place.get() > limits.push())) {
            faults.add(Fault.grave(draft.id() + ".position", "post.fault.position", limits.push()));
        }
        figure(faults, draft.id() + ".reads", draft.reads());
        figure(faults, draft.id() + ".likes", draft.likes());
        figure(faults, draft.id() + ".wows", draft.wows());
        figure(faults, draft.id() + ".shares", draft.shares());
        figure(faults, draft.id() + ".comments", draft.comments());
    }

    private void moment(List<Fault> faults, String field, String text) {
        if (!text.isBlank() && MomentText.parse(text, today).isEmpty()) {
            faults.add(Fault.grave(field, "post.fault.moment"));
        }
    }

    private static void figure(List<Fault> faults, String field, String text) {
        if (!text.isBlank() && number(text).isEmpty()) {
            faults.add(Fault.grave(field, "post.fault.figure"));
        }
    }

    /// The post this draft stands for; asks for a draft without grave faults.
    ///
    /// @param before the post as it was saved last; `null` for a new one
    public Post post(PostDraft draft, @Nullable Post before, LocalDateTime now) {
        var repost = draft.origin() != OriginKind.ORIGINAL;
        return new Post(
                new PostId(draft.id()),
                draft.text(),
                draft.cover(),
                draft.form(),
                draft.column().strip(),
                draft.kind(),
                new Origin(
                        draft.origin(),
                        repost ? draft.originSource().strip() : "",
                        repost ? draft.originTitle().strip() : "",
                        repost ? draft.originLink().strip() : ""),
                draft.publications().stream().map(this::publication).toList(),
                draft.attachments(),
                before == null ? now : before.createdAt(),
                now,
                before == null ? null : before.deletedAt());
    }

    private Publication publication(PublicationDraft draft) {
        return new Publication(
                draft.id(),
                new AccountId(draft.account()),
                MomentText.parse(draft.plannedAt(), today).orElse(null),
                MomentText.parse(draft.publishedAt(), today).orElse(null),
                new Push(draft.push().strip(), number(draft.position()).orElse(null)),
                draft.notified(),
                draft.link().strip(),
                new Figures(
                        number(draft.reads()).orElse(null),
                        number(draft.likes()).orElse(null),
                        number(draft.wows()).orElse(null),
                        number(draft.shares()).orElse(null),
                        number(draft.comments()).orElse(null)));
    }

    /// A whole number as clerks type it: 1,234 and full-width digits too. Empty where it is none.
    private static Optional<Integer> number(String text) {
        var digits = MomentText.halfWidth(text.strip()).replace(",", "").replace("，", "");
        try {
            return digits.matches("\\d{1,10}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
        } catch (NumberFormatException _) { // more than an int holds
            return Optional.empty();
        }
    }
}
