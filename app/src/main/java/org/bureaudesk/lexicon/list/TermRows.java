package org.bureaudesk.lexicon.list;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.intake.source.FileKind;
import org.bureaudesk.intake.source.Tables;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.office.read.Cell;
import org.bureaudesk.office.read.ReadLimits;
import org.bureaudesk.office.read.RowHandler;
import org.bureaudesk.text.DateText;
import org.jspecify.annotations.Nullable;

/// Reads a list somebody else made: .xlsx or text table with headings, or plain text with one term per line, `错→对` for
/// a wrong form.
public final class TermRows implements RowHandler {

    private static final ReadLimits LIMITS =
            new ReadLimits(32L << 20, 32L << 20, 200_000, 24, 1_000, 64L << 20, 20_000_000, 0.005);

    private final boolean guarded;
    private final List<Row> rows = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private final Progress progress;
    private @Nullable TermColumns columns;

    private TermRows(boolean guarded, Progress progress) {
        this.guarded = guarded;
        this.progress = progress;
    }

    /// A term as it stands in row `number`.
    ///
    /// @param hasSource whether the file has a place for the source, so that an empty one means none
    public record Row(int number, Term term, boolean enabled, boolean hasSource) {}

    /// A row that says nothing usable.
    public record Refused(int row, String column, String value, String reasonKey) {}

    /// What a file holds.
    public record Read(List<Row> rows, List<Refused> refused) {

        public Read {
            rows = List.copyOf(rows);
            refused = List.copyOf(refused);
        }
    }

    public static Read read(Path file) {
        return read(file, Progress.NONE);
    }

    /// Throws a [UserException] that names the file where it is no table or holds nothing, and where it is cancelled.
    public static Read read(Path file, Progress progress) {
        var terms = new TermRows(FileKind.of(file, LIMITS) == FileKind.TEXT, progress);
        Tables.read(file, LIMITS, terms);
        if (terms.rows.isEmpty() && terms.refused.isEmpty()) {
            throw new UserException("lexicon.import.empty", file);
        }
        return new Read(terms.rows, terms.refused);
    }

    @Override
    public void sheet(String name) {
        columns = null;
    }

    @Override
    public void row(int number, List<Cell> cells) {
        progress.stopIfCancelled();
        var texts = cells.stream().map(this::plain).toList();
        var known = columns;
        if (known == null) {
            known = TermColumns.of(texts);
            columns = known;
            if (!known.isNone()) {
                return;
            }
        }
        var subject = known.subject(texts);
        if (!subject.isEmpty() && !(subject.startsWith("#") && known.isLonely(texts))) {
            var line = new Line(number, texts, known);
            if (!line.isFaulty(cells)) {
                line.add(subject);
            }
        }
    }

    private String plain(Cell cell) {
        var text = cell instanceof Cell.Moment(LocalDateTime at)
                ? at.toLocalDate().toString()
                : cell.shown().strip();
        return guarded ? SafeText.back(text) : text;
    }

    /// One row on its way to being a term.
    private final class Line {

        private final int number;
        private final List<String> texts;
        private final TermColumns columns;
        private boolean sound = true;

        Line(int number, List<String> texts, TermColumns columns) {
            this.number = number;
            this.texts = texts;
            this.columns = columns;
        }

        /// Whether what the row is about, or what is to be written for it, is a formula that came to nothing.
        boolean isFaulty(List<Cell> cells) {
            refuseFault(cells, columns.subjectPlace(), TermColumns.TERM);
            refuseFault(cells, columns.place(TermColumns.REPLACEMENT), TermColumns.REPLACEMENT);
            return !sound;
        }

        private void refuseFault(List<Cell> cells, int place, String column) {
            if (place >= 0 && place < cells.size() && cells.get(place) instanceof Cell.Fault(var shown)) {
                refuse(column, shown, "lexicon.reason.formula");
            }
        }

        void add(String subject) {
            var arrow = subject.indexOf('→');
            var text = arrow > 0 ? subject.substring(0, arrow).strip() : subject;
            TermWords.fault(text).ifPresent(key -> refuse(TermColumns.TERM, subject, key));
            var usual = arrow > 0 ? TermKind.WRONG_FORM : columns.usualKind();
            var kind = TermWords.kind(cell(TermColumns.KIND)).orElse(usual == null ? TermKind.BANNED : usual);
            check(TermColumns.KIND, TermWords.kind(cell(TermColumns.KIND)), "lexicon.reason.kind");
            Optional<Category> category = TermWords.category(cell(TermColumns.CATEGORY));
            check(TermColumns.CATEGORY, category, "lexicon.reason.category");
            Optional<Severity> severity = TermWords.severity(cell(TermColumns.SEVERITY));
            check(TermColumns.SEVERITY, severity, "lexicon.reason.severity");
            Optional<LocalDate> since = DateText.parse(cell(TermColumns.SINCE));
            check(TermColumns.SINCE, since, "lexicon.reason.day");
            if (sound) {
                var replacement = arrow > 0 ? subject.substring(arrow + 1) : cell(TermColumns.REPLACEMENT);
                rows.add(row(new Term(
                        text,
                        kind,
                        category.orElse(TermWords.usualCategory(kind)),
                        severity.orElse(TermWords.usualSeverity(kind)),
                        TermWords.remark(replacement),
                        TermWords.remark(cell(TermColumns.SOURCE)),
                        TermWords.isYes(cell(TermColumns.TITLE_ONLY)),
                        TermWords.isYes(cell(TermColumns.GUARDED)),
                        since.orElse(null))));
                allow();
            }
        }

        private Row row(Term term) {
            return new Row(number, term, !TermWords.isNo(cell(TermColumns.ENABLED)), columns.has(TermColumns.SOURCE));
        }

        /// Phrases with the term in them that are no finding.
        private void allow() {
            for (var phrase : cell(TermColumns.ALLOW).split("[、;；|]", -1)) {
                if (!phrase.isBlank() && TermWords.fault(phrase.strip()).isEmpty()) {
                    rows.add(row(Term.allowed(phrase.strip())));
                } else if (!phrase.isBlank()) {
                    refuse(TermColumns.ALLOW, phrase, "lexicon.reason.length");
                }
            }
        }

        private void check(String column, Optional<?> value, String reasonKey) {
            if (value.isEmpty() && !cell(column).isEmpty()) {
                refuse(column, cell(column), reasonKey);
            }
        }

        private void refuse(String column, String value, String reasonKey) {
            sound = false;
            refused.add(new Refused(number, column, value, reasonKey));
        }

        private String cell(String name) {
            return columns.cell(texts, name);
        }
    }
}
