package org.bureaudesk.kernel;

/// How a long piece of work tells how far it is and hears that it should stop. Called from the working thread.
public interface Progress {

    /// For work nobody watches.
    Progress NONE = (_, _) -> {};

    /// `total` is 0 where it is not known.
    void step(long done, long total);

    default boolean cancelled() {
        return false;
    }

    /// Ends the work by a [UserException] if the user has cancelled it; what was begun is rolled back.
    default void stopIfCancelled() {
        if (cancelled()) {
            throw new UserException("kernel.cancelled");
        }
    }
}
