package org.bureaudesk.metrics.screen;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.kernel.History;
import org.bureaudesk.metrics.MetricsService;
import org.bureaudesk.metrics.growth.GrowthRulesFile;
import org.bureaudesk.metrics.growth.GrowthService;
import org.bureaudesk.metrics.growth.screen.GrowthScreen;
import org.bureaudesk.storage.Database;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;

/// The door of the room of figures and indices.
public final class MetricsFeature {

    public static final String ID = "metrics";

    private final MetricsService service;
    private final GrowthService growth;

    /// @param templates the folder where the office keeps its own templates and rules
    public MetricsFeature(Database database, MetricsService.Rooms rooms, History history, Clock clock, Path templates) {
        service = new MetricsService(database, rooms, history, clock);
        growth = new GrowthService(database, rooms.followers(), history, new GrowthRulesFile(templates));
    }

    public MetricsService service() {
        return service;
    }

    public GrowthService growth() {
        return growth;
    }

    /// The screen of figures and indices; its view opens an `AccountId`.
    public Feature screen(Screens screens, AccountService accounts) {
        return new Feature(ID, "metrics.title", "fth-bar-chart-2", () -> {
            var model = new MetricsViewModel(service, accounts, screens.tasks(), screens.messages(), screens.clock());
            var index = new IndexViewModel(service, model, screens.tasks());
            return new MetricsView(model, index, screens);
        });
    }

    /// The follower room's screen with growth beside its daily log.
    ///
    /// @param downloads the page of downloads, built when the room is first visited
    public Feature growthBeside(Feature log, Supplier<View> downloads, Screens screens, AccountService accounts) {
        return GrowthScreen.beside(log, downloads, screens, accounts, growth);
    }
}
