package org.bureaudesk.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bureaudesk.kernel.WholeFile;

/// Where a workspace lies when nobody says otherwise: `BUREAU_DESK_HOME`, else the folder the user chose in the window,
/// else the user's own data folder. The choice is a line in a file there, so that window and command line agree.
public final class Homes {

    public static final String VARIABLE = "BUREAU_DESK_HOME";

    private static final String CHOICE = "workspace-folder.txt";

    private Homes() {}

    /// The workspace folder of this user on this machine; it need not be there yet.
    public static Path standard() {
        return standard(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", "."));
    }

    /// From the next start on, `folder` is the one, unless the variable says otherwise.
    public static void choose(Path folder) {
        var data = dataFolder(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", "."));
        choose(data, folder);
    }

    static Path standard(Map<String, String> environment, String system, String userHome) {
        var set = environment.getOrDefault(VARIABLE, "");
        if (!set.isBlank()) {
            return Path.of(set.strip());
        }
        var data = dataFolder(environment, system, userHome);
        return chosen(data).orElse(data);
    }

    static void choose(Path dataFolder, Path folder) {
        WholeFile.write(
                dataFolder.resolve(CHOICE),
                draft -> Files.writeString(draft, folder.toAbsolutePath().toString(), StandardCharsets.UTF_8));
    }

    private static Optional<Path> chosen(Path dataFolder) {
        try {
            var line = Files.readString(dataFolder.resolve(CHOICE), StandardCharsets.UTF_8)
                    .strip();
            return line.isEmpty() ? Optional.empty() : Optional.of(Path.of(line));
        } catch (IOException | InvalidPathException _) { // none chosen, or no longer readable
            return Optional.empty();
        }
    }

    private static Path dataFolder(Map<String, String> environment, String system, String userHome) {
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
