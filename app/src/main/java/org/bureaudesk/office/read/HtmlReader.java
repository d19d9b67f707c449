package org.bureaudesk.office.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bureaudesk.kernel.UserException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads the tables of a web page, as the WeChat back end writes them under the name .xls. Cells left open are closed
/// as
/// a browser would; a page that breaks off within a table is refused, because nobody knows what was lost.
public final class HtmlReader {

    private static final int LONGEST_SPAN = 1_000;

    private HtmlReader() {}

    /// Hands the rows of every outer table to `handler`; answers with whether there was any table.
    ///
    /// Throws a [UserException] where the page breaks off or is larger than `limits` allow.
    public static boolean read(Path file, ReadLimits limits, RowHandler handler) {
        try {
            if (Files.size(file) > limits.treeBytes()) { // it is read as a whole
                throw new UserException("office.read.page-too-large", file, limits.treeBytes() >> 20);
            }
            refuseTorn(file);
            try (var in = Files.newInputStream(file)) {
                var tables = Jsoup.parse(in, null, "").select("table");
                for (var table : tables) {
                    if (outer(table) == null) {
                        handler.sheet("");
                        new Grid(table, limits, handler).read();
                    }
                }
                return !tables.isEmpty();
            }
        } catch (UserException known) {
            throw known;
        } catch (IOException
                | RuntimeException
                | StackOverflowError
                | OutOfMemoryError e) { // whatever jsoup trips over
            throw UserException.causedBy(e, "office.read.damaged", file);
        }
    }

    private static @Nullable Element outer(Element element) {
        var parent = element.parent();
        return parent == null ? null : parent.closest("table");
    }

    private static void refuseTorn(Path file) throws IOException {
        var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (text.contains("<table") && text.lastIndexOf("</table") < text.lastIndexOf("<td")) {
            throw new UserException("office.read.page-torn", file);
        }
    }

    /// One table, whose cells may span rows and columns; every cell of such a span counts as holding its value.
    private static final class Grid {

        private final Element table;
        private final ReadLimits limits;
        private final RowHandler handler;
        private final List<Span> open = new ArrayList<>();
        private int number;

        Grid(Element table, ReadLimits limits, RowHandler handler) {
            this.table = table;
            this.limits = limits;
            this.handler = handler;
        }

        private record Span(int lastRow, int column, int width, Cell value) {}

        void read() {
            for (var row : table.select("tr")) {
                if (table.equals(row.closest("table"))) {
                    row(row);
                }
            }
        }

        private void row(Element row) {
            number++;
            if (number > limits.rows()) {
                throw new UserException("office.read.too-many-rows", limits.rows());
            }
            open.removeIf(span -> span.lastRow < number);
            var cells = new ArrayList<@Nullable Cell>();
            open.forEach(span -> put(cells, span));
            int column = 0;
            for (var element : row.children()) {
                if (!element.normalName().equals("td") && !element.normalName().equals("th")) {
                    continue;
                }
                while (column < cells.size() && cells.get(column) != null) {
                    column++;
                }
                if (column >= limits.columns()) {
                    break;
                }
                column = cell(element, column, cells);
            }
            hand(cells);
        }

        private int cell(Element element, int column, List<@Nullable Cell> cells) {
            var text = element.text().strip();
            if (text.length() > limits.cellCharacters()) {
                throw new UserException("office.read.cell-too-long", number, limits.cellCharacters());
            }
            var width = Math.min(span(element, "colspan"), limits.columns() - column);
            var value = text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
            var span = new Span(number + span(element, "rowspan") - 1, column, width, value);
            put(cells, span);
            if (span.lastRow > number && open.size() < limits.columns()) {
                open.add(span);
            }
            return column + width;
        }

        private static void put(List<@Nullable Cell> cells, Span span) {
            while (cells.size() < span.column + span.width) {
                cells.add(null);
            }
            for (int c = span.column; c < span.column + span.width; c++) {
                cells.set(c, span.value);
            }
        }

        private void hand(List<@Nullable Cell> found) {
            var cells = new ArrayList<Cell>(found.size());
            for (var cell : found) {
                cells.add(cell == null ? Cell.BLANK : cell);
            }
            if (!cells.stream().allMatch(c -> c.shown().isBlank())) {
                handler.row(number, cells);
            }
        }

        private static int span(Element element, String name) {
            try {
                return Math.clamp(Integer.parseInt(element.attr(name).strip()), 1, LONGEST_SPAN);
            } catch (NumberFormatException _) {
                return 1;
            }
        }
    }
}
