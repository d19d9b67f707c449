package org.bureaudesk.today;

import org.bureaudesk.demo.DemoService;
import org.bureaudesk.ui.Badge;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;

/// The door of the first screen.
public final class TodayFeature {

    private final TodayService service;

    public TodayFeature(TodaySources sources) {
        service = new TodayService(sources);
    }

    public TodayService service() {
        return service;
    }

    public Feature screen(Screens screens, DemoService demo) {
        var badge = new Badge();
        return new Feature("today", "today.title", "fth-sun", badge, () -> {
            var model = new TodayViewModel(service, demo, screens.tasks(), screens.clock(), badge);
            return new TodayView(model, screens);
        });
    }
}
