package org.bureaudesk.metrics.growth;

import java.time.LocalDate;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.UserException;
import org.jspecify.annotations.Nullable;

/// A line of the growth diary (增长日记): what happened on a day, such as 评选活动 or 进企业宣讲.
///
/// @param account `null` for an event of all accounts
public record GrowthEvent(long id, @Nullable AccountId account, LocalDate day, String text) {

    public static final int LONGEST = 200;

    public GrowthEvent {
        text = text.strip();
        if (text.isEmpty()) {
            throw new UserException("metrics.event.no-text");
        }
        if (text.length() > LONGEST) {
            throw new UserException("metrics.event.too-long", LONGEST);
        }
    }

    public boolean concerns(AccountId wanted) {
        return account == null || account.equals(wanted);
    }
}
