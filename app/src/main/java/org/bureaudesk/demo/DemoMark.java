package org.bureaudesk.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a workspace remembers of the demonstration in it: enough to make the same records again.
///
/// @param firstId its records have the numbers from there on; @param nextId up to but without this one, `null` where
/// that was not yet kept
/// @param edition `null` for one filled in before the demonstration had an office
record DemoMark(
        LocalDate day,
        long firstId,
        @Nullable Long nextId,
        @Nullable Integer edition) {

    static final int WITH_OFFICE = 2;

    static DemoMark of(LocalDate day, long firstId, long nextId) {
        return new DemoMark(day, firstId, nextId, WITH_OFFICE);
    }

    /// Whether a file that anybody may have changed says all that is needed.
    boolean isWhole() {
        return day != null && firstId > 0;
    }

    boolean hasOffice() {
        return edition != null && edition >= WITH_OFFICE;
    }
}
