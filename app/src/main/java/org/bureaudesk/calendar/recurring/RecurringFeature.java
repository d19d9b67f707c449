package org.bureaudesk.calendar.recurring;

import org.bureaudesk.account.AccountService;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;

/// The door of recurring columns, which have their screen inside the calendar's.
public final class RecurringFeature {

    private final RecurringService service;
    private final AccountService accounts;

    public RecurringFeature(RecurringService service, AccountService accounts) {
        this.service = service;
        this.accounts = accounts;
    }

    public View view(Screens screens) {
        return new RecurringView(new RecurringViewModel(service, accounts, screens), screens.messages());
    }
}
