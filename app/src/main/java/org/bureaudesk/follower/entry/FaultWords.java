package org.bureaudesk.follower.entry;

import org.bureaudesk.text.Messages;

/// A refused cell in words: column, what stands there, why not.
public final class FaultWords {

    private FaultWords() {}

    public static String text(PasteFault fault, Messages messages) {
        var reason = messages.text(fault.reasonKey(), fault.facts().toArray());
        if (fault.column() == null) {
            return reason;
        }
        var column = messages.text(fault.column().messageKey());
        return fault.value().isEmpty()
                ? messages.text("follower.fault.column", column, reason)
                : messages.text("follower.fault.cell", column, fault.value(), reason);
    }

    /// With the row of the block in front.
    public static String inBlock(PasteFault fault, Messages messages) {
        return fault.line() == 0
                ? text(fault, messages)
                : messages.text("follower.fault.line", fault.line(), text(fault, messages));
    }
}
