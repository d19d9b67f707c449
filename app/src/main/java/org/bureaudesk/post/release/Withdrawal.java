package org.bureaudesk.post.release;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bureaudesk.post.PostId;

/// An order to take a post down (撤稿单): who ordered it, when and why, and how far that is on each account.
///
/// A post taken down was published all the same: its publications stay as they are.
///
/// @param title as it was when the order was given
public record Withdrawal(
        long id,
        PostId post,
        String title,
        String orderedBy,
        LocalDateTime orderedAt,
        String reason,
        List<WithdrawalLine> lines) {

    public Withdrawal {
        lines = List.copyOf(lines);
        if (orderedBy.isBlank() || reason.isBlank() || lines.isEmpty()) {
            throw new IllegalArgumentException("An order nobody gave, without a reason or for no account");
        }
    }

    public boolean isOpen() {
        return lines.stream().anyMatch(line -> !line.isDone());
    }

    public State state() {
        return isOpen() ? State.OPEN : State.DONE;
    }

    /// On how many accounts it is done.
    public int done() {
        return (int) lines.stream().filter(WithdrawalLine::isDone).count();
    }

    Withdrawal withId(long newId) {
        return new Withdrawal(newId, post, title, orderedBy, orderedAt, reason, lines);
    }

    public Withdrawal withLines(List<WithdrawalLine> newLines) {
        return new Withdrawal(id, post, title, orderedBy, orderedAt, reason, newLines);
    }

    /// How far an order is (办理中, 已办结).
    public enum State {
        OPEN,
        DONE;

        public String messageKey() {
            return "release.withdrawal.state." + name().toLowerCase(Locale.ROOT);
        }

        /// What the post itself is called while the order stands so (撤稿中, 已撤稿).
        public String markKey() {
            return "release.mark." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// Which of some posts, and which of their publications, are to be taken down or were.
    ///
    /// @param publications by number; a publication that is not in it stands as it is
    public record Marks(Map<PostId, State> posts, Map<Long, State> publications) {

        public Marks {
            posts = Map.copyOf(posts);
            publications = Map.copyOf(publications);
        }
    }
}
