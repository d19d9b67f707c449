package org.bureaudesk.filing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.bureaudesk.account.AccountId;
import org.jspecify.annotations.Nullable;

/// One matter to be filed: when it was approved, when it happened, when it was filed (备案).
///
/// @param filedOn `null` while the filing is still open
/// @param deletedAt when it went to the bin; `null` for one in use
public record Filing(
        long id,
        AccountId account,
        FilingKind kind,
        @Nullable LocalDate approvedOn,
        LocalDate happenedOn,
        @Nullable LocalDate filedOn,
        String number,
        String note,
        @Nullable LocalDateTime deletedAt) {

    public Filing withDeletedAt(@Nullable LocalDateTime moment) {
        return new Filing(id, account, kind, approvedOn, happenedOn, filedOn, number, note, moment);
    }
}
