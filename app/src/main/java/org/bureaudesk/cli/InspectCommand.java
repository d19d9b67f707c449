package org.bureaudesk.cli;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.cli.command.Console;
import org.bureaudesk.cli.command.DeskCommand;
import org.bureaudesk.inspection.indicator.Inspection;
import org.bureaudesk.inspection.indicator.Item;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.report.ReportRequest;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Looks at the records for the items of an inspection. The exit code is 1 as soon as a veto item is violated.
@Command(name = "inspect")
final class InspectCommand extends DeskCommand {

    @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "cli.report.from")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "DATE", descriptionKey = "cli.report.to")
    private String to = "";

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.report.as-of")
    private @Nullable String asOf;

    @Option(names = "--pack", paramLabel = "ID", descriptionKey = "cli.inspect.pack")
    private @Nullable String pack;

    InspectCommand(Console console) {
        super(console, "cli.inspect");
    }

    @Override
    public Integer call() {
        var period = new Period(TypedTime.day("--from", from), TypedTime.day("--to", to));
        var given = asOf;
        var moment = given != null
                ? TypedTime.moment("--as-of", given)
                : ReportRequest.usualAsOf(period, LocalDateTime.now(console().clock()));
        return inHouse(house -> {
            var inspection = house.indicators().inspect(period, moment, pack);
            if (wantsJson()) {
                console().json(InspectJson.of(inspection, console().messages()));
            } else {
                console().print(lines(inspection));
            }
            return inspection.fails() ? PROBLEMS : DONE;
        });
    }

    /// What conforms and what only people can tell is counted; what is violated or asks for a look is told.
    private List<String> lines(Inspection inspection) {
        var messages = console().messages();
        var lines = new ArrayList<String>();
        lines.add(messages.text(
                "cli.inspect.head",
                inspection.period().from(),
                inspection.period().to(),
                inspection.asOf(),
                inspection.pack()));
        lines.add(messages.text(inspection.fails() ? "cli.inspect.fail" : "cli.inspect.pass"));
        inspection.items().forEach(item -> {
            lines.add(line(item, messages));
            item.evidence().forEach(e -> lines.add("    · " + e.text(messages)));
        });
        if (inspection.items().isEmpty()) {
            lines.add(messages.text("cli.status.no-accounts"));
        }
        return lines;
    }

    private static String line(Item item, Messages messages) {
        return messages.text(
                item.veto() ? "cli.inspect.veto" : "cli.inspect.item",
                messages.text(item.result().messageKey()),
                InspectJson.name(item, messages),
                item.title().in(messages),
                item.proposal().in(messages));
    }
}
