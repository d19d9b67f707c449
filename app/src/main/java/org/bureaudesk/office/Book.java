package org.bureaudesk.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.WholeFile;

/// An Excel file in the making. Rows are streamed to disk, so that memory stays small however long the sheets are.
public final class Book implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int STEP = 500;
    private static final int MOST_ROWS = 1_048_575;
    private static final int CHARACTER = 256;
    private static final double MARGIN_INCHES = 0.5;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyles styles = new CellStyles(workbook);

    /// Adds the sheet and answers with the number of rows written under its heading; past Excel's own limit rows are
    /// left out, so callers of endless lists compare.
    public <R> int add(Sheet<R> sheet, Progress progress) {
        var target = workbook.createSheet(WorkbookUtil.createSafeSheetName(sheet.title()));
        head(target, sheet);
        int written = 0;
        for (var row : sheet.rows()) {
            if (written == MOST_ROWS) {
                break;
            }
            if (written % STEP == 0) {
                progress.stopIfCancelled();
                progress.step(written, sheet.count());
            }
            written++;
            var line = target.createRow(written);
            for (int c = 0; c < sheet.columns().size(); c++) {
                styles.fill(line, c, sheet.columns().get(c).value().apply(row));
            }
        }
        progress.step(written, sheet.count());
        finish(target, sheet.columns().size(), written);
        return written;
    }

    /// Adds the sheet with charts beside its columns.
    public <R> void add(Sheet<R> sheet, List<Chart> charts, Progress progress) {
        add(sheet, progress);
        if (charts.isEmpty()) {
            return;
        }
        var last = workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
        var drawing = new ChartDrawing(
                workbook.getXSSFWorkbook().getSheet(last.getSheetName()),
                sheet.columns().size());
        charts.forEach(drawing::draw);
    }

    private <R> void head(SXSSFSheet target, Sheet<R> sheet) {
        var heading = target.createRow(0);
        for (int c = 0; c < sheet.columns().size(); c++) {
            var column = sheet.columns().get(c);
            var cell = heading.createCell(c);
            cell.setCellValue(column.title());
            cell.setCellStyle(styles.heading());
            target.setColumnWidth(c, column.width() * CHARACTER);
        }
        target.createFreezePane(0, 1);
    }

    private static void finish(SXSSFSheet target, int columns, int rows) {
        target.setAutoFilter(new CellRangeAddress(0, Math.max(rows, 1), 0, Math.max(columns - 1, 0)));
        target.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        target.setFitToPage(true);
        target.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        target.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
        var print = target.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
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
