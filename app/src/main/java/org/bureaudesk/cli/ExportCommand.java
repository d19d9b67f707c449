package org.bureaudesk.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.bureaudesk.kernel.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the whole workspace as one portable file. JSON: `{"file"}`.
@Command(name = "export")
final class ExportCommand extends DeskCommand {

    @Option(names = "--out", required = true, paramLabel = "F.json", descriptionKey = "cli.export.out")
    private @Nullable Path out;

    ExportCommand(Console console) {
        super(console, "cli.export");
    }

    @Override
    public Integer call() {
        var file = java.util.Objects.requireNonNull(out).toAbsolutePath();
        return inHouse(house -> {
            house.portable().exportTo(file, Progress.NONE);
            if (wantsJson()) {
                var result = new LinkedHashMap<String, Object>();
                result.put("file", file.toString());
                console().json(result);
            } else {
                console().say("cli.export.done", file);
            }
            return DONE;
        });
    }
}
