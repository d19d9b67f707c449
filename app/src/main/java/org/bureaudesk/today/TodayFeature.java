package org.bureaudesk.today;

import java.util.function.BooleanSupplier;
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

    /// @param postBadge the badge of the post room, which this screen keeps right before that room is visited
    ///
    /// @param notice whether the desktop is to tell at the start what is red or due
    public Feature screen(Screens screens, DemoService demo, Badge postBadge, BooleanSupplier notice) {
        var badge = new Badge();
        return new Feature("today", "today.title", "fth-sun", badge, () -> {
            var model = new TodayViewModel(service, demo, screens.tasks(), screens.clock(), badge, postBadge);
            model.tellOnce((red, due) -> {
                if (notice.getAsBoolean()) {
                    screens.dialogs().call("today.notice.title", "today.notice", red, due);
                }
            });
            return new TodayView(model, screens);
        });
    }
}
