package org.bureaudesk.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a workspace remembers of the demonstration in it: enough to make the same records again.
///
/// @param edition `null` for one filled in before the demonstration had an office
record DemoMark(LocalDate day, long firstId, @Nullable Integer edition) {

    private static final int WITH_OFFICE = 2;

    static DemoMark of(LocalDate day, long firstId) {
        return new DemoMark(day, firstId, WITH_OFFICE);
    }

    /// Whether a file that anybody may have changed says all that is needed.
    boolean isWhole() {
        return day != null && firstId > 0;
    }

    boolean hasOffice() {
        return edition != null && edition >= WITH_OFFICE;
    }
}
