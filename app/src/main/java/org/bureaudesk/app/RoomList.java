package org.bureaudesk.app;

import java.util.List;
import org.bureaudesk.filing.FilingDeadlines;
import org.bureaudesk.house.Homes;
import org.bureaudesk.house.House;
import org.bureaudesk.preferences.PreferencesFeature;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;

/// Which rooms the window has, in the order of the rail. Rooms build their screens when they are first visited.
final class RoomList {

    private RoomList() {}

    static List<Feature> above(House house, Screens screens) {
        return List.of(ledger(house, screens));
    }

    private static Feature ledger(House house, Screens screens) {
        var deadlines = new FilingDeadlines(house.workdays(), house.quota().service()::rules);
        var problems = house.inspections().screen(screens);
        return house.filings().screen(screens, house.accounts(), deadlines, problems);
    }

    /// What is needed rarely, at the foot of the rail.
    static List<Feature> below(House house, Screens screens) {
        var preferences = new PreferencesFeature(house.settings(), house.rulePacks(), house.workspace(), house.clock());
        return List.of(preferences.screen(screens, Homes::choose));
    }
}
