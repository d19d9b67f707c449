package org.bureaudesk.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.bureaudesk.cli.command.Console;
import org.bureaudesk.cli.command.DeskCommand;
import org.bureaudesk.intake.TemplateSheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `template --out X.xlsx`: the empty office sheets. JSON: `{"file"}`.
@Command(name = "template")
final class TemplateCommand extends DeskCommand {

    @Option(names = "--out", required = true, paramLabel = "X.xlsx", descriptionKey = "cli.template.out")
    private @Nullable Path out;

    TemplateCommand(Console console) {
        super(console, "cli.template.does");
    }

    @Override
    public Integer call() {
        var file = Objects.requireNonNull(out);
        TemplateSheet.writeTo(file);
        if (wantsJson()) {
            console().json(Map.of("file", file.toString()));
        }
        console().say("cli.template.written", file);
        return DONE;
    }
}
