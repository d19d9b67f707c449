package org.bureaudesk.intake.journal;

import java.util.List;
import org.bureaudesk.kernel.Change;

/// What taking an import back would do now.
///
/// @param restored records that can be taken back; @param changedSince records that were changed by hand since
/// and stay
public record UndoPlan(ImportRecord record, List<Step<?>> steps, int restored, int changedSince) {

    public UndoPlan {
        steps = List.copyOf(steps);
    }

    /// What is done to the records of one room.
    public record Step<R>(JournalRoom<R> room, List<Change<R>> changes) {

        Step<R> reversed() {
            return new Step<>(
                    room, changes.reversed().stream().map(Change::reversed).toList());
        }
    }
}
