package org.bureaudesk.lexicon.list;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.bureaudesk.check.Term;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.WholeFile;
import org.bureaudesk.office.Column;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.text.Messages;

/// A list of terms as a file that [TermRows] reads back as it was: .xlsx, .csv with commas, .txt with tabs.
public final class TermSheet {

    private static final String BOM = "\uFEFF"; // without it Excel takes UTF-8 for GBK
    private static final int STEP = 500;

    private final Messages messages;

    public TermSheet(Messages messages) {
        this.messages = messages;
    }

    /// A term and what the list says of it.
    ///
    /// @param origin whose it is, in words; not read back
    public record Line(Term term, boolean enabled, String origin) {}

    /// The ending of the name decides the form; any other than .csv and .txt is a workbook.
    public void writeTo(Path file, List<Line> lines, Progress progress) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".txt")) {
            writeText(file, lines, name.endsWith(".txt"), progress);
        } else {
            new Sheet<>(messages.text("lexicon.sheet"), columns(), lines).writeTo(file, progress);
        }
    }

    private List<Column<Line>> columns() {
        return List.of(
                new Column<>(title("term"), 24, line -> line.term().text()),
                Column.of(
                        title("kind"), line -> messages.text(line.term().kind().messageKey())),
                Column.of(
                        title("category"),
                        line -> messages.text(line.term().category().messageKey())),
                Column.of(
                        title("severity"),
                        line -> messages.text(line.term().severity().messageKey())),
                new Column<>(title("replacement"), 24, line -> line.term().replacement()),
                Column.wide(title("source"), line -> line.term().source()),
                Column.of(title("title-only"), line -> yesOrNo(line.term().titleOnly())),
                Column.of(title("guarded"), line -> yesOrNo(line.term().guarded())),
                Column.of(title("since"), line -> line.term().since()),
                Column.of(title("enabled"), line -> yesOrNo(line.enabled())),
                Column.of(title("origin"), Line::origin));
    }

    private void writeText(Path file, List<Line> lines, boolean tabs, Progress progress) {
        var format = (tabs ? CSVFormat.TDF : CSVFormat.DEFAULT).builder().get();
        var columns = columns();
        WholeFile.write(file, draft -> {
            try (var out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                out.write(BOM);
                var printer = new CSVPrinter(out, format);
                printer.printRecord(columns.stream().map(Column::title).toList());
                for (int i = 0; i < lines.size(); i++) {
                    if (i % STEP == 0) {
                        progress.stopIfCancelled();
                        progress.step(i, lines.size());
                    }
                    print(printer, columns, lines.get(i));
                }
                printer.flush();
            }
        });
    }

    private static void print(CSVPrinter printer, List<Column<Line>> columns, Line line) throws IOException {
        printer.printRecord(columns.stream()
                .map(column -> SafeText.of(Objects.toString(column.value().apply(line), "")))
                .toList());
    }

    private String title(String column) {
        return messages.text("lexicon.column." + column);
    }

    private String yesOrNo(boolean yes) {
        return messages.text(yes ? "lexicon.yes" : "lexicon.no");
    }
}
