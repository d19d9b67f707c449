package org.bureaudesk.kernel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;

/// What was done since the program started, newest last, so that it can be undone and redone. Thread-safe.
public final class History {

    private static final int MOST = 200;

    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private final Signal changed = new Signal();

    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// Remembers an edit that has just been carried out; what was undone before can no longer be redone.
    public void record(Edit edit) {
        synchronized (this) {
            done.addLast(edit);
            undone.clear();
            if (done.size() > MOST) {
                done.removeFirst();
            }
        }
        changed.fire();
    }

    public synchronized Optional<Edit> undoable() {
        return Optional.ofNullable(done.peekLast());
    }

    public synchronized Optional<Edit> redoable() {
        return Optional.ofNullable(undone.peekLast());
    }

    /// Takes the last edit back. An edit that fails stays where it was.
    public void undo() {
        step(done, undone, true);
    }

    public void redo() {
        step(undone, done, false);
    }

    /// Forgets everything: after an import of a whole workspace or an emptied bin there is nothing to go back to.
    public void clear() {
        synchronized (this) {
            done.clear();
            undone.clear();
        }
        changed.fire();
    }

    /// Forgets edits that can no longer be taken back, such as a decision that has been closed.
    public void forget(Predicate<Edit> gone) {
        synchronized (this) {
            done.removeIf(gone);
            undone.removeIf(gone);
        }
        changed.fire();
    }

    private void step(Deque<Edit> from, Deque<Edit> to, boolean back) {
        synchronized (this) {
            var edit = from.peekLast();
            if (edit == null) {
                return;
            }
            (back ? edit.undo() : edit.redo()).run();
            from.removeLast();
            to.addLast(edit);
        }
        changed.fire();
    }
}
