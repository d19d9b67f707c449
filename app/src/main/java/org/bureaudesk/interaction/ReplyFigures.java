package org.bureaudesk.interaction;

import java.util.List;
import java.util.OptionalDouble;
import org.bureaudesk.account.AccountId;

/// How one account's messages of a period were answered (回复率, 平均用时).
///
/// @param received every message (收到)
/// @param wanting those that ask for an answer: 咨询, 建议, 投诉
/// @param answered those of them that have one, whenever it was given
/// @param minutes from receipt to answer, summed over the answered ones; by the clock, not in working time
public record ReplyFigures(AccountId account, int received, int wanting, int answered, long minutes) {

    private static final double MINUTES_PER_HOUR = 60;

    /// Answered ÷ wanting, 0 to 1, not rounded; empty where nothing wanted an answer.
    public OptionalDouble replyRate() {
        return wanting == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) answered / wanting);
    }

    /// Hours from receipt to answer on average, not rounded; empty where nothing was answered.
    public OptionalDouble meanHours() {
        return answered == 0 ? OptionalDouble.empty() : OptionalDouble.of(minutes / MINUTES_PER_HOUR / answered);
    }

    /// The sum over several accounts; its account is the first one's.
    ///
    /// @param figures at least one
    public static ReplyFigures total(List<ReplyFigures> figures) {
        return figures.stream()
                .reduce((a, b) -> new ReplyFigures(
                        a.account,
                        a.received + b.received,
                        a.wanting + b.wanting,
                        a.answered + b.answered,
                        a.minutes + b.minutes))
                .orElseThrow();
    }
}
