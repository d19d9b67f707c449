package org.bureaudesk.metrics.growth.screen;

import java.util.function.Supplier;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.metrics.growth.GrowthService;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;

/// Puts growth beside the daily log of the follower room.
public final class GrowthScreen {

    private GrowthScreen() {}

    /// @param log the follower room's own screen
    public static Feature beside(
            Feature log, Supplier<View> downloads, Screens screens, AccountService accounts, GrowthService service) {
        return new Feature(log.id(), log.titleKey(), log.icon(), log.badge(), () -> {
            var sheet = new GrowthSheet(screens.messages(), service::rules);
            var model = new GrowthViewModel(service, accounts, sheet, screens.tasks(), screens.clock());
            var growth = new GrowthView(model, screens);
            return new FollowerTabsView(log.view().get(), growth, downloads.get(), model, screens.messages());
        });
    }
}
