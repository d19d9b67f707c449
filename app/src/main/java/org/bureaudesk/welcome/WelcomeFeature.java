package org.bureaudesk.welcome;

import org.bureaudesk.account.AccountService;
import org.bureaudesk.demo.DemoService;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;

/// The door of the first run.
public final class WelcomeFeature {

    private final SettingsFile settings;
    private final AccountService accounts;
    private final DemoService demo;

    public WelcomeFeature(SettingsFile settings, AccountService accounts, DemoService demo) {
        this.settings = settings;
        this.accounts = accounts;
        this.demo = demo;
    }

    /// Whether nobody has worked in this workspace yet. Does database work.
    public boolean isFirstRun() {
        return settings.get().unitName().isBlank() && demo.isEmpty();
    }

    /// @param close takes the panel away
    public Feature screen(Screens screens, Runnable close) {
        return new Feature("welcome", "welcome.title", "fth-home", () -> {
            var model = new WelcomeViewModel(settings, accounts, demo, screens.tasks());
            return new WelcomeView(model, screens, close);
        });
    }
}
