package org.bureaudesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.bureaudesk.house.House;
import org.bureaudesk.intake.FilePlan;
import org.bureaudesk.intake.ImportRequest;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import FILE…`: office sheets as .xlsx or text table, a whole bureau as JSON, a year of holidays. Prints one JSON
/// object per file, each on a line of its own: `{"file","kind","new","changed","identical","rejected":[{"row","column",
/// "value","reason"}]}`, and `"sheets"` where a workbook has several.
@Command(name = "import")
final class ImportCommand extends DeskCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.import.file")
    private @Nullable List<Path> files;

    @Option(names = "--as", paramLabel = "KIND", descriptionKey = "cli.import.as")
    private @Nullable ImportKind kind;

    @Option(names = "--account", paramLabel = "NAME", defaultValue = "", descriptionKey = "cli.import.account")
    private String account = "";

    @Option(names = "--dry-run", descriptionKey = "cli.import.dry-run")
    private boolean dryRun;

    ImportCommand(Console console) {
        super(console, "cli.import.does");
    }

    @Override
    public Integer call() {
        if (kind == ImportKind.WECHAT || kind == ImportKind.LEXICON || kind == ImportKind.RULES) {
            throw new UserException("cli.import.not-yet", kind.name().toLowerCase(Locale.ROOT));
        }
        return inHouse(this::importSheets);
    }

    private int importSheets(House house) {
        var sheet = kind == null ? null : kind.sheet().orElse(null);
        var request = new ImportRequest(Objects.requireNonNull(files), sheet, account);
        var service = house.intake().service();
        var plan = service.preview(request, Progress.NONE);
        if (!dryRun) {
            service.carryOut(plan, Progress.NONE);
        }
        plan.files().forEach(this::tell);
        return DONE;
    }

    private void tell(FilePlan file) {
        var answer = ImportAnswer.of(file, console().messages());
        if (wantsJson()) {
            console().json(answer.json());
        }
        console()
                .say(
                        dryRun ? "cli.import.planned" : "cli.import.done",
                        file.name(),
                        file.added(),
                        file.changed(),
                        file.identical(),
                        file.rejected().size());
        answer.rejected()
                .forEach(r -> console().say("cli.import.rejected", r.row(), r.column(), r.value(), r.reason()));
        file.ignored().forEach(name -> console().say("cli.import.ignored", name));
    }
}
