package org.bureaudesk.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bureaudesk.metrics.index.IndexNode;
import org.bureaudesk.office.Column;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// Indices as an Excel sheet: every line with its input, reference, weights, version and sources, and the words that it
/// is the bureau's own assessment.
public final class IndexSheet {

    private final Messages messages;

    public IndexSheet(Messages messages) {
        this.messages = messages;
    }

    /// One line of the sheet.
    ///
    /// @param depth how far below the index it stands
    private record Line(
            AccountIndex index,
            IndexNode node,
            int depth,
            @Nullable IndexInput input,
            String version) {}

    public Sheet<?> sheet(List<AccountIndex> indices) {
        var lines = new ArrayList<Line>();
        for (var index : indices) {
            var scheme = index.scheme();
            walk(lines, index, index.tree(), 0, scheme.id() + " " + scheme.version());
            if (index.wci() != null) {
                walk(lines, index, index.wci(), 0, "WCI " + scheme.wci().version());
            }
            if (index.bci() != null) {
                walk(lines, index, index.bci(), 0, "BCI " + scheme.bci().version());
            }
        }
        var columns = List.<Column<Line>>of(
                new Column<>(
                        text("metrics.column.account"),
                        24,
                        l -> l.index().account().name()),
                new Column<>(
                        text("metrics.index.name"),
                        30,
                        l -> "　".repeat(l.depth()) + IndexWords.name(l.node(), messages)),
                column("metrics.index.input", l -> rounded(l.node().input())),
                column("metrics.index.reference", l -> l.node().reference()),
                column(
                        "metrics.index.weight",
                        l -> l.depth() == 0 ? null : l.node().weight()),
                column(
                        "metrics.index.share",
                        l -> l.depth() == 0 ? null : rounded(l.node().share())),
                column("metrics.index.score", l -> score(l.node())),
                new Column<>(text("metrics.index.basis"), 22, this::basis),
                new Column<>(text("metrics.index.sources"), 40, this::sources),
                column("metrics.column.from", l -> l.index().period().from()),
                column("metrics.column.to", l -> l.index().period().to()),
                new Column<>(text("metrics.index.version"), 26, Line::version),
                new Column<>(text("metrics.index.note"), 40, _ -> text("metrics.index.own-words")));
        return new Sheet<>(text("metrics.index.title"), columns, lines);
    }

    private static void walk(List<Line> lines, AccountIndex index, IndexNode node, int depth, String version) {
        lines.add(new Line(index, node, depth, index.input(node.id()).orElse(null), version));
        node.children().forEach(child -> walk(lines, index, child, depth + 1, version));
    }

    private Object score(IndexNode node) {
        var score = node.score();
        return score == null ? text("metrics.index.uncounted") : Math.round(score * 100) / 100.0;
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : Double.valueOf(Math.round(value * 10_000) / 10_000.0);
    }

    private String basis(Line line) {
        var input = line.input();
        return input == null ? "" : text(input.basis().messageKey());
    }

    private String sources(Line line) {
        var input = line.input();
        return input == null ? "" : IndexWords.sources(input, messages);
    }

    private String text(String key) {
        return messages.text(key);
    }

    private Column<Line> column(String key, Function<Line, @Nullable Object> value) {
        return Column.of(text(key), value);
    }
}
