package org.bureaudesk.ui;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Through which every answer of a chooser of the desktop passes. No lock covers such a chooser, so whoever comes by
/// can
/// go on in it: what is chosen while the window is locked, or was since the question was put, does not count.
/// FX thread only.
public final class ChoiceGate {

    private final Runnable dropped;
    private boolean locked;
    private int locks;
    private boolean untold;

    /// @param dropped says to whoever has signed in that a choice did not count
    public ChoiceGate(Runnable dropped) {
        this.dropped = dropped;
    }

    /// Empty where nothing was chosen, or where it does not count.
    public <T> Optional<T> ask(Supplier<@Nullable T> chooser) {
        if (locked) {
            return Optional.empty();
        }
        var before = locks;
        var chosen = chooser.get();
        if (chosen != null && before != locks) {
            untold = true;
            tell();
            return Optional.empty();
        }
        return Optional.ofNullable(chosen);
    }

    /// The window locks or opens.
    public void lock(boolean on) {
        locks += on && !locked ? 1 : 0;
        locked = on;
    }

    /// Says what is still to be said, once somebody is there to read it.
    public void tell() {
        if (untold && !locked) {
            untold = false;
            dropped.run();
        }
    }
}
