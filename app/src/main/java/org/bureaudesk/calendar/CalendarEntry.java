package org.bureaudesk.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.release.Withdrawal;
import org.bureaudesk.review.ReviewState;
import org.jspecify.annotations.Nullable;

/// One tile of the calendar: a post at one moment, on one account or several, or an occurrence of a recurring column.
///
/// @param accounts where it goes, the account entered first at the head
/// @param review `null` for an occurrence, which is no post yet
/// @param position its place in a push (群发位置), `null` where it went out alone or is not out
/// @param withdrawal how far an order to take it down is (撤稿); `null` for none
/// @param dueOn when its text must be handed in (交稿); `null` where nobody has said
public record CalendarEntry(
        EntryKey key,
        Kind kind,
        LocalDateTime at,
        String title,
        String column,
        PostForm form,
        List<AccountId> accounts,
        @Nullable ReviewState review,
        @Nullable Integer position,
        @Nullable LocalDate dueOn,
        Withdrawal.@Nullable State withdrawal) {

    public CalendarEntry {
        accounts = List.copyOf(accounts);
    }

    public LocalDate day() {
        return at.toLocalDate();
    }

    public LocalTime time() {
        return at.toLocalTime();
    }

    /// The same entry as far as it concerns one account: moving it leaves the others where they are.
    public CalendarEntry on(AccountId account) {
        var one = List.of(account);
        var narrowed = key instanceof EntryKey.OfPost post
                ? new EntryKey.OfPost(post.post(), post.at(), post.published(), one)
                : key;
        return new CalendarEntry(narrowed, kind, at, title, column, form, one, review, position, dueOn, withdrawal);
    }

    public boolean isPublished() {
        return kind == Kind.PUBLISHED;
    }

    /// How an entry stands against the clock (计划, 过期未发, 已发布, 栏目, 未落实).
    public enum Kind {
        PLANNED,
        OVERDUE,
        PUBLISHED,
        COLUMN,
        MISSED;

        public String messageKey() {
            return "calendar.kind." + name().toLowerCase(Locale.ROOT);
        }
    }
}
