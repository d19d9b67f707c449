package org.bureaudesk.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.post.PostId;
import org.bureaudesk.storage.Database;

/// What the rest of the application may ask about reviews. Thread-safe; does database work.
public final class ReviewService {

    private final Database database;
    private final Signal changed = new Signal();

    public ReviewService(Database database) {
        this.database = database;
    }

    /// Runs after every step, on the thread that took it. States change with the posts as well: listen there too.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// Where these posts stand, thousands at a time; a post that has gone for good has no entry.
    public Map<PostId, ReviewState> states(Collection<PostId> posts) {
        var states = new HashMap<PostId, ReviewState>();
        standings(posts).forEach(s -> states.put(s.post(), StatePolicy.state(s)));
        return states;
    }

    /// The same with the level that signs next.
    public Map<PostId, ReviewMark> marks(Collection<PostId> posts) {
        var marks = new HashMap<PostId, ReviewMark>();
        standings(posts).forEach(s -> marks.put(s.post(), StatePolicy.mark(s)));
        return marks;
    }

    /// Tells the listeners that something has written steps beside this service, such as a portable file.
    public void fireChanged() {
        changed.fire();
    }

    private List<Standing> standings(Collection<PostId> posts) {
        return database.read(handle -> StandingStore.find(handle, List.copyOf(posts)));
    }
}
