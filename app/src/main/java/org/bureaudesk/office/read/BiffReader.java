package org.bureaudesk.office.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.bureaudesk.kernel.UserException;

/// Reads every sheet of an Excel file of before 2007 (BIFF8, .xls), as the WeChat back end still writes them.
/// Passwords,
/// macros and still older formats are refused in a sentence.
public final class BiffReader {

    private static final List<String> MACROS = List.of("_VBA_PROJECT_CUR", "_VBA_PROJECT", "VBA");

    private BiffReader() {}

    /// Hands every row of every sheet to `handler`, in order.
    ///
    /// Throws a [UserException] where the file is damaged or larger than `limits` allow.
    public static void read(Path file, ReadLimits limits, RowHandler handler) {
        try {
            if (Files.size(file) > limits.treeBytes()) { // it is read as a whole
                throw new UserException("office.read.old-too-large", file, limits.treeBytes() >> 20);
            }
            try (var container = new POIFSFileSystem(file.toFile(), true)) {
                refuse(container.getRoot(), file);
                try (var book = new HSSFWorkbook(container.getRoot(), container, false)) {
                    book.setMissingCellPolicy(org.apache.poi.ss.usermodel.Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
                    for (int s = 0; s < book.getNumberOfSheets(); s++) {
                        handler.sheet(book.getSheetName(s));
                        sheet(book.getSheetAt(s), limits, handler);
                    }
                }
            }
        } catch (EncryptedDocumentException e) {
            throw UserException.causedBy(e, "office.read.password", file);
        } catch (OldExcelFormatException e) {
            throw UserException.causedBy(e, "office.read.old-format", file);
        } catch (UserException known) {
            throw known;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) { // whatever POI trips over
            throw UserException.causedBy(e, "office.read.damaged", file);
        }
    }

    private static void refuse(DirectoryNode root, Path file) {
        if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
            throw new UserException("office.read.password", file);
        }
        if (MACROS.stream().anyMatch(root::hasEntryCaseInsensitive)) {
            throw new UserException("office.read.macros", file);
        }
        if (!root.hasEntryCaseInsensitive("Workbook")) {
            var isOld = root.hasEntryCaseInsensitive("Book");
            throw new UserException(isOld ? "office.read.old-format" : "office.read.no-workbook", file);
        }
    }

    private static void sheet(HSSFSheet sheet, ReadLimits limits, RowHandler handler) {
        var merged = MergedCells.of(
                sheet.getMergedRegions().stream().map(BiffReader::block).toList());
        int rows = 0;
        for (int r = sheet.getFirstRowNum(); r >= 0 && r <= sheet.getLastRowNum(); r++) {
            var row = sheet.getRow(r);
            if (row == null && merged.isEmpty()) {
                continue;
            }
            var cells = row == null ? new ArrayList<Cell>() : cells(row, limits);
            merged.fillWidened(r + 1, cells, limits.columns());
            if (cells.stream().allMatch(c -> c.shown().isBlank())) {
                continue;
            }
            rows++;
            if (rows > limits.rows()) {
                throw new UserException("office.read.too-many-rows", limits.rows());
            }
            handler.row(r + 1, cells);
        }
    }

    private static int[] block(CellRangeAddress region) {
        return new int[] {
            region.getFirstRow() + 1, region.getFirstColumn(), region.getLastRow() + 1, region.getLastColumn()
        };
    }

    private static List<Cell> cells(HSSFRow row, ReadLimits limits) {
        var cells = new ArrayList<Cell>();
        int last = Math.min(row.getLastCellNum(), limits.columns());
        for (int c = 0; c < last; c++) {
            var cell = row.getCell(c);
            var value = cell == null ? Cell.BLANK : value(cell);
            if (value.shown().length() > limits.cellCharacters()) {
                throw new UserException("office.read.cell-too-long", row.getRowNum() + 1, limits.cellCharacters());
            }
            cells.add(value);
        }
        return cells;
    }

    private static Cell value(HSSFCell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> new Cell.Text(cell.getRichStringCellValue().getString());
            case BOOLEAN -> new Cell.Text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> new Cell.Fault(fault(cell.getErrorCellValue()));
            default -> Cell.BLANK;
        };
    }

    private static String fault(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
    }

    private static Cell number(HSSFCell cell) {
        var value = cell.getNumericCellValue();
        var style = cell.getCellStyle();
        if (DateStyles.isDate(style.getDataFormat(), style.getDataFormatString()) && DateUtil.isValidExcelDate(value)) {
            LocalDateTime moment = DateUtil.getLocalDateTime(value, false, true);
            if (moment != null) {
                return new Cell.Moment(moment);
            }
        }
        return Double.isFinite(value) ? new Cell.Real(value) : new Cell.Fault("#NUM!");
    }
}
