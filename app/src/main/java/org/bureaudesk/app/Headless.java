package org.bureaudesk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.bureaudesk.cli.Cli;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.text.Messages;

/// What the program does without arguments where there is no screen: the main job, on the demonstration bureau, in a
/// temporary workspace, by the same commands anybody may type.
final class Headless {

    private Headless() {}

    /// The exit code.
    static int run(Clock clock) {
        var messages = Messages.preferred(System.getenv());
        var folder = temporaryFolder();
        System.err.println(messages.text("app.no-screen", folder));
        var today = LocalDate.now(clock);
        var from = today.with(IsoFields.DAY_OF_QUARTER, 1).minusMonths(3);
        var to = today.with(IsoFields.DAY_OF_QUARTER, 1).minusDays(1);
        var code = command(clock, folder, List.of("demo"));
        for (var layout : List.of("brief", "standard", "itemised", "ledger")) {
            var file = folder.resolve("exports/" + layout + (layout.equals("ledger") ? ".xlsx" : ".docx"));
            if (code == 0) {
                code = command(clock, folder, reportOf(layout, from, to, file));
            }
        }
        return code;
    }

    private static List<String> reportOf(String layout, LocalDate from, LocalDate to, Path file) {
        return List.of(
                "report",
                "--layout",
                layout,
                "--from",
                from.toString(),
                "--to",
                to.toString(),
                "--out",
                file.toString());
    }

    private static int command(Clock clock, Path folder, List<String> words) {
        var all = new java.util.ArrayList<>(words);
        all.addAll(List.of("--workspace", folder.toString()));
        return Cli.run(all.toArray(String[]::new), clock);
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("bureau-desk-");
        } catch (IOException e) {
            throw UserException.causedBy(e, "kernel.file.not-written", System.getProperty("java.io.tmpdir"));
        }
    }
}
