package org.bureaudesk.ui;

import java.util.function.Supplier;

/// A room of the application as the main window sees it: an entry in the rail and a view to open.
///
/// @param icon name in the Feather pack, such as `fth-calendar`
/// @param badge how many things wait there
public record Feature(String id, String titleKey, String icon, Badge badge, Supplier<View> view) {

    public Feature(String id, String titleKey, String icon, Supplier<View> view) {
        this(id, titleKey, icon, new Badge(), view);
    }
}
