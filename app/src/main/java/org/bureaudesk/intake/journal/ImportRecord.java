package org.bureaudesk.intake.journal;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// One import as the list of imports (导入记录) shows it.
///
/// @param files their names; @param records how many records it wrote; @param undoneAt `null` while it stands
public record ImportRecord(
        long id,
        LocalDateTime at,
        String files,
        int records,
        @Nullable LocalDateTime undoneAt) {}
