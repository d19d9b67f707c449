package org.bureaudesk.bench;

import org.bureaudesk.app.Main;

/// The program itself, as a double click starts it.
final class DeskWindow {

    private DeskWindow() {}

    /// The first room stands and has loaded what it shows.
    public static void main(String[] args) {
        Painted.report(scene -> scene.getRoot().lookup("#today-activity .label") != null);
        Main.main(new String[0]);
    }
}
