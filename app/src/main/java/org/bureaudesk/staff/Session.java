package org.bureaudesk.staff;

import java.util.Optional;
import org.bureaudesk.audit.Actor;
import org.bureaudesk.kernel.Signal;
import org.jspecify.annotations.Nullable;

/// Who is at the desk now. One per running program; only [StaffService] and the command line change it. Thread-safe.
public final class Session {

    private final Signal changed = new Signal();
    private @Nullable Person person;
    private Actor.Mode mode = Actor.Mode.NAMED;
    private boolean locked;

    /// Runs after every change, on the thread that made it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// Who is at the desk; empty where nobody is named or signed in.
    public synchronized Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    /// Whether the window is waiting for a password.
    public synchronized boolean isLocked() {
        return locked;
    }

    /// Who acts, as the log takes it.
    public synchronized Actor actor() {
        var now = person;
        return now == null ? new Actor(0, "", mode) : new Actor(now.id().value(), now.name(), mode);
    }

    /// From now on it is the command line that acts.
    public void beCommandLine() {
        change(null, Actor.Mode.COMMAND_LINE, false);
    }

    void change(@Nullable Person newPerson, Actor.Mode newMode, boolean nowLocked) {
        synchronized (this) {
            person = newPerson;
            mode = newMode;
            locked = nowLocked;
        }
        changed.fire();
    }
}
