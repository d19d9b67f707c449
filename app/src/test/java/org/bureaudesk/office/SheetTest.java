package org.bureaudesk.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTest {

    private record Line(String name, LocalDate day, int count) {}

    private static final List<Column<Line>> COLUMNS =
            List.of(Column.wide("名称", Line::name), Column.of("日期", Line::day), Column.of("数量", Line::count));

    @TempDir
    Path folder;

    @Test
    void writesRealTypesUnderAFrozenHeading() throws IOException {
        var file = folder.resolve("表.xlsx");

        new Sheet<>("发布", COLUMNS, List.of(new Line("防汛提示", LocalDate.of(2026, 8, 1), 903))).writeTo(file);

        try (var book = WorkbookFactory.create(file.toFile())) {
            var sheet = book.getSheet("发布");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getRow(1).getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 8, 1));
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(903);
        }
    }

    @Test
    void neverTurnsTextIntoAFormula() throws IOException {
        var file = folder.resolve("表.xlsx");
        var hostile = List.of("=1+1", "+A1", "-2", "@SUM(A1)", "\t=1", "\r=1");

        new Sheet<>(
                        "表",
                        COLUMNS,
                        hostile.stream()
                                .map(t -> new Line(t, LocalDate.EPOCH, 0))
                                .toList())
                .writeTo(file);

        try (var book = WorkbookFactory.create(file.toFile())) {
            for (int r = 1; r <= hostile.size(); r++) {
                var cell = book.getSheetAt(0).getRow(r).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    @Test
    void keepsTheOldFileWhenTheUserCancels() throws IOException {
        var file = Files.writeString(folder.resolve("表.xlsx"), "old");
        var rows = Collections.nCopies(5_000, new Line("x", LocalDate.EPOCH, 1));
        var impatient = new Progress() {
            @Override
            public void step(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> new Sheet<>("表", COLUMNS, rows).writeTo(file, impatient))
                .isInstanceOf(UserException.class);
        assertThat(file).hasContent("old");
    }

    @Test
    void saysSoWhenTheFolderIsAFile() throws IOException {
        var notAFolder = Files.writeString(folder.resolve("占用"), "");

        assertThatThrownBy(() -> new Sheet<>("表", COLUMNS, List.<Line>of()).writeTo(notAFolder.resolve("表.xlsx")))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo("kernel.file.not-written"));
    }

    @Test
    void makesASheetNameExcelTakes() throws IOException {
        var file = folder.resolve("表.xlsx");

        new Sheet<>("一/二:三", COLUMNS, List.<Line>of()).writeTo(file);

        try (var book = WorkbookFactory.create(file.toFile())) {
            assertThat(book.getSheetName(0)).isEqualTo("一 二 三");
        }
    }
}
