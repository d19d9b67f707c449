package org.bureaudesk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.bureaudesk.kernel.Progress;

/// Holds every task back until the test says how it ends. No threads, no waiting.
public final class HeldTasks implements Tasks {

    private record Held<T>(Callable<T> work, Consumer<T> onSuccess, Runnable always) {

        void finish() {
            try {
                onSuccess.accept(work.call());
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new AssertionError(e);
            } finally {
                always.run();
            }
        }
    }

    private final List<Held<?>> held = new ArrayList<>();
    private int next;

    @Override
    public <T> void load(Callable<T> work, Consumer<T> onSuccess, Runnable always) {
        held.add(new Held<>(work, onSuccess, always));
    }

    @Override
    public <T> void loadLong(String titleKey, LongWork<T> work, Consumer<T> onSuccess) {
        load(() -> work.run(Progress.NONE), onSuccess, () -> {});
    }

    @Override
    public void later(Runnable work) {
        load(() -> true, _ -> work.run(), () -> {});
    }

    /// Finishes the task handed in as number `index`, counted from the start.
    public void finish(int index) {
        held.get(index).finish();
    }

    /// Finishes everything that waits, in order, and what that brings about.
    public void finishAll() {
        while (next < held.size()) {
            held.get(next++).finish();
        }
    }

    /// How many have been handed in since the start.
    public int handedIn() {
        return held.size();
    }

    /// How many have been handed in since the last [#finishAll].
    public int waiting() {
        return held.size() - next;
    }

    /// Lets the next task that waits fail.
    public void failNext() {
        held.get(next++).always().run();
    }

    public void fail(int index) {
        held.get(index).always().run();
    }
}
