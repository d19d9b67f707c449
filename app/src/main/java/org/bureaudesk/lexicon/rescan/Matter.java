package org.bureaudesk.lexicon.rescan;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.bureaudesk.check.Severity;
import org.bureaudesk.post.PostId;
import org.jspecify.annotations.Nullable;

/// A published post the lists object to, and how far that is (待处理事项).
///
/// @param title, accounts in words, as they were when it was found
/// @param textHash of what was read
/// @param decision `null` until somebody decides
/// @param closing `null` until it is done with
public record Matter(
        long id,
        PostId post,
        String title,
        LocalDateTime publishedAt,
        String accounts,
        String textHash,
        LocalDateTime foundAt,
        List<Objection> objections,
        @Nullable Decision decision,
        @Nullable Closing closing) {

    public Matter {
        objections = List.copyOf(objections);
    }

    /// What shows that it is done.
    ///
    /// @param newHash of the mended text; empty where it was not mended
    /// @param withdrawal number of the order by which it was taken down; 0 where it was not
    public record Closing(LocalDateTime at, String newHash, long withdrawal) {}

    /// How far a matter is (待处理, 已决定, 已办结).
    public enum State {
        OPEN,
        DECIDED,
        CLOSED;

        public String messageKey() {
            return "lexicon.matter." + name().toLowerCase(Locale.ROOT);
        }
    }

    public State state() {
        return closing != null ? State.CLOSED : decision != null ? State.DECIDED : State.OPEN;
    }

    /// The gravest of the objections.
    public Severity severity() {
        return objections.stream()
                .map(Objection::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.HINT);
    }

    Set<List<Object>> prints() {
        return objections.stream().map(Objection::print).collect(Collectors.toSet());
    }

    Matter with(@Nullable Decision newDecision) {
        return new Matter(id, post, title, publishedAt, accounts, textHash, foundAt, objections, newDecision, closing);
    }

    Matter closed(Closing newClosing) {
        return new Matter(id, post, title, publishedAt, accounts, textHash, foundAt, objections, decision, newClosing);
    }

    Matter withObjections(List<Objection> newObjections) {
        return new Matter(id, post, title, publishedAt, accounts, textHash, foundAt, newObjections, decision, closing);
    }

    Matter on(String newAccounts) {
        return new Matter(id, post, title, publishedAt, newAccounts, textHash, foundAt, objections, decision, closing);
    }

    Matter withId(long newId) {
        return new Matter(newId, post, title, publishedAt, accounts, textHash, foundAt, objections, decision, closing);
    }
}
