package org.bureaudesk.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.bureaudesk.cli.command.Console;
import org.bureaudesk.cli.command.DeskCommand;
import org.bureaudesk.house.House;
import org.bureaudesk.kernel.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Puts a backup in the place of the records, which are copied first. JSON: `{"restored","kept","problems"}`, `kept`
/// being `null` where nothing was there, `problems` how many `verify` finds afterwards; exit 1 where it finds any.
@Command(name = "restore")
final class RestoreCommand extends DeskCommand {

    @Parameters(index = "0", paramLabel = "FILE.db", descriptionKey = "cli.restore.file")
    private @Nullable Path file;

    RestoreCommand(Console console) {
        super(console, "cli.restore.does");
    }

    @Override
    public Integer call() {
        House.askForRestore(folder(), Objects.requireNonNull(file));
        return inHouse(this::tell);
    }

    private int tell(House house) {
        var done = house.workspace().restored().orElseThrow();
        var problems = house.checkup(Progress.NONE).size();
        if (wantsJson()) {
            var json = new LinkedHashMap<String, Object>();
            json.put("restored", done.backup().toString());
            json.put("kept", done.kept().map(Path::toString).orElse(null));
            json.put("problems", problems);
            console().json(json);
        } else {
            console().say("cli.restore.done", done.backup());
            done.kept().ifPresent(kept -> console().say("cli.restore.kept", kept));
        }
        if (problems > 0) {
            console().say("cli.restore.problems", problems);
            return PROBLEMS;
        }
        return DONE;
    }
}
