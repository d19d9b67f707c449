package org.bureaudesk.app;

import java.util.Locale;
import java.util.Map;

/// Tells whether there is a screen to open a window on, without loading JavaFX.
final class Screen {

    private Screen() {}

    /// @param system the name of the operating system
    static boolean isThere(String system, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        return name.contains("win")
                || name.contains("mac")
                || isSet(environment, "DISPLAY")
                || isSet(environment, "WAYLAND_DISPLAY");
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
