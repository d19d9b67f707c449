package org.bureaudesk.calendar.recurring;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.bureaudesk.post.PostId;
import org.jspecify.annotations.Nullable;

/// What became of one occurrence: moved, written as a post, or, with neither, left out this time.
///
/// @param day the day it falls on by its rhythm
public record RecurringException(
        long column,
        LocalDate day,
        @Nullable LocalDateTime movedTo,
        @Nullable PostId post) {

    public static RecurringException leftOut(long column, LocalDate day) {
        return new RecurringException(column, day, null, null);
    }

    public static RecurringException moved(long column, LocalDate day, LocalDateTime to) {
        return new RecurringException(column, day, to, null);
    }

    public static RecurringException written(long column, LocalDate day, PostId post) {
        return new RecurringException(column, day, null, post);
    }
}
