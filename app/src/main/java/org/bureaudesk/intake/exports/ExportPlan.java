package org.bureaudesk.intake.exports;

import java.time.LocalDate;
import java.util.List;
import org.bureaudesk.account.Account;
import org.jspecify.annotations.Nullable;

/// What is known of one file a platform exported.
///
/// @param origin the platform's name as a key: `wechat`, `douyin`, or the name of the user's own mapping
/// @param account whose it is; `null` where the user has to say
/// @param candidates whose it may be
/// @param doubt why it looks like another account's file, so that the user has to confirm; `null` where it does
/// not
public record ExportPlan(
        String origin,
        @Nullable Account account,
        List<Account> candidates,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Notice doubt,
        List<Notice> notices) {

    public ExportPlan {
        candidates = List.copyOf(candidates);
        notices = List.copyOf(notices);
    }

    /// Whether its rows wait for a word of the user.
    public boolean isWaiting() {
        return account == null || doubt != null;
    }
}
