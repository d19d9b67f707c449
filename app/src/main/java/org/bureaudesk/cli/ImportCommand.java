package org.bureaudesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bureaudesk.account.Account;
import org.bureaudesk.cli.command.Console;
import org.bureaudesk.cli.command.DeskCommand;
import org.bureaudesk.house.House;
import org.bureaudesk.intake.FilePlan;
import org.bureaudesk.intake.ImportPlan;
import org.bureaudesk.intake.ImportRequest;
import org.bureaudesk.intake.exports.ArticleMatch;
import org.bureaudesk.intake.exports.Decisions;
import org.bureaudesk.intake.sheet.SheetKind;
import org.bureaudesk.intake.source.FileList;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.portable.PortableService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import FILE…`: office sheets, what platforms export, a whole bureau as JSON, a year of holidays. Prints one JSON
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

    @Option(names = "--with-posts", descriptionKey = "cli.import.with-posts")
    private boolean withPosts;

    @Option(names = "--confirm", descriptionKey = "cli.import.confirm")
    private boolean confirm;

    @Option(names = "--dry-run", descriptionKey = "cli.import.dry-run")
    private boolean dryRun;

    ImportCommand(Console console) {
        super(console, "cli.import.does");
    }

    @Override
    public Integer call() {
        var isBureau = kind == ImportKind.BUREAU || (kind == null && isPortable());
        if ((kind == ImportKind.HOLIDAYS || kind == ImportKind.RULES || isBureau) && dryRun) {
            throw new UserException("cli.import.no-dry-run");
        }
        if (kind == ImportKind.RULES) {
            return inHouse(this::importRules);
        }
        if (kind == ImportKind.LEXICON) {
            return inHouse(this::importLexicon);
        }
        if (isBureau) {
            return inHouse(this::importBureau);
        }
        return inHouse(kind == ImportKind.HOLIDAYS ? this::importHolidays : this::importSheets);
    }

    /// Whether the one file given is a whole bureau, by its content.
    private boolean isPortable() {
        var given = Objects.requireNonNull(files);
        return given.size() == 1
                && Files.isRegularFile(given.getFirst())
                && PortableService.looksLike(given.getFirst());
    }

    private int importBureau(House house) {
        for (var file : Objects.requireNonNull(files)) {
            var records = house.portable().importFrom(file, Progress.NONE);
            if (wantsJson()) {
                console().json(new ImportAnswer(file.toString(), "bureau", records, 0, 0, List.of(), List.of()).json());
            }
            console().say("cli.import.done", file.getFileName(), records, 0, 0, 0);
        }
        return DONE;
    }

    private int importLexicon(House house) {
        for (var file : Objects.requireNonNull(files)) {
            var terms = house.lexicon().terms();
            var plan = terms.plan(file);
            var taken = (dryRun ? plan : terms.carryOut(plan)).counts();
            var rejected = taken.refused().stream()
                    .map(r -> new ImportAnswer.Rejected(
                            r.row(), r.column(), r.value(), console().messages().text(r.reasonKey()), ""))
                    .toList();
            var answer = new ImportAnswer(
                    file.toString(), "lexicon", taken.added(), taken.changed(), taken.identical(), rejected, List.of());
            tell(answer, file.getFileName().toString());
        }
        return DONE;
    }

    private void tell(ImportAnswer answer, String name) {
        if (wantsJson()) {
            console().json(answer.json());
        }
        console()
                .say(
                        dryRun ? "cli.import.planned" : "cli.import.done",
                        name,
                        answer.added(),
                        answer.changed(),
                        answer.identical(),
                        answer.rejected().size());
        answer.rejected()
                .forEach(r -> console().say("cli.import.rejected", r.row(), r.column(), r.value(), r.reason()));
    }

    /// JSON per file: `{"file","kind","year"}`.
    private int importHolidays(House house) {
        for (var file : Objects.requireNonNull(files)) {
            var year = house.workdays().importFile(file);
            if (wantsJson()) {
                console().json(new Holidays(file.toString(), "holidays", year));
            }
            console().say("cli.import.holidays", Integer.toString(year));
        }
        return DONE;
    }

    private record Holidays(String file, String kind, int year) {}

    /// JSON per file: `{"file","kind","pack"}`. The pack can then be put in force in the settings.
    private int importRules(House house) {
        for (var file : Objects.requireNonNull(files)) {
            var pack = house.rulePacks().importFile(file);
            var name = pack.id() + "@" + pack.version();
            if (wantsJson()) {
                console().json(new Rules(file.toString(), "rules", name));
            }
            console().say("cli.import.rules", name, pack.title());
        }
        return DONE;
    }

    private record Rules(String file, String kind, String pack) {}

    private int importSheets(House house) {
        var sheet = kind == null ? null : kind.sheet().orElse(null);
        var given = Objects.requireNonNull(files);
        var confirmed = confirm ? Set.copyOf(FileList.of(given).keySet()) : Set.<Path>of();
        var decisions = new Decisions(Map.of(), confirmed, withPosts, Map.of());
        var manner = new ImportRequest.Manner(kind == ImportKind.WECHAT, false, decisions);
        var service = house.intake().service();
        var plan = service.preview(new ImportRequest(given, sheet, account, manner), Progress.NONE);
        plan.files().forEach(this::refuseWaiting);
        if (!dryRun) {
            service.carryOut(plan, Progress.NONE);
        }
        plan.files().forEach(this::tell);
        tellOfPosts(plan);
        return DONE;
    }

    /// Nobody is there to be asked whose a file is.
    private void refuseWaiting(FilePlan file) {
        var export = file.export();
        if (export == null || !export.isWaiting()) {
            return;
        }
        var doubt = export.doubt();
        if (doubt != null) {
            var why = console().messages().text(doubt.key(), doubt.facts().toArray());
            throw new UserException("cli.import.doubt", file.name(), why);
        }
        var names = export.candidates().stream().map(Account::name).toList();
        throw names.isEmpty()
                ? new UserException("cli.import.no-account", file.name())
                : new UserException("cli.import.which-account", file.name(), String.join("、", names));
    }

    private void tellOfPosts(ImportPlan plan) {
        var doubtful = plan.matches().stream().filter(ArticleMatch::doubtful).count();
        if (doubtful > 0) {
            console().say("cli.import.doubtful", doubtful);
        }
        if (!withPosts && plan.withoutPost() > doubtful) {
            console().say("cli.import.without-post", plan.withoutPost() - doubtful);
        }
    }

    private void tell(FilePlan file) {
        var refusal = file.refusal();
        if (refusal != null) {
            console().say(refusal);
            return;
        }
        var answer = ImportAnswer.of(file, console().messages());
        tell(answer, file.name());
        var export = file.export();
        if (export != null) {
            export.notices()
                    .forEach(n -> console()
                            .say(
                                    "cli.import.notice",
                                    n.row(),
                                    console().messages().text(n.key(), n.facts().toArray())));
        }
        file.ignored().forEach(name -> console().say("cli.import.ignored", name));
    }

    /// What `import --as` takes.
    enum ImportKind {
        POSTS,
        FOLLOWERS,
        ACCOUNTS,
        INTERACTIONS,
        FILINGS,
        RECTIFICATIONS,
        WECHAT,
        HOLIDAYS,
        LEXICON,
        RULES,
        BUREAU;

        /// The office sheet of this name; empty where it is another sort of file.
        Optional<SheetKind> sheet() {
            return switch (this) {
                case POSTS -> Optional.of(SheetKind.POSTS);
                case FOLLOWERS -> Optional.of(SheetKind.FOLLOWERS);
                case ACCOUNTS -> Optional.of(SheetKind.ACCOUNTS);
                case INTERACTIONS -> Optional.of(SheetKind.INTERACTIONS);
                case FILINGS -> Optional.of(SheetKind.FILINGS);
                case RECTIFICATIONS -> Optional.of(SheetKind.RECTIFICATIONS);
                case WECHAT, HOLIDAYS, LEXICON, RULES, BUREAU -> Optional.empty();
            };
        }
    }
}
