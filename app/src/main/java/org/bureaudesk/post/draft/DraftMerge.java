package org.bureaudesk.post.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bureaudesk.post.PostAttachment;
import org.jspecify.annotations.Nullable;

/// Two changes of the same draft put together field by field (三方合并): what only one side changed is taken from it; what
/// both changed is a conflict, in which the typed one stands until a person decides.
///
/// @param conflicts keys of the names of the fields that both sides changed to different things
public record DraftMerge(PostDraft draft, List<String> conflicts) {

    public DraftMerge {
        conflicts = List.copyOf(conflicts);
    }

    /// @param base what the typing began from
    /// @param mine what has been typed
    /// @param theirs what the record says by now
    public static DraftMerge of(PostDraft base, PostDraft mine, PostDraft theirs) {
        var sides = new Sides();
        var merged = new PostDraft(
                mine.id(),
                sides.take("post.column.title", base.title(), mine.title(), theirs.title()),
                sides.take("post.summary", base.summary(), mine.summary(), theirs.summary()),
                sides.take("post.body", base.body(), mine.body(), theirs.body()),
                sides.take("post.cover", base.cover(), mine.cover(), theirs.cover()),
                sides.take("post.column.form", base.form(), mine.form(), theirs.form()),
                sides.take("post.column.column", base.column(), mine.column(), theirs.column()),
                sides.take("post.column.kind", base.kind(), mine.kind(), theirs.kind()),
                sides.take("post.column.origin", base.origin(), mine.origin(), theirs.origin()),
                sides.take("post.origin.source", base.originSource(), mine.originSource(), theirs.originSource()),
                sides.take("post.origin.title", base.originTitle(), mine.originTitle(), theirs.originTitle()),
                sides.take("post.origin.link", base.originLink(), mine.originLink(), theirs.originLink()),
                sides.publications(base, mine, theirs),
                Sides.files(base.attachments(), mine.attachments(), theirs.attachments()));
        return new DraftMerge(merged, List.copyOf(sides.conflicts));
    }

    private static final class Sides {

        private final LinkedHashSet<String> conflicts = new LinkedHashSet<>();

        <T> T take(String name, T base, T mine, T theirs) {
            if (Objects.equals(mine, theirs) || Objects.equals(base, theirs)) {
                return mine;
            }
            if (!Objects.equals(base, mine)) {
                conflicts.add(name);
                return mine;
            }
            return theirs;
        }

        /// Account by account, for a post goes to each at most once.
        List<PublicationDraft> publications(PostDraft base, PostDraft mine, PostDraft theirs) {
            var was = byAccount(base);
            var typed = byAccount(mine);
            var recorded = byAccount(theirs);
            var accounts = new LinkedHashSet<>(typed.keySet());
            accounts.addAll(recorded.keySet());
            var merged = new ArrayList<PublicationDraft>();
            for (var account : accounts) {
                var one = publication(was.get(account), typed.get(account), recorded.get(account));
                if (one != null) {
                    merged.add(one);
                }
            }
            return merged;
        }

        private static Map<Long, PublicationDraft> byAccount(PostDraft draft) {
            var found = new LinkedHashMap<Long, PublicationDraft>();
            draft.publications().forEach(p -> found.put(p.account(), p));
            return found;
        }

        private @Nullable PublicationDraft publication(
                @Nullable PublicationDraft base, @Nullable PublicationDraft mine, @Nullable PublicationDraft theirs) {
            if (mine != null && theirs != null) {
                var from = base != null ? base : PublicationDraft.empty(theirs.id(), theirs.account());
                return fields(from, mine, theirs);
            }
            if (base == null) {
                return mine != null ? mine : theirs; // added on one side
            }
            var left = mine != null ? mine : theirs;
            if (base.equals(left)) {
                return null; // taken out on the other side
            }
            conflicts.add("post.publications");
            return left;
        }

        private PublicationDraft fields(PublicationDraft base, PublicationDraft mine, PublicationDraft theirs) {
            return new PublicationDraft(
                    theirs.id(),
                    theirs.account(),
                    take("post.publication.planned", base.plannedAt(), mine.plannedAt(), theirs.plannedAt()),
                    take("post.publication.published", base.publishedAt(), mine.publishedAt(), theirs.publishedAt()),
                    take("post.publication.push", base.push(), mine.push(), theirs.push()),
                    take("post.publication.position", base.position(), mine.position(), theirs.position()),
                    take("post.publication.notified", base.notified(), mine.notified(), theirs.notified()),
                    take("post.publication.link", base.link(), mine.link(), theirs.link()),
                    take("post.column.reads", base.reads(), mine.reads(), theirs.reads()),
                    take("post.figure.likes", base.likes(), mine.likes(), theirs.likes()),
                    take("post.figure.wows", base.wows(), mine.wows(), theirs.wows()),
                    take("post.figure.shares", base.shares(), mine.shares(), theirs.shares()),
                    take("post.figure.comments", base.comments(), mine.comments(), theirs.comments()));
        }

        /// Files added or taken out on either side; they are whole or not there, so there is nothing to quarrel about.
        static List<PostAttachment> files(
                List<PostAttachment> base, List<PostAttachment> mine, List<PostAttachment> theirs) {
            var all = new LinkedHashSet<>(mine);
            theirs.stream().filter(file -> !base.contains(file)).forEach(all::add);
            all.removeIf(file -> base.contains(file) && !theirs.contains(file));
            return List.copyOf(all);
        }
    }
}
