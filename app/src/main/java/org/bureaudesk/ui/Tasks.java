package org.bureaudesk.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.bureaudesk.kernel.Progress;

/// Takes work off the FX thread and brings its result back.
///
/// The work runs on another thread; `onSuccess` and `always` run on the FX thread. A failure is shown to the user, so
/// callers deal with one only when they can do better than that.
public interface Tasks {

    <T> void load(Callable<T> work, Consumer<T> onSuccess, Runnable always);

    /// Long work: progress with counts and a cancel button stand on the screen until it ends.
    <T> void loadLong(String titleKey, LongWork<T> work, Consumer<T> onSuccess);

    /// Runs `work` on the FX thread, soon; from any thread. For listeners of services.
    void later(Runnable work);

    default void perform(Action work, Runnable onSuccess) {
        load(
                () -> {
                    work.run();
                    return true;
                },
                _ -> onSuccess.run(),
                () -> {});
    }

    /// Work without a result.
    @FunctionalInterface
    interface Action {
        void run() throws Exception;
    }

    /// Work that tells how far it is.
    @FunctionalInterface
    interface LongWork<T> {
        T run(Progress progress) throws Exception;
    }
}
