package org.bureaudesk.kernel;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Tells those who asked that something changed. Listeners run on the thread that fires. Thread-safe.
public final class Signal {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    public void fire() {
        listeners.forEach(Runnable::run);
    }
}
