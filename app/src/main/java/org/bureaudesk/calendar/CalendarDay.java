package org.bureaudesk.calendar;

import java.time.LocalDate;
import java.util.List;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.post.PostId;
import org.bureaudesk.workday.DayMark;
import org.jspecify.annotations.Nullable;

/// One day of the calendar.
///
/// @param mark 休 or 班, and of which holiday; `null` for an ordinary day
/// @param festival the holiday's name on its first day off, else empty
/// @param entries in the order of their time; those of one push by their position
/// @param dues posts whose text is to be handed in on this day and that are not out yet
public record CalendarDay(
        LocalDate date,
        @Nullable DayMark mark,
        String festival,
        String note,
        List<CalendarEntry> entries,
        List<Due> dues,
        List<GapMark> gaps) {

    public CalendarDay {
        entries = List.copyOf(entries);
        dues = List.copyOf(dues);
        gaps = List.copyOf(gaps);
    }

    /// What of this day concerns one account.
    public CalendarDay on(AccountId account) {
        return new CalendarDay(
                date,
                mark,
                festival,
                note,
                entries.stream()
                        .filter(entry -> entry.accounts().contains(account))
                        .map(entry -> entry.on(account))
                        .toList(),
                dues,
                gaps.stream().filter(gap -> gap.account().equals(account)).toList());
    }

    /// A text that must be handed in.
    public record Due(PostId post, String title) {}
}
