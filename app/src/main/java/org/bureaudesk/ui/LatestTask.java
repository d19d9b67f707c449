package org.bureaudesk.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers one question at a time; of those asked meanwhile only the last is put, and only its answer counts. However
/// quickly somebody types, no more than one thread is busy with it. FX thread only.
public final class LatestTask {

    private final Tasks tasks;
    private @Nullable Runnable next;
    private boolean running;

    public LatestTask(Tasks tasks) {
        this.tasks = tasks;
    }

    /// Drops what is under way for this.
    public <T> void ask(Callable<T> work, Consumer<T> onSuccess) {
        next = () -> tasks.load(
                work,
                answer -> {
                    if (next == null) {
                        onSuccess.accept(answer);
                    }
                },
                this::done);
        goOn();
    }

    /// Drops what is under way; its answer no longer counts.
    public void forget() {
        if (running) {
            next = () -> running = false;
        }
    }

    private void done() {
        running = false;
        goOn();
    }

    private void goOn() {
        var waiting = next;
        if (!running && waiting != null) {
            running = true;
            next = null;
            waiting.run();
        }
    }
}
