package org.bureaudesk.follower;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.ui.Tasks;

/// Writes what is typed one step after the other, so that a quick typist never overtakes herself. FX thread only.
final class SaveQueueViewModel {

    private final FollowerService followers;
    private final Tasks tasks;
    private final Runnable drained;
    private final Deque<List<Change<FollowerDay>>> waiting = new ArrayDeque<>();
    private boolean writing;

    /// @param drained runs when everything is written, or a step failed and the rest was given up
    SaveQueueViewModel(FollowerService followers, Tasks tasks, Runnable drained) {
        this.followers = followers;
        this.tasks = tasks;
        this.drained = drained;
    }

    /// Whether what is on the screen is newer than what is kept.
    boolean isBusy() {
        return writing || !waiting.isEmpty();
    }

    void save(List<Change<FollowerDay>> changes) {
        if (!changes.isEmpty()) {
            waiting.addLast(changes);
            writeNext();
        }
    }

    private void writeNext() {
        if (writing) {
            return;
        }
        var changes = waiting.pollFirst();
        if (changes == null) {
            drained.run();
            return;
        }
        writing = true;
        var written = new boolean[1];
        tasks.load(
                () -> {
                    followers.apply(changes);
                    return true;
                },
                done -> written[0] = done,
                () -> finished(written[0]));
    }

    private void finished(boolean written) {
        writing = false;
        if (!written) {
            waiting.clear();
        }
        writeNext();
    }
}
