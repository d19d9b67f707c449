package org.bureaudesk.calendar.handin;

import java.time.LocalDate;
import org.bureaudesk.post.PostId;

/// A text still to be handed in for review (待交稿).
public record HandIn(PostId post, String title, LocalDate dueOn) {

    public boolean isLate(LocalDate on) {
        return dueOn.isBefore(on);
    }
}
