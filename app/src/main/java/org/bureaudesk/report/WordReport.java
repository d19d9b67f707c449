package org.bureaudesk.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bureaudesk.office.SignatureLines;
import org.bureaudesk.office.WordModel;
import org.bureaudesk.office.WordTable;
import org.bureaudesk.report.compose.PrintTable;
import org.bureaudesk.report.compose.Section;
import org.bureaudesk.report.compose.Span;
import org.bureaudesk.report.compose.Wording;
import org.bureaudesk.settings.Settings.Fonts;

/// Which placeholder of a template gets which part of a report.
final class WordReport {

    private static final List<String> SLOTS = List.of(
            "title",
            "recipient",
            "basis",
            "overall",
            "accounts",
            "posts",
            "replies",
            "followers",
            "availability",
            "updates",
            "responses",
            "growth",
            "quality",
            "appeal",
            "talk",
            "problems",
            "rectified",
            "next",
            "attachments",
            "signature",
            "date");
    private static final List<String> TABLES = List.of("table.accounts", "table.replies", "table.problems");

    private final Wording wording;

    WordReport(Wording wording) {
        this.wording = wording;
    }

    WordModel model(Report report, Fonts fonts) {
        var texts = new HashMap<String, List<String>>();
        var tables = new HashMap<String, WordTable>();
        SLOTS.forEach(slot -> texts.put(name(slot), List.of()));
        for (var table : TABLES) {
            var columns = List.of(wording.text(table + ".columns").split("\\|", -1));
            put(new PrintTable(wording.text(table + ".name"), "", columns, List.of()), texts, tables);
        }
        for (var section : report.text().sections()) {
            if (SLOTS.contains(section.slot())) {
                texts.put(name(section.slot()), lines(report, section));
            }
            section.tables().forEach(table -> put(table, texts, tables));
        }
        return new WordModel(texts, tables, swaps(fonts), indents(texts));
    }

    private String name(String slot) {
        return wording.text("slot." + slot);
    }

    /// One line per printed paragraph: what the user broke into lines becomes paragraphs.
    private static List<String> lines(Report report, Section section) {
        return section.paragraphs().stream()
                .flatMap(paragraph -> report.wording(paragraph).lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private void put(PrintTable table, Map<String, List<String>> texts, Map<String, WordTable> tables) {
        var rows = new ArrayList<List<String>>();
        table.rows().forEach(row -> rows.add(row.stream().map(Span::text).toList()));
        tables.put(table.name(), new WordTable(table.columns(), rows));
        texts.put(
                table.name() + wording.text("table.title-suffix"),
                rows.isEmpty() ? List.of() : List.of(table.caption()));
    }

    private static Map<String, String> swaps(Fonts fonts) {
        var official = Fonts.OFFICIAL;
        return Map.of(
                official.title(), fonts.title(),
                official.heading(), fonts.heading(),
                official.subheading(), fonts.subheading(),
                official.body(), fonts.body(),
                official.pageNumber(), fonts.pageNumber(),
                official.latin(), fonts.latin());
    }

    private Map<String, Integer> indents(Map<String, List<String>> texts) {
        var lines = SignatureLines.of(first(texts, "signature"), first(texts, "date"));
        return Map.of(name("signature"), lines.unitRight(), name("date"), lines.dateRight());
    }

    private String first(Map<String, List<String>> texts, String slot) {
        var lines = texts.getOrDefault(name(slot), List.of());
        return lines.isEmpty() ? "" : lines.getFirst();
    }
}
