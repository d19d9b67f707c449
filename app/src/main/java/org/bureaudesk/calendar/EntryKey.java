package org.bureaudesk.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.post.PostId;

/// What one entry of the calendar stands for, so that it can be found again and moved.
public sealed interface EntryKey {

    LocalDate day();

    /// What names the same entry once it has moved by `days`; what was published stays.
    EntryKey moved(int days);

    /// The publications of a post on `accounts` that are planned for `at`, or took place then.
    record OfPost(PostId post, LocalDateTime at, boolean published, List<AccountId> accounts) implements EntryKey {

        public OfPost {
            accounts = List.copyOf(accounts);
        }

        @Override
        public LocalDate day() {
            return at.toLocalDate();
        }

        @Override
        public OfPost moved(int days) {
            return published ? this : new OfPost(post, at.plusDays(days), false, accounts);
        }
    }

    /// One occurrence of a recurring column.
    ///
    /// @param due the day it falls on by its rhythm, which names it for good
    /// @param at when it stands in the calendar
    record OfColumn(long column, LocalDate due, LocalDateTime at) implements EntryKey {

        @Override
        public LocalDate day() {
            return at.toLocalDate();
        }

        @Override
        public OfColumn moved(int days) {
            return new OfColumn(column, due, at.plusDays(days));
        }
    }
}
