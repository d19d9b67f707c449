package org.bureaudesk.follower.download;

import java.time.LocalDate;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.UserException;

/// How often an application had been downloaded from one store (应用商店) by the end of a day.
///
/// @param total since it has been there; @param source empty for what was typed
public record AppDownload(AccountId account, String store, LocalDate day, int total, String source) {

    public static final int LONGEST_STORE = 40;

    public AppDownload {
        store = store.strip();
        if (store.isEmpty()) {
            throw new UserException("follower.download.no-store");
        }
        if (store.length() > LONGEST_STORE) {
            throw new UserException("follower.download.long-store", LONGEST_STORE);
        }
        if (total < 0) {
            throw new UserException("follower.download.negative");
        }
    }

    /// Whether it speaks of the same store on the same day.
    boolean isSameAs(AppDownload other) {
        return account.equals(other.account) && store.equals(other.store) && day.equals(other.day);
    }
}
