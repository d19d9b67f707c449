package org.bureaudesk.app;

import java.util.Arrays;
import org.bureaudesk.cli.Cli;
import org.bureaudesk.kernel.Beijing;

/// Starts the program: the window without arguments, a command with them. Not itself an `Application`, or Java would
/// look for JavaFX on the module path; nothing here loads JavaFX unless the window opens.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        if (args.length > 0) {
            withoutScreen();
            System.exit(Cli.run(Arrays.copyOf(args, args.length), Beijing.CLOCK));
        } else if (Screen.isThere(System.getProperty("os.name", ""), System.getenv())) {
            Window.open();
        } else {
            withoutScreen();
            System.exit(Headless.run(Beijing.CLOCK));
        }
    }

    /// A report looks which fonts there are, and that must not ask for a screen.
    private static void withoutScreen() {
        System.setProperty("java.awt.headless", "true");
    }
}
