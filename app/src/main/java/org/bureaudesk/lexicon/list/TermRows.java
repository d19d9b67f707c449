package org.bureaudesk.lexicon.list;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.intake.source.Tables;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.office.read.Cell;
import org.bureaudesk.office.read.ReadLimits;
import org.bureaudesk.office.read.RowHandler;
import org.bureaudesk.text.DateText;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// Reads a list somebody else made: .xlsx or text table with headings, or plain text with one term per line, `错→对` for
/// a wrong form.
public final class TermRows implements RowHandler {

    private static final ReadLimits LIMITS =
            new ReadLimits(32L << 20, 32L << 20, 200_000, 24, 1_000, 64L << 20, 20_000_000, 0.005);
    private static final int LONGEST = 60;
    private static final Set<String> TEXT_HEADINGS = Set.of("词语", "敏感词", "词条", "关键词", "term", "word", "text");
    private static final Map<String, String> ALIASES = Map.of(
            "用途",
            "kind",
            "类别",
            "category",
            "级别",
            "severity",
            "严重程度",
            "severity",
            "建议",
            "replacement",
            "替换为",
            "replacement",
            "来源",
            "source",
            "依据",
            "source",
            "例外",
            "allow",
            "启用",
            "enabled");

    private final Messages messages;
    private final String defaultSource;
    private final List<Row> rows = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private @Nullable Map<String, Integer> headings;

    private TermRows(Messages messages, String defaultSource) {
        this.messages = messages;
        this.defaultSource = defaultSource;
    }

    /// A term as it stands in row `number`.
    public record Row(int number, Term term, boolean enabled) {}

    /// A row that says nothing usable.
    public record Refused(int row, String column, String value, String reasonKey) {}

    /// What a file holds.
    public record Read(List<Row> rows, List<Refused> refused) {}

    /// @param messages whose names of kinds, categories and severities the file may use
    public static Read read(Path file, Messages messages) {
        var terms = new TermRows(messages, file.getFileName().toString());
        Tables.read(file, LIMITS, terms);
        if (terms.rows.isEmpty() && terms.refused.isEmpty()) {
            throw new UserException("lexicon.import.empty", file);
        }
        return new Read(List.copyOf(terms.rows), List.copyOf(terms.refused));
    }

    @Override
    public void sheet(String name) {
        headings = null;
    }

    @Override
    public void row(int number, List<Cell> cells) {
        var texts = cells.stream().map(c -> c.shown().strip()).toList();
        if (headings == null) {
            headings = headings(texts);
            if (!headings.isEmpty()) {
                return;
            }
        }
        add(number, texts);
    }

    /// Empty where the first row is already a term.
    private static Map<String, Integer> headings(List<String> texts) {
        var places = new HashMap<String, Integer>();
        if (texts.stream().noneMatch(t -> TEXT_HEADINGS.contains(t.toLowerCase(java.util.Locale.ROOT)))) {
            return places;
        }
        for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i).toLowerCase(java.util.Locale.ROOT);
            places.put(TEXT_HEADINGS.contains(text) ? "text" : ALIASES.getOrDefault(text, text), i);
        }
        return places;
    }

    private String cell(List<String> texts, String name, int otherwise) {
        var known = headings;
        int place = known == null || known.isEmpty() ? otherwise : known.getOrDefault(name, -1);
        return place >= 0 && place < texts.size() ? texts.get(place) : "";
    }

    private void add(int number, List<String> texts) {
        var text = cell(texts, "text", 0);
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        var arrow = text.indexOf('→');
        var replacement = arrow > 0 ? text.substring(arrow + 1).strip() : cell(texts, "replacement", -1);
        var plain = arrow > 0 ? text.substring(0, arrow).strip() : text;
        if (plain.isEmpty() || plain.length() > LONGEST) {
            refused.add(new Refused(number, "text", text, "lexicon.reason.length"));
            return;
        }
        var kind = kind(number, cell(texts, "kind", -1), arrow > 0);
        var category = category(number, cell(texts, "category", -1), arrow > 0);
        var severity = severity(number, cell(texts, "severity", -1));
        if (kind == null || category == null || severity == null) {
            return;
        }
        var source = cell(texts, "source", -1);
        var since = day(cell(texts, "since", -1));
        var from = source.isEmpty() ? defaultSource : source;
        var enabled = !cell(texts, "enabled", -1).equals("否");
        rows.add(new Row(
                number, new Term(plain, kind, category, severity, replacement, from, false, false, since), enabled));
        allow(number, cell(texts, "allow", -1));
    }

    private void allow(int number, String phrases) {
        for (var phrase : phrases.split("[、;；|]", -1)) {
            if (!phrase.isBlank()) {
                rows.add(new Row(number, Term.allowed(phrase.strip()), true));
            }
        }
    }

    private static @Nullable LocalDate day(String text) {
        return DateText.parse(text).orElse(null);
    }

    private @Nullable TermKind kind(int number, String text, boolean wrongForm) {
        if (text.isEmpty()) {
            return wrongForm ? TermKind.WRONG_FORM : TermKind.BANNED;
        }
        for (var kind : TermKind.values()) {
            if (text.equalsIgnoreCase(kind.name()) || text.equals(messages.text(kind.messageKey()))) {
                return kind;
            }
        }
        refused.add(new Refused(number, "kind", text, "lexicon.reason.kind"));
        return null;
    }

    private @Nullable Category category(int number, String text, boolean wrongForm) {
        if (text.isEmpty()) {
            return wrongForm ? Category.WRONG_FORM : Category.OWN;
        }
        for (var category : Category.values()) {
            if (text.equalsIgnoreCase(category.id()) || text.equals(messages.text(category.messageKey()))) {
                return category;
            }
        }
        refused.add(new Refused(number, "category", text, "lexicon.reason.category"));
        return null;
    }

    private @Nullable Severity severity(int number, String text) {
        if (text.isEmpty()) {
            return Severity.NORMAL;
        }
        for (var severity : Severity.values()) {
            if (text.equalsIgnoreCase(severity.name()) || text.equals(messages.text(severity.messageKey()))) {
                return severity;
            }
        }
        refused.add(new Refused(number, "severity", text, "lexicon.reason.severity"));
        return null;
    }
}
