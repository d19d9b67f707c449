package org.bureaudesk.filing;

import java.time.Clock;
import java.util.List;
import org.bureaudesk.account.AccountFeature;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.History;
import org.bureaudesk.storage.Database;
import org.bureaudesk.ui.Badge;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;

/// The door of the filing room.
public final class FilingFeature {

    private final FilingService service;

    public FilingFeature(Database database, History history, Clock clock) {
        service = new FilingService(database, history, clock);
    }

    public FilingService service() {
        return service;
    }

    /// The ledger "账号备案" as one entry of the rail: accounts, filings, and what else belongs beside them.
    ///
    /// Opens an [org.bureaudesk.account.AccountId], a [Filing], or a tab for its id (`accounts`, `filing`, …).
    ///
    /// @param problems the last tab; it may be any room's screen
    public Feature screen(Screens screens, AccountFeature accounts, FilingDeadlines deadlines, Feature problems) {
        return new Feature("account", "filing.title", "fth-shield", waiting(screens), () -> {
            var tabs = List.of(
                    new LedgerTab(accounts.screen(screens), AccountId.class),
                    new LedgerTab(list(screens, accounts, deadlines), Filing.class),
                    new LedgerTab(problems, Record.class));
            return new LedgerView(tabs, screens.messages());
        });
    }

    /// How many matters are still to be filed.
    private Badge waiting(Screens screens) {
        var badge = new Badge();
        Runnable count = () -> screens.tasks().load(this::unfiled, badge::show, () -> {});
        service.onChange(() -> screens.tasks().later(count));
        count.run();
        return badge;
    }

    private int unfiled() {
        return (int) service.all().stream().filter(f -> f.filedOn() == null).count();
    }

    private Feature list(Screens screens, AccountFeature accounts, FilingDeadlines deadlines) {
        return new Feature("filing", "filing.tab", "fth-file-text", () -> {
            var model = new FilingViewModel(service, accounts.service(), deadlines, screens);
            model.reload();
            return new FilingView(model, screens.messages());
        });
    }
}
