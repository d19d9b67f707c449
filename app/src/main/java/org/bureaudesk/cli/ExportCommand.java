package org.bureaudesk.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.bureaudesk.cli.command.Console;
import org.bureaudesk.cli.command.DeskCommand;
import org.bureaudesk.house.House;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.lexicon.TermFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the whole workspace as one portable file, or the lists as a table that `import --as lexicon` takes back.
/// JSON: `{"file"}`, of lists `{"file","entries"}`.
@Command(name = "export")
final class ExportCommand extends DeskCommand {

    /// What `export --as` takes.
    enum ExportKind {
        BUREAU,
        LEXICON
    }

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.export.out")
    private @Nullable Path out;

    @Option(names = "--as", paramLabel = "KIND", defaultValue = "BUREAU", descriptionKey = "cli.export.as")
    private ExportKind kind = ExportKind.BUREAU;

    @Option(names = "--with-shipped", descriptionKey = "cli.export.with-shipped")
    private boolean withShipped;

    ExportCommand(Console console) {
        super(console, "cli.export");
    }

    @Override
    public Integer call() {
        var file = Objects.requireNonNull(out).toAbsolutePath();
        if (kind == ExportKind.BUREAU && withShipped) {
            throw new UserException("cli.export.only-lexicon");
        }
        return inHouse(house -> kind == ExportKind.LEXICON ? exportLists(house, file) : exportBureau(house, file));
    }

    private int exportBureau(House house, Path file) {
        house.portable().exportTo(file, Progress.NONE);
        if (wantsJson()) {
            var result = new LinkedHashMap<String, Object>();
            result.put("file", file.toString());
            console().json(result);
        } else {
            console().say("cli.export.done", file);
        }
        return DONE;
    }

    private int exportLists(House house, Path file) {
        if (!TermFile.isKnown(file)) {
            throw new UserException("cli.export.ending", file.getFileName());
        }
        var entries = house.lexicon().terms().entries().stream()
                .filter(entry -> withShipped || entry.id() != 0)
                .toList();
        new TermFile(console().messages()).write(file, entries, Progress.NONE);
        house.exported(file);
        if (wantsJson()) {
            var result = new LinkedHashMap<String, Object>();
            result.put("file", file.toString());
            result.put("entries", entries.size());
            console().json(result);
        } else {
            console().say("cli.export.lists", entries.size(), file);
        }
        return DONE;
    }
}
