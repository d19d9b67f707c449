package org.bureaudesk.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bureaudesk.cli.command.Console;
import org.bureaudesk.cli.command.DeskCommand;
import org.bureaudesk.house.House;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.report.Made;
import org.bureaudesk.report.ReportRequest;
import org.bureaudesk.report.compose.Layout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes a report. JSON: `{"file","layout","title","from","to","asOf","rulePacks","sha256","figures":{id:
/// value}, "problems":n,"notes":[…]}`.
@Command(name = "report")
final class ReportCommand extends DeskCommand {

    @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "cli.report.from")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "DATE", descriptionKey = "cli.report.to")
    private String to = "";

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.report.as-of")
    private @Nullable String asOf;

    @Option(names = "--layout", paramLabel = "LAYOUT", descriptionKey = "cli.report.layout")
    private @Nullable Layout layout;

    @Option(names = "--template", paramLabel = "FILE", descriptionKey = "cli.report.template")
    private @Nullable Path template;

    @Option(names = "--notice", paramLabel = "TITLE", descriptionKey = "cli.report.notice")
    private String notice = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.report.out")
    private Path out = Path.of("");

    ReportCommand(Console console) {
        super(console, "cli.report");
    }

    @Override
    public Integer call() {
        var form = layoutFor(out.toString().toLowerCase(Locale.ROOT));
        var period = new Period(TypedTime.day("--from", from), TypedTime.day("--to", to));
        return inHouse(house -> make(house, form, period));
    }

    private int make(House house, Layout form, Period period) {
        var now = LocalDateTime.now(house.clock());
        var moment = asOf == null ? ReportRequest.usualAsOf(period, now) : TypedTime.moment("--as-of", asOf);
        var chosen = template == null ? "" : template.toAbsolutePath().toString();
        var service = house.reports().service();
        var request = new ReportRequest(period, moment, form, chosen, notice, List.of());
        var report = service.compose(request);
        var made = service.export(report, out, Progress.NONE);
        made.notes().forEach(note -> console().say(note.key(), note.facts().toArray()));
        if (wantsJson()) {
            console().json(json(made, service.facts(request).problems().size()));
        } else {
            console().say("cli.report.done", made.report().title(), made.file().toAbsolutePath());
        }
        return DONE;
    }

    /// The ending of the file decides where no layout is given; an .xlsx is always the ledger.
    private Layout layoutFor(String file) {
        var excel = file.endsWith(".xlsx");
        if (!excel && !file.endsWith(".docx")) {
            throw new UserException("cli.report.ending", out);
        }
        if (layout != null && (layout == Layout.LEDGER) != excel) {
            throw new UserException("cli.report.mismatch", layout.key(), layout.extension(), out);
        }
        return layout != null ? layout : excel ? Layout.LEDGER : Layout.STANDARD;
    }

    private Map<String, Object> json(Made made, int problems) {
        var report = made.report();
        var request = report.request();
        var result = new LinkedHashMap<String, Object>();
        result.put("file", made.file().toAbsolutePath().toString());
        result.put("layout", request.layout().key());
        result.put("title", report.title());
        result.put("from", request.period().from().toString());
        result.put("to", request.period().to().toString());
        result.put("asOf", request.asOf().toString());
        result.put("rulePacks", report.rulePacks());
        result.put("sha256", report.file().sha256());
        var figures = new LinkedHashMap<String, Object>();
        report.text().figures().forEach((id, figure) -> figures.put(id, figure.value()));
        result.put("figures", figures);
        result.put("problems", problems);
        result.put(
                "notes",
                made.notes().stream()
                        .map(note -> console()
                                .messages()
                                .text(note.key(), note.facts().toArray()))
                        .toList());
        return result;
    }
}
