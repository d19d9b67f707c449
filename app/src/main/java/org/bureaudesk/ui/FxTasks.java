package org.bureaudesk.ui;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The [Tasks] of the running application. Platform threads, because SQLite is native code and would pin virtual ones.
public final class FxTasks implements Tasks, AutoCloseable {

    private static final int THREADS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("task-", 1).factory());
    private final Consumer<Throwable> onFailure;
    private final ProgressShow progressShow;
    private final AtomicInteger unanswered = new AtomicInteger();

    /// @param onFailure runs on the FX thread
    public FxTasks(Consumer<Throwable> onFailure, ProgressShow progressShow) {
        this.onFailure = onFailure;
        this.progressShow = progressShow;
    }

    @Override
    public <T> void load(Callable<T> work, Consumer<T> onSuccess, Runnable always) {
        unanswered.incrementAndGet();
        executor.execute(() -> {
            var outcome = outcomeOf(work, onSuccess);
            Platform.runLater(() -> {
                try {
                    outcome.run();
                } finally {
                    unanswered.decrementAndGet();
                    always.run();
                }
            });
        });
    }

    @Override
    public <T> void loadLong(String titleKey, LongWork<T> work, Consumer<T> onSuccess) {
        var progress = progressShow.open(titleKey);
        load(() -> work.run(progress), onSuccess, () -> progressShow.close(progress));
    }

    @Override
    public void later(Runnable work) {
        Platform.runLater(work);
    }

    /// Runs `work` off the FX thread again and again until the program ends.
    public void every(Duration interval, Runnable work) {
        var _ = executor.scheduleWithFixedDelay(
                guarded(work), interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException e) { // one failure must not end the repetition
                Platform.runLater(() -> onFailure.accept(e));
            }
        };
    }

    private <T> Runnable outcomeOf(Callable<T> work, Consumer<T> onSuccess) {
        try {
            T result = work.call();
            return () -> onSuccess.accept(result);
        } catch (Exception | Error e) { // an Error too must be told, not lost with the thread
            return () -> onFailure.accept(e);
        }
    }

    /// Whether everything begun has been answered.
    public boolean isIdle() {
        return unanswered.get() == 0;
    }

    /// Runs `work` on the FX thread, soon. For the few who have no [Tasks] yet.
    public static void onFxThread(Runnable work) {
        Platform.runLater(work);
    }

    /// Begins `work` on a thread of its own, while the toolkit still starts.
    public static <T> CompletableFuture<T> ahead(Callable<T> work) {
        var result = new CompletableFuture<T>();
        Thread.ofPlatform().daemon().name("ahead").start(() -> {
            try {
                result.complete(work.call());
            } catch (Exception | Error e) { // told by whoever waits for the result
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    /// What is being written is finished first, for as long as a user will wait.
    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException _) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
