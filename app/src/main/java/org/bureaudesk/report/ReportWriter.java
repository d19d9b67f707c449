package org.bureaudesk.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.office.InstalledFonts;
import org.bureaudesk.office.Misnamed;
import org.bureaudesk.office.WordTemplate;
import org.bureaudesk.report.compose.Composer;
import org.bureaudesk.report.compose.Layout;
import org.bureaudesk.report.compose.Letterhead;
import org.bureaudesk.report.compose.Wording;
import org.bureaudesk.report.compose.WordingFile;
import org.bureaudesk.report.facts.FactsService;
import org.bureaudesk.report.ledger.LedgerGathering;
import org.bureaudesk.report.ledger.LedgerReport;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.text.Messages;

/// Writes reports as Word and Excel files. A report is in Chinese whatever language the screen is in.
final class ReportWriter {

    static final Messages CHINESE = Messages.in(Locale.SIMPLIFIED_CHINESE);

    private final Templates templates;
    private final FactsService facts;
    private final SettingsFile settings;
    private final Set<String> fontsSaid = ConcurrentHashMap.newKeySet();

    ReportWriter(Templates templates, FactsService facts, SettingsFile settings) {
        this.templates = templates;
        this.facts = facts;
        this.settings = settings;
    }

    Wording wording() {
        return WordingFile.read(templates.folder().resolve("wording.json"), CHINESE);
    }

    List<Note> write(Report report, Path target, Progress progress) {
        var notes = new ArrayList<Note>();
        if (settings.get().unitName().isBlank()) {
            notes.add(Note.of("report.note.no-unit"));
        }
        if (report.request().layout() == Layout.LEDGER) {
            writeLedger(report, target, progress);
        } else {
            writeWord(report, target, notes);
        }
        return notes;
    }

    private void writeLedger(Report report, Path target, Progress progress) {
        var request = report.request();
        var found = facts.gatherAll(request.period(), request.asOf());
        var lines = Composer.problems(found.facts(), letterhead(request), wording(), CHINESE);
        var ledger = new LedgerGathering(settings.get(), CHINESE).gather(found, report.madeAt(), lines);
        new LedgerReport(CHINESE, ledger).writeTo(target, progress);
    }

    Letterhead letterhead(ReportRequest request) {
        var set = settings.get();
        return new Letterhead(
                set.unitName(),
                set.shortName(),
                set.recipient(),
                request.notice(),
                request.attachments(),
                set.percentDecimals());
    }

    private void writeWord(Report report, Path target, List<Note> notes) {
        var fonts = settings.get().fonts();
        var model = new WordReport(wording()).model(report, fonts);
        templates.with(
                report.request(),
                template -> WordTemplate.open(template).render(model, target).stream()
                        .map(ReportWriter::misnamed)
                        .forEach(notes::add));
        var wanted = List.of(
                fonts.title(), fonts.heading(), fonts.subheading(), fonts.body(), fonts.pageNumber(), fonts.latin());
        var missing =
                InstalledFonts.missing(wanted).stream().filter(fontsSaid::add).collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            notes.add(Note.of("report.note.fonts", missing));
        }
    }

    private static Note misnamed(Misnamed placeholder) {
        return Note.of("report.note.placeholder", placeholder.name(), placeholder.place());
    }
}
