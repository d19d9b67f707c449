package org.bureaudesk.interaction;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bureaudesk.account.AccountId;
import org.jspecify.annotations.Nullable;

/// Adds up [ReplyFigures] message by message, so that a long period never stands in memory.
final class ReplyTally {

    private final Map<Long, ReplyFigures> byAccount = new TreeMap<>();

    ReplyTally add(AccountId account, MessageKind kind, LocalDateTime receivedAt, @Nullable LocalDateTime answeredAt) {
        var answered = kind.wantsAnswer() && answeredAt != null;
        var minutes =
                answered ? Math.max(0, Duration.between(receivedAt, answeredAt).toMinutes()) : 0;
        var one = new ReplyFigures(account, 1, kind.wantsAnswer() ? 1 : 0, answered ? 1 : 0, minutes);
        byAccount.merge(account.value(), one, (a, b) -> ReplyFigures.total(List.of(a, b)));
        return this;
    }

    List<ReplyFigures> figures() {
        return List.copyOf(byAccount.values());
    }
}
