package org.bureaudesk.calendar.paper;

import java.util.function.Supplier;
import org.bureaudesk.calendar.CalendarService;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;

/// The door of the papers, whose button stands in the calendar's bar.
public final class PaperFeature {

    private final CalendarService calendar;
    private final SettingsFile settings;

    public PaperFeature(CalendarService calendar, SettingsFile settings) {
        this.calendar = calendar;
        this.settings = settings;
    }

    public View view(Supplier<Shown> shown, Screens screens) {
        var papers = new PaperService(calendar, settings, screens.messages(), screens.clock());
        return new PapersView(shown, papers, screens);
    }
}
