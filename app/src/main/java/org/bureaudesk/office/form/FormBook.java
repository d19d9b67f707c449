package org.bureaudesk.office.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bureaudesk.kernel.WholeFile;

/// An Excel file of empty forms: a frozen heading, a row of notes under it, drop-down lists where words are fixed.
public final class FormBook implements AutoCloseable {

    private static final int FIRST_ROW = 2;
    private static final int LAST_ROW = 5_000;
    private static final int CHARACTER = 256;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle heading = workbook.createCellStyle();
    private final CellStyle note = workbook.createCellStyle();

    public FormBook() {
        var bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        var small = workbook.createFont();
        small.setItalic(true);
        small.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        note.setFont(small);
        note.setWrapText(true);
        note.setVerticalAlignment(VerticalAlignment.TOP);
    }

    /// Adds an empty form.
    public void add(String name, List<FormColumn> columns) {
        var sheet = workbook.createSheet(name);
        var titles = sheet.createRow(0);
        var notes = sheet.createRow(1);
        for (int c = 0; c < columns.size(); c++) {
            var column = columns.get(c);
            var title = titles.createCell(c);
            title.setCellValue(column.title());
            title.setCellStyle(heading);
            var under = notes.createCell(c);
            under.setCellValue(column.note());
            under.setCellStyle(note);
            sheet.setColumnWidth(c, column.width() * CHARACTER);
            sheet.setDefaultColumnStyle(c, styleOf(column.format()));
            if (!column.choices().isEmpty()) {
                addChoices(sheet, c, column.choices());
            }
        }
        sheet.createFreezePane(0, 1);
    }

    private CellStyle styleOf(String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static void addChoices(XSSFSheet sheet, int column, List<String> choices) {
        var helper = sheet.getDataValidationHelper();
        var list = helper.createExplicitListConstraint(choices.toArray(new String[0]));
        var validation = helper.createValidation(list, new CellRangeAddressList(FIRST_ROW, LAST_ROW, column, column));
        validation.setShowErrorBox(false); // other words for the same are understood as well
        validation.setSuppressDropDownArrow(true); // which, in this format, shows the arrow
        sheet.addValidationData(validation);
    }

    /// Writes the file whole or not at all.
    public void writeTo(Path file) {
        WholeFile.write(file, draft -> {
            try (var out = Files.newOutputStream(draft)) {
                workbook.write(out);
            }
        });
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
