package org.bureaudesk.ui;

import org.jspecify.annotations.Nullable;

/// Takes the user to another room. FX thread only.
@FunctionalInterface
public interface Navigator {

    /// @param what what to show there, as that room's [View#open] takes it
    void go(String feature, @Nullable Object what);
}
