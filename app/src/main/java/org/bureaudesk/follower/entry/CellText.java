package org.bureaudesk.follower.entry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Splits clipboard text into rows and cells as Excel and WPS write it: tabs between cells, line ends between rows, a
/// cell with either of them in quotation marks.
final class CellText {

    private CellText() {}

    /// Trailing empty rows are left out.
    ///
    /// @param most rows and cells beyond this number per direction are not split any further
    static List<List<String>> split(String text, int most) {
        var rows = new ArrayList<List<String>>();
        var at = 0;
        while (at < text.length() && rows.size() <= most) {
            var row = new ArrayList<String>();
            at = readRow(text, at, row, most);
            rows.add(row);
        }
        while (!rows.isEmpty() && rows.getLast().stream().allMatch(String::isBlank)) {
            rows.removeLast();
        }
        return rows;
    }

    /// The cell as it is compared: full-width forms as half-width ones, no blanks around it.
    static String plain(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .strip();
    }

    private static int readRow(String text, int start, List<String> row, int most) {
        var at = start;
        while (true) {
            int end = text.startsWith("\"", at) ? closingQuote(text, at) : -1;
            var quoted = end >= 0;
            if (!quoted) {
                end = cellEnd(text, at);
            }
            if (row.size() <= most) {
                row.add(quoted ? text.substring(at + 1, end - 1).replace("\"\"", "\"") : text.substring(at, end));
            }
            if (end >= text.length()) {
                return end;
            }
            if (text.charAt(end) != '\t') {
                return text.startsWith("\r\n", end) ? end + 2 : end + 1;
            }
            at = end + 1;
        }
    }

    private static int cellEnd(String text, int from) {
        var at = from;
        while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /// The place behind the closing mark, if the quoted cell ends where a cell may end; −1 for a stray mark.
    private static int closingQuote(String text, int open) {
        var at = open + 1;
        while (at < text.length()) {
            if (text.charAt(at) != '"') {
                at++;
            } else if (text.startsWith("\"\"", at)) {
                at += 2;
            } else {
                var end = at + 1;
                return end == text.length() || "\t\r\n".indexOf(text.charAt(end)) >= 0 ? end : -1;
            }
        }
        return -1;
    }
}
