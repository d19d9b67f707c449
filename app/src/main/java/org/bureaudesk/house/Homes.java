package org.bureaudesk.house;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where a workspace lies when nobody says otherwise: `BUREAU_DESK_HOME`, else the user's own data folder.
public final class Homes {

    public static final String VARIABLE = "BUREAU_DESK_HOME";

    private Homes() {}

    /// The workspace folder of this user on this machine.
    public static Path standard() {
        return standard(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", "."));
    }

    static Path standard(Map<String, String> environment, String system, String userHome) {
        var chosen = environment.getOrDefault(VARIABLE, "");
        if (!chosen.isBlank()) {
            return Path.of(chosen.strip());
        }
        var os = system.toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            return Path.of(environment.getOrDefault("APPDATA", userHome), "BureauDesk");
        }
        if (os.contains("mac")) {
            return Path.of(userHome, "Library", "Application Support", "BureauDesk");
        }
        var data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.isBlank() ? Path.of(userHome, ".local", "share") : Path.of(data)).resolve("bureau-desk");
    }
}
