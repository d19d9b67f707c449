package org.bureaudesk.house;

import java.nio.file.Path;

/// Where faults are written down: the workspace's own `logs` folder once it is known, the system's temporary one
/// before.
/// The logging library reads the place once, when the first line is written.
public final class LogFile {

    private static final String PROPERTY = "bureaudesk.log";
    private static final String NAME = "bureau-desk.log";

    private LogFile() {}

    public static void in(Path workspace) {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, workspace.resolve("logs").resolve(NAME).toString());
        }
    }

    public static Path path() {
        var temporary = Path.of(System.getProperty("java.io.tmpdir", "."), NAME);
        return Path.of(System.getProperty(PROPERTY, temporary.toString()));
    }
}
