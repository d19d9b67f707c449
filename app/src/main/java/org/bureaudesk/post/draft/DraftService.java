package org.bureaudesk.post.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostService;
import org.jspecify.annotations.Nullable;

/// Opens posts to be written on and takes what was typed into the records. What was registered, planned or changed
/// elsewhere since the typing began is never written over: it is merged, or the save is refused. Does database work.
public final class DraftService {

    private final PostService posts;
    private final JournalService journal;
    private final PostLimits limits;
    private final Clock clock;

    public DraftService(PostService posts, JournalService journal, PostLimits limits, Clock clock) {
        this.posts = posts;
        this.journal = journal;
        this.limits = limits;
        this.clock = clock;
    }

    /// A post in the editor.
    ///
    /// @param draft what stands in the fields
    /// @param record as it is kept; `null` for one that is not yet
    /// @param base what the typing began from; `null` for a new post
    /// @param conflicts names of fields changed here and elsewhere, as [DraftMerge] has them
    /// @param typed whether something in it is not in the record
    public record Standing(
            PostDraft draft,
            @Nullable Post record,
            @Nullable PostDraft base,
            List<String> conflicts,
            boolean typed) {

        public Standing {
            conflicts = List.copyOf(conflicts);
        }
    }

    public DraftPolicy policy() {
        return new DraftPolicy(limits, LocalDate.now(clock));
    }

    public Standing openNew() {
        return new Standing(PostDraft.empty(posts.newIds(1)), null, null, List.of(), false);
    }

    /// A post with what the journal still holds of it; empty where neither is there.
    public Optional<Standing> open(PostId id) {
        var record = posts.find(id).orElse(null);
        var entry = journal.find(id);
        if (entry.isEmpty()) {
            return Optional.ofNullable(record).map(DraftService::unchanged);
        }
        var typed = entry.get();
        return Optional.of(
                record == null
                        ? new Standing(typed.draft(), null, null, List.of(), true)
                        : merged(typed.base(), typed.draft(), record));
    }

    /// The record and nothing else.
    public static Standing unchanged(Post record) {
        var draft = PostDraft.of(record);
        return new Standing(draft, record, draft, List.of(), false);
    }

    /// What is typed put together with the record as it stands by now.
    ///
    /// @param base what the typing began from; `null` where an older program did not write it down
    public static Standing merged(@Nullable PostDraft base, PostDraft typed, Post record) {
        var theirs = PostDraft.of(record);
        var from = base == null ? theirs : base;
        var merge = DraftMerge.of(from, typed, theirs);
        return new Standing(
                merge.draft(), record, merge.conflicts().isEmpty() ? theirs : from, merge.conflicts(), true);
    }

    /// Saves the draft as one undoable step, together with what has been recorded since. Where both changed the same
    /// field nothing is saved: the draft goes to the journal and comes back with its conflicts.
    ///
    /// @param base what the typing began from; the record's own draft to let the typed one win
    /// @param revision which change the draft stands at
    public Standing save(PostDraft draft, @Nullable PostDraft base, long revision) {
        var current = posts.find(new PostId(draft.id())).orElse(null);
        var standing = current == null || base == null
                ? new Standing(draft, current, base, List.of(), true)
                : merged(base, draft, current);
        if (!standing.conflicts().isEmpty()) {
            journal.write(draft, base, revision);
            return standing;
        }
        var post = policy().post(standing.draft(), current, now());
        posts.save(post);
        journal.forget(draft.id(), revision);
        return new Standing(standing.draft(), post, PostDraft.of(post), List.of(), false);
    }

    /// In whole minutes, as records keep it.
    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }
}
