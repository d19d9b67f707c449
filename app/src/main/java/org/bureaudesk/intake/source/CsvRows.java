package org.bureaudesk.intake.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.office.read.Cell;
import org.bureaudesk.office.read.ReadLimits;
import org.bureaudesk.office.read.RowHandler;

/// Reads a text table with commas, tabs or semicolons. Every cell is text, also one that begins with `=`.
final class CsvRows {

    private static final char[] SEPARATORS = {',', '\t', ';'};
    private static final int LOOK_AHEAD = 16_384;

    private CsvRows() {}

    static void read(Path file, ReadLimits limits, RowHandler handler) {
        long row = 0;
        try (var reader = new BufferedReader(TextEncoding.open(file), LOOK_AHEAD * 2);
                var parser = parser(reader)) {
            handler.sheet("");
            for (var line : parser) {
                row = line.getRecordNumber();
                hand(line, limits, handler);
            }
        } catch (UncheckedIOException | IllegalStateException e) { // how the parser tells of a quote never closed
            throw UserException.causedBy(e, "intake.file.torn", file, row + 1);
        } catch (IOException e) {
            throw UserException.causedBy(e, "intake.file.unreadable", file);
        }
    }

    private static CSVParser parser(BufferedReader reader) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(reader))
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        return CSVParser.builder().setReader(reader).setFormat(format).get();
    }

    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(LOOK_AHEAD + 1);
        var head = new char[LOOK_AHEAD];
        int length = reader.read(head, 0, LOOK_AHEAD);
        reader.reset();
        var counts = new int[SEPARATORS.length];
        for (int i = 0; i < length; i++) {
            for (int s = 0; s < SEPARATORS.length; s++) {
                counts[s] += head[i] == SEPARATORS[s] ? 1 : 0;
            }
            var found = counts[0] + counts[1] + counts[2] > 0;
            if (head[i] == '\n' && found) { // the first line that has any tells
                break;
            }
        }
        int best = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            best = counts[s] > counts[best] ? s : best;
        }
        return SEPARATORS[best];
    }

    private static void hand(CSVRecord line, ReadLimits limits, RowHandler handler) {
        if (line.getRecordNumber() > limits.rows()) {
            throw new UserException("office.read.too-many-rows", limits.rows());
        }
        var cells = new ArrayList<Cell>(line.size());
        var blank = true;
        for (int c = 0; c < Math.min(line.size(), limits.columns()); c++) {
            var text = line.get(c);
            if (text.length() > limits.cellCharacters()) {
                throw new UserException("office.read.cell-too-long", line.getRecordNumber(), limits.cellCharacters());
            }
            blank &= text.isBlank();
            cells.add(text.isEmpty() ? Cell.BLANK : new Cell.Text(text));
        }
        if (!blank) {
            handler.row((int) line.getRecordNumber(), cells);
        }
    }
}
