package org.bureaudesk.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.bureaudesk.cli.command.Console;
import org.bureaudesk.cli.command.DeskCommand;
import org.bureaudesk.house.House;
import org.bureaudesk.kernel.Sha256;
import org.bureaudesk.storage.Backups;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Copies the records into `backups`, or to the file named, and checks the copy. JSON: `{"file","sha256","bytes"}`.
@Command(name = "backup")
final class BackupCommand extends DeskCommand {

    @Option(names = "--out", paramLabel = "FILE.db", descriptionKey = "cli.backup.out")
    private @Nullable Path out;

    BackupCommand(Console console) {
        super(console, "cli.backup.does");
    }

    @Override
    public Integer call() {
        return inHouse(this::backUp);
    }

    private int backUp(House house) {
        var backups = new Backups(house.workspace(), house.clock());
        backups.onMade(house::backedUp);
        var file = out == null ? backups.make() : backups.make(out.toAbsolutePath());
        if (wantsJson()) {
            var json = new LinkedHashMap<String, Object>();
            json.put("file", file.toString());
            json.put("sha256", Sha256.ofFile(file));
            json.put("bytes", file.toFile().length());
            console().json(json);
        } else {
            console().say("cli.backup.done", file);
        }
        return DONE;
    }
}
