package org.bureaudesk.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The cells of a written Excel file as a user sees them.
public final class Grid {

    private Grid() {}

    /// Row by row, the headings first.
    ///
    /// @param sheet counted from 0
    public static List<List<String>> of(Path file, int sheet) {
        var format = new DataFormatter();
        try (var in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            var rows = new ArrayList<List<String>>();
            for (var row : book.getSheetAt(sheet)) {
                var cells = new ArrayList<String>();
                row.forEach(cell -> cells.add(format.formatCellValue(cell)));
                rows.add(cells);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
