package org.bureaudesk.calendar.screen;

import java.time.Clock;
import org.bureaudesk.calendar.CalendarService;
import org.bureaudesk.calendar.CalendarSources;
import org.bureaudesk.calendar.paper.PaperFeature;
import org.bureaudesk.calendar.recurring.RecurringFeature;
import org.bureaudesk.calendar.recurring.RecurringService;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;

/// The door of the calendar.
public final class CalendarFeature {

    /// Names the room; [org.bureaudesk.ui.Navigator#go] takes it.
    public static final String ID = "calendar";

    private final CalendarSources sources;
    private final CalendarService service;
    private final SettingsFile settings;

    public CalendarFeature(CalendarSources sources, SettingsFile settings, Clock clock) {
        this.sources = sources;
        this.settings = settings;
        this.service = new CalendarService(sources, clock);
    }

    public CalendarService service() {
        return service;
    }

    /// The columns that come back.
    public RecurringService recurring() {
        return sources.recurring();
    }

    /// Its view opens a `LocalDate`, or an `AccountId` to plan something for.
    public Feature screen(Screens screens) {
        return new Feature(ID, "calendar.title", "fth-calendar", () -> {
            var model = new CalendarViewModel(service, screens.tasks(), screens.clock());
            var questions = new CalendarAskDialog(
                    screens.messages(),
                    screens.clock(),
                    service.planner().usualTime().toString());
            var carry = new CarryViewModel(model, service.planner(), questions, screens);
            var actions = new CalendarActions(model, service, questions, screens);
            var papers = new PaperFeature(service, settings);
            var recurring = new RecurringFeature(sources.recurring(), sources.accounts()).view(screens);
            return new CalendarView(model, carry, actions, screens, recurring, papers.view(model::shown, screens));
        });
    }
}
