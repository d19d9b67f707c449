package org.bureaudesk.interaction;

import java.time.LocalDateTime;
import org.bureaudesk.account.AccountId;
import org.jspecify.annotations.Nullable;

/// A message from the public and what became of it (留言).
///
/// @param featured shown in front (精选)
/// @param outcome thanked, adopted, improved …, in the clerk's words
/// @param deletedAt when it went to the bin; `null` for a message in use
public record Message(
        long id,
        AccountId account,
        LocalDateTime receivedAt,
        MessageKind kind,
        String content,
        String answer,
        @Nullable LocalDateTime answeredAt,
        String transferredTo,
        boolean featured,
        String outcome,
        @Nullable LocalDateTime deletedAt) {

    public boolean isAnswered() {
        return answeredAt != null;
    }

    /// Whether it asks for an answer at all; praise and the like do not.
    public boolean wantsAnswer() {
        return kind.wantsAnswer();
    }

    public Message withDeletedAt(@Nullable LocalDateTime moment) {
        return new Message(
                id, account, receivedAt, kind, content, answer, answeredAt, transferredTo, featured, outcome, moment);
    }
}
