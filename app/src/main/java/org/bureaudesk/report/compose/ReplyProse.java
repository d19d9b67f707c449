package org.bureaudesk.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bureaudesk.report.facts.ReplyFacts;

/// What a report says about messages and answers (互动回应).
final class ReplyProse {

    private final Voice voice;
    private final ReplyFacts replies;

    ReplyProse(Voice voice, ReplyFacts replies) {
        this.voice = voice;
        this.replies = replies;
    }

    /// 共收到网民留言30条，其中需要答复28条，已答复28条，回复率100.0%，平均用时2.1天.
    List<Span> all() {
        if (replies.received().value() == 0) {
            return voice.sentence(List.of(voice.say("replies.none")));
        }
        if (replies.wanting().value() == 0) {
            return voice.sentence(List.of(voice.say("replies.praise", Map.of("messages", replies.received()))));
        }
        var parts = new ArrayList<List<Span>>();
        parts.add(voice.say(
                "replies.received",
                Map.of(
                        "messages",
                        replies.received(),
                        "wanting",
                        replies.wanting(),
                        "answered",
                        replies.answered(),
                        "rate",
                        voice.percent(replies.rate(voice.head().percentDecimals())))));
        var average = replies.averageDays();
        if (average != null) {
            parts.add(voice.say("replies.average", Map.of("days", average.toPlainString())));
        }
        if (replies.overdue().value() > 0) {
            parts.add(voice.say("replies.overdue", Map.of("overdue", replies.overdue())));
        }
        return voice.sentence(parts);
    }
}
