package org.bureaudesk.calendar.recurring;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostKind;
import org.jspecify.annotations.Nullable;

/// A column that comes back (常设栏目).
///
/// @param title what an entry is called until a post is written for it
/// @param column the bureau's own column (栏目) its posts belong to; may be empty
/// @param startsOn, endsOn first and last day it may fall on; without an end it goes on
/// @param leadDays how many days before it the text is to be handed in (提前交稿); 0 for the day itself
/// @param deletedAt when it was given up; its past stays as it was
public record RecurringColumn(
        long id,
        String title,
        String column,
        PostForm form,
        PostKind kind,
        Rhythm rhythm,
        LocalTime time,
        List<AccountId> accounts,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        OffDays offDays,
        int leadDays,
        @Nullable LocalDateTime deletedAt) {

    public RecurringColumn {
        title = title.strip();
        accounts = List.copyOf(accounts);
        if (title.isEmpty() || leadDays < 0 || (endsOn != null && endsOn.isBefore(startsOn))) {
            throw new IllegalArgumentException("Column %s from %s to %s".formatted(title, startsOn, endsOn));
        }
    }

    public boolean fallsOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn)) && rhythm.fallsOn(day);
    }

    public RecurringColumn withDeletedAt(@Nullable LocalDateTime moment) {
        return new RecurringColumn(
                id, title, column, form, kind, rhythm, time, accounts, startsOn, endsOn, offDays, leadDays, moment);
    }
}
