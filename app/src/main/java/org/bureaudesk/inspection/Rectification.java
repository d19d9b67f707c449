package org.bureaudesk.inspection;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A problem on the list and its remedy (问题—责任人—措施—时限—完成).
///
/// @param doneOn `null` while it is open
/// @param deletedAt when it went to the bin; `null` for one in use
public record Rectification(
        long id,
        String problem,
        String category,
        String responsible,
        String measure,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable LocalDateTime deletedAt) {

    public Rectification withDeletedAt(@Nullable LocalDateTime moment) {
        return new Rectification(id, problem, category, responsible, measure, dueOn, doneOn, moment);
    }
}
