package org.bureaudesk.preferences;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bureaudesk.demo.DemoService;
import org.bureaudesk.rules.RulePacks;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.storage.Backups;
import org.bureaudesk.storage.Workspace;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.bureaudesk.workday.Workdays;

/// The door of the settings room (设置).
public final class PreferencesFeature {

    private final SettingsFile settings;
    private final RulePacks packs;
    private final Workspace workspace;
    private final Backups backups;
    private final DemoService demo;
    private final RuleImports imports;

    public PreferencesFeature(
            SettingsFile settings,
            RulePacks packs,
            Workdays workdays,
            Workspace workspace,
            DemoService demo,
            Backups backups) {
        this.imports = new RuleImports(packs, workdays);
        this.settings = settings;
        this.packs = packs;
        this.workspace = workspace;
        this.demo = demo;
        this.backups = backups;
    }

    /// @param moveTo takes the workspace folder the user chooses for the next start
    /// @param restore what is put in place at the next start
    /// @param review the card in which the levels of review are set
    public Feature screen(Screens screens, Supplier<View> review, Consumer<Path> moveTo, RestoreOrders restore) {
        return new Feature("settings", "preferences.title", "fth-settings", () -> {
            var model = new PreferencesViewModel(settings, packs, backups, demo, screens.tasks());
            var rules = new RuleImportViewModel(imports, screens.tasks(), model::reload);
            var data = new DataView(model, screens, workspace.folder(), moveTo, restore);
            return new PreferencesView(model, rules, screens, review.get(), data);
        });
    }
}
