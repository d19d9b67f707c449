package org.bureaudesk.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bureaudesk.kernel.WholeFile;

/// A month on one page of Excel, to be hung on a wall: seven columns of boxes, landscape, everything on one sheet of
/// paper.
///
/// @param boxes whole weeks of seven, row by row
public record WallSheet(String title, String subtitle, List<String> weekdays, List<Box> boxes, String foot) {

    private static final int WEEK = 7;
    private static final int CHARACTER = 256;
    private static final int COLUMN_WIDTH = 24;
    private static final float HEAD_POINTS = 16;
    private static final float LINE_POINTS = 13;
    private static final float TALLEST_POINTS = 400; // Excel takes 409
    private static final int SHORTEST = 4;
    private static final int LINE_CHARACTERS = 17;
    private static final double MARGIN_INCHES = 0.3;
    private static final short TITLE_POINTS = 18;
    private static final short TEXT_POINTS = 9;

    public WallSheet {
        weekdays = List.copyOf(weekdays);
        boxes = List.copyOf(boxes);
    }

    /// One day.
    ///
    /// @param faint whether it belongs to another month; @param off whether nobody works
    public record Box(String head, String text, boolean faint, boolean off) {}

    /// Writes the file whole or not at all.
    ///
    /// @param large on A3, else on A4
    public void writeTo(Path file, boolean large) {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(title));
            var styles = new Styles(workbook);
            headLine(sheet, 0, title, styles.title);
            headLine(sheet, 1, subtitle, styles.plain);
            line(sheet.createRow(2), weekdays, styles.weekday);
            for (int week = 0; week * WEEK < boxes.size(); week++) {
                week(sheet, week, styles);
            }
            headLine(sheet, sheet.getLastRowNum() + 1, foot, styles.plain);
            for (int column = 0; column < WEEK; column++) {
                sheet.setColumnWidth(column, COLUMN_WIDTH * CHARACTER);
            }
            setUpPage(sheet, large);
            WholeFile.write(file, draft -> {
                try (var out = Files.newOutputStream(draft)) {
                    workbook.write(out);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void week(XSSFSheet sheet, int week, Styles styles) {
        var days = boxes.subList(week * WEEK, week * WEEK + WEEK);
        var heads = sheet.createRow(sheet.getLastRowNum() + 1);
        heads.setHeightInPoints(HEAD_POINTS);
        var texts = sheet.createRow(sheet.getLastRowNum() + 1);
        var lines = SHORTEST;
        for (int day = 0; day < WEEK; day++) {
            var box = days.get(day);
            var head = heads.createCell(day);
            head.setCellValue(box.head());
            head.setCellStyle(box.faint() ? styles.faintHead : box.off() ? styles.offHead : styles.head);
            var text = texts.createCell(day);
            text.setCellValue(box.text());
            text.setCellStyle(box.off() || box.faint() ? styles.offText : styles.text);
            lines = Math.max(lines, height(box.text()));
        }
        texts.setHeightInPoints(Math.min(lines * LINE_POINTS, TALLEST_POINTS));
    }

    /// How many lines a text takes in its box.
    private static int height(String text) {
        return text.lines()
                .mapToInt(line -> 1 + line.length() / LINE_CHARACTERS)
                .sum();
    }

    private static void headLine(XSSFSheet sheet, int row, String text, CellStyle style) {
        var cell = sheet.createRow(row).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, WEEK - 1));
    }

    private static void line(Row row, List<String> texts, CellStyle style) {
        for (int column = 0; column < texts.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(texts.get(column));
            cell.setCellStyle(style);
        }
    }

    private static void setUpPage(XSSFSheet sheet, boolean large) {
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        for (var margin : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM)) {
            sheet.setMargin(margin, MARGIN_INCHES);
        }
        var print = sheet.getPrintSetup();
        print.setPaperSize(large ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 1);
    }

    /// The styles of one workbook.
    private static final class Styles {

        private final XSSFWorkbook workbook;
        private final CellStyle title;
        private final CellStyle plain;
        private final CellStyle weekday;
        private final CellStyle head;
        private final CellStyle offHead;
        private final CellStyle faintHead;
        private final CellStyle text;
        private final CellStyle offText;

        Styles(XSSFWorkbook workbook) {
            this.workbook = workbook;
            title = style(TITLE_POINTS, true, IndexedColors.BLACK);
            title.setAlignment(HorizontalAlignment.CENTER);
            plain = style(TEXT_POINTS, false, IndexedColors.GREY_50_PERCENT);
            weekday = framed(style(TEXT_POINTS, true, IndexedColors.BLACK), true, true);
            weekday.setAlignment(HorizontalAlignment.CENTER);
            shade(weekday);
            head = framed(style(TEXT_POINTS, true, IndexedColors.BLACK), true, false);
            offHead = framed(style(TEXT_POINTS, true, IndexedColors.RED), true, false);
            faintHead = framed(style(TEXT_POINTS, false, IndexedColors.GREY_40_PERCENT), true, false);
            shade(faintHead);
            text = framed(style(TEXT_POINTS, false, IndexedColors.BLACK), false, true);
            offText = framed(style(TEXT_POINTS, false, IndexedColors.BLACK), false, true);
            shade(offText);
            shade(offHead);
        }

        private CellStyle style(short points, boolean bold, IndexedColors colour) {
            var font = workbook.createFont();
            font.setFontHeightInPoints(points);
            font.setBold(bold);
            font.setColor(colour.getIndex());
            var style = workbook.createCellStyle();
            style.setFont(font);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setWrapText(true);
            style.setQuotePrefixed(true); // a title that begins with = stays a title
            return style;
        }

        private static CellStyle framed(CellStyle style, boolean top, boolean bottom) {
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setBorderTop(top ? BorderStyle.THIN : BorderStyle.NONE);
            style.setBorderBottom(bottom ? BorderStyle.THIN : BorderStyle.NONE);
            return style;
        }

        private static void shade(CellStyle style) {
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.LESS_DOTS);
        }
    }
}
