package org.bureaudesk.review.flow;

import java.util.Optional;
import java.util.function.Supplier;

/// Who sits at the desk (当前办理人), asked anew for every act; empty where nobody has said. Any thread.
@FunctionalInterface
public interface Desk extends Supplier<Optional<Reviewer>> {

    /// Runs after somebody else has sat down, or the same person's roles have changed, on the thread that did it.
    default void onChange(Runnable listener) {}

    /// Throws a [org.bureaudesk.kernel.UserException] where only an administrator may change settings and none is here.
    default void requireAdministrator() {}
}
