package org.bureaudesk.calendar.screen;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;

/// What the calendar must ask before it can go on; empty where the user thought better of it. FX thread only.
interface CalendarQuestions {

    /// To which of these accounts something goes.
    Optional<List<AccountId>> accounts(List<Account> all);

    /// A new post in a few words.
    Optional<QuickPlan> plan(LocalDate day, List<Account> all, List<AccountId> usual);

    /// What to write on a day; empty text takes the note away.
    Optional<String> note(LocalDate day, String now);

    Optional<LocalDateTime> time(LocalDateTime now);

    /// The day of handing in; the inner answer is empty where there is to be none.
    Optional<Optional<LocalDate>> due(Optional<LocalDate> now);

    /// A post planned straight on the calendar.
    record QuickPlan(String title, LocalDateTime at, List<AccountId> accounts) {

        public QuickPlan {
            accounts = List.copyOf(accounts);
        }
    }
}
