package org.bureaudesk.quota.screen;

import org.bureaudesk.account.AccountService;
import org.bureaudesk.post.PostService;
import org.bureaudesk.quota.QuotaService;
import org.bureaudesk.rules.RulePacks;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.storage.Database;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;

/// The door of the quota room.
public final class QuotaFeature {

    private final QuotaService service;

    public QuotaFeature(Database database, PostService posts, RulePacks packs, SettingsFile settings) {
        service = new QuotaService(database, posts, packs, settings);
    }

    public QuotaService service() {
        return service;
    }

    /// The screen 活跃度. Opens `year`, `gap` or `simulator`, the names of its tabs, or an `AccountId`.
    public Feature screen(Screens screens, AccountService accounts) {
        return new Feature("quota", "quota.title", "fth-bar-chart-2", () -> {
            var messages = screens.messages();
            var words = new QuotaWords(messages, screens.clock());
            var sheet = new QuotaSheet(messages, words);
            var tasks = screens.tasks();
            var clock = screens.clock();
            return new QuotaView(
                    new YearView(new QuotaViewModel(service, accounts, sheet, tasks, clock), screens, words),
                    new GapView(new GapViewModel(service, accounts, sheet, tasks, clock), screens, words),
                    new SimulatorView(
                            new SimulatorViewModel(
                                    service, accounts, tasks, clock, messages.text("quota.simulator.title")),
                            screens,
                            words),
                    messages);
        });
    }
}
