package org.bureaudesk.post.draft;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.bureaudesk.post.PostId;
import org.bureaudesk.storage.Database;
import org.jspecify.annotations.Nullable;

/// Keeps what is typed into posts until it is saved. Thread-safe; calls may arrive out of order, so each tells the
/// revision of the draft it belongs to and an older one does nothing.
public final class JournalService {

    private final PostJournalStore store;
    private final Clock clock;
    private final AtomicLong revisions = new AtomicLong();
    private final Map<Long, Long> latest = new HashMap<>();

    public JournalService(Database database, Clock clock) {
        this.store = new PostJournalStore(database);
        this.clock = clock;
    }

    /// A number for the next change of any draft.
    public long nextRevision() {
        return revisions.incrementAndGet();
    }

    /// @param base what the typing began from; `null` for a new post
    /// @param revision which change the draft stands at
    public synchronized void write(PostDraft draft, @Nullable PostDraft base, long revision) {
        if (isLatest(draft.id(), revision)) {
            store.put(draft, base, LocalDateTime.now(clock));
        }
    }

    /// Once the draft is saved or given up.
    public synchronized void forget(long post, long revision) {
        if (isLatest(post, revision)) {
            store.remove(post);
        }
    }

    public Optional<JournalEntry> find(PostId post) {
        return all().stream().filter(e -> e.draft().id() == post.value()).findFirst();
    }

    /// The last written first.
    public List<JournalEntry> all() {
        return store.all();
    }

    private boolean isLatest(long post, long revision) {
        return latest.merge(post, revision, Math::max) == revision;
    }
}
