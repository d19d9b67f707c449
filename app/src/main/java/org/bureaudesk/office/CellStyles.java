package org.bureaudesk.office;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/// The few styles a workbook needs, made once, and how a value becomes a cell.
final class CellStyles {

    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final CellStyle heading;
    private final CellStyle day;
    private final CellStyle moment;
    private final CellStyle number;
    private final CellStyle ratio;
    private final CellStyle text;
    private final CellStyle guarded;

    CellStyles(Workbook workbook) {
        var formats = workbook.createDataFormat();
        heading = style(workbook, (short) 0);
        var bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        day = style(workbook, formats.getFormat("yyyy-mm-dd"));
        moment = style(workbook, formats.getFormat("yyyy-mm-dd hh:mm"));
        number = style(workbook, formats.getFormat("0"));
        ratio = style(workbook, formats.getFormat("0.0"));
        text = style(workbook, formats.getFormat("@"));
        text.setWrapText(true);
        guarded = style(workbook, formats.getFormat("@"));
        guarded.setWrapText(true);
        guarded.setQuotePrefixed(true); // stays text even after someone edits the cell
    }

    private static CellStyle style(Workbook workbook, short format) {
        var style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(format);
        return style;
    }

    CellStyle heading() {
        return heading;
    }

    /// Writes `value` into a new cell; nothing at all where it is `null`.
    void fill(Row row, int column, @Nullable Object value) {
        if (value == null) {
            return;
        }
        var cell = row.createCell(column);
        switch (value) {
            case LocalDate date -> set(cell, day, () -> cell.setCellValue(date));
            case LocalDateTime time -> set(cell, moment, () -> cell.setCellValue(time));
            case Double real -> set(cell, ratio, () -> cell.setCellValue(real));
            case Number whole -> set(cell, number, () -> cell.setCellValue(whole.doubleValue()));
            default -> fillText(cell, value.toString());
        }
    }

    private static void set(Cell cell, CellStyle style, Runnable value) {
        value.run();
        cell.setCellStyle(style);
    }

    /// Text is a string cell and never a formula; what another program might take for one is marked as text besides.
    private void fillText(Cell cell, String value) {
        cell.setCellValue(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
        cell.setCellStyle(looksLikeFormula(value) ? guarded : text);
    }

    private static boolean looksLikeFormula(String value) {
        return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    }
}
