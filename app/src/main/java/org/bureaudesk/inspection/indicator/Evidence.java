package org.bureaudesk.inspection.indicator;

import org.bureaudesk.account.Account;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.interaction.Message;
import org.bureaudesk.post.PublishedArticle;
import org.bureaudesk.text.Messages;

/// One record that a result rests on (证据).
///
/// @param id number of the record; that of a follower row is its account and day
/// @param target what its room's screen opens
public record Evidence(Kind kind, String id, Sentence text, Object target) {

    private static final int LONGEST = 40;

    /// Which records; [#code] stands in the machine-readable answer, [#room] names the screen.
    public enum Kind {
        PUBLICATION("publication", "post"),
        MESSAGE("message", "interaction"),
        FOLLOWER_DAY("followerDay", "follower"),
        ACCOUNT("account", "account");

        private final String code;
        private final String room;

        Kind(String code, String room) {
            this.code = code;
            this.room = room;
        }

        public String code() {
            return code;
        }

        public String room() {
            return room;
        }
    }

    static Evidence of(PublishedArticle article) {
        var text = Sentence.of("inspection.evidence.publication", article.publishedAt(), article.title());
        return new Evidence(Kind.PUBLICATION, String.valueOf(article.publication()), text, article.post());
    }

    static Evidence of(Message message) {
        var content = message.content().length() > LONGEST
                ? message.content().substring(0, LONGEST) + "…"
                : message.content();
        var answered = message.answeredAt();
        var text = answered == null
                ? Sentence.of("inspection.evidence.unanswered", message.receivedAt(), content)
                : Sentence.of("inspection.evidence.answered", message.receivedAt(), content, answered);
        return new Evidence(Kind.MESSAGE, String.valueOf(message.id()), text, message.id());
    }

    /// @param net its growth, which is known
    static Evidence of(FollowerDay day, int net) {
        var text = Sentence.of("inspection.evidence.growth", day.day(), net, day.cumulative());
        return new Evidence(Kind.FOLLOWER_DAY, day.account().value() + "@" + day.day(), text, day.account());
    }

    /// That an account has no record of the kind at all.
    static Evidence ofNothing(Account account) {
        var text = Sentence.of("inspection.evidence.nothing", account.name());
        return new Evidence(Kind.ACCOUNT, String.valueOf(account.id().value()), text, account.id());
    }

    /// What is registered of an account.
    static Evidence ofRegistered(Account account) {
        var text = Sentence.of(
                "inspection.evidence.interaction", account.operation().interactionMode());
        return new Evidence(Kind.ACCOUNT, String.valueOf(account.id().value()), text, account.id());
    }

    public String text(Messages messages) {
        return text.in(messages);
    }
}
