package org.bureaudesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {

    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private House house;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder.resolve("desk"));
        TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void readsDatesNumbersFormulasAndMergedCells() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("任意名称");
            row(sheet, 0, "2026年粉丝统计表");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            row(sheet, 1, "累计（人）", "账号名称 ＊", "日　期", "净增");
            row(sheet, 2, "说明：必填");
            var dates = book.createCellStyle();
            dates.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            for (int day = 1; day <= 3; day++) {
                var row = row(sheet, day + 2, "");
                row.getCell(0).setCellValue(100.0 + day);
                row.createCell(2).setCellValue(LocalDate.of(2026, 8, day));
                row.getCell(2).setCellStyle(dates);
                row.createCell(3).setCellFormula("1+" + day);
            }
            sheet.getRow(3).createCell(1).setCellValue("示例应急发布");
            sheet.addMergedRegion(new CellRangeAddress(3, 5, 1, 1));
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            carryOut(book);
        }
        var days = house.followers()
                .service()
                .days(house.accounts().service().named("示例应急发布").orElseThrow().id(), YEAR);
        assertThat(days).extracting(d -> d.cumulative()).containsExactly(101, 102, 103);
        assertThat(days).extracting(d -> d.net()).containsExactly(2, 3, 4);
        assertThat(days).extracting(d -> d.day().getDayOfMonth()).containsExactly(1, 2, 3);
    }

    @Test
    void rejectsAFormulaThatWasNeverCalculatedAndAnErrorCell() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("粉丝");
            row(sheet, 0, "账号名称", "日期", "累计");
            row(sheet, 1, "示例应急发布", "2026-08-01").createCell(2).setCellFormula("1+1");
            row(sheet, 2, "示例应急发布", "2026-08-02").createCell(2).setCellErrorValue((byte) 0x17);
            var plan = carryOut(book);

            assertThat(plan.files().getFirst().rejected())
                    .extracting(r -> r.row() + r.column() + r.reasonKey())
                    .containsExactly("2累计intake.reason.cell-error", "3累计intake.reason.cell-error");
        }
    }

    @Test
    void bringsAccountsAndWhatNamesThemInOneWorkbook() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var posts = book.createSheet("稿件");
            row(posts, 0, "账号名称", "标题", "发布时间");
            row(posts, 1, "新开的微博", "甲", "2026-08-30 10:00");
            var notes = book.createSheet("备忘");
            row(notes, 0, "随便写的");
            var accounts = book.createSheet("账号");
            row(accounts, 0, "账号名称*", "平台*");
            row(accounts, 1, "新开的微博", "新浪微博");
            var plan = carryOut(book);

            assertThat(plan.files().getFirst().ignored()).containsExactly("备忘");
        }
        var article = house.posts().service().published(YEAR).getFirst();
        var account = house.accounts().service().named("新开的微博").orElseThrow();
        assertThat(article.account()).isEqualTo(account.id());
        assertThat(article.publishedAt()).isEqualTo(LocalDateTime.of(2026, 8, 30, 10, 0));
    }

    @Test
    void leavesNothingBehindWhenItIsCancelled() throws Exception {
        var rows = new StringBuilder("账号名称,标题,发布时间\n");
        for (int i = 0; i < 3_000; i++) {
            rows.append("示例应急发布,第").append(i).append("篇,2026-08-30 10:00\n");
        }
        var file = BadFiles.text(folder, "many.csv", rows.toString());
        var plan = house.intake().service().preview(ImportRequest.of(List.of(file)), Progress.NONE);
        var before = Dump.of(folder.resolve("desk"));
        var cancelled = new Progress() {
            private long steps;

            @Override
            public void step(long done, long total) {
                steps = done;
            }

            @Override
            public boolean cancelled() {
                return steps >= 1_000;
            }
        };

        assertThatThrownBy(() -> house.intake().service().carryOut(plan, cancelled))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("kernel.cancelled");
        assertThat(Dump.of(folder.resolve("desk"))).isEqualTo(before);
    }

    private static Row row(XSSFSheet sheet, int number, String... values) {
        var row = sheet.createRow(number);
        for (int c = 0; c < values.length; c++) {
            row.createCell(c).setCellValue(values[c]);
        }
        return row;
    }

    private ImportPlan carryOut(XSSFWorkbook book) throws IOException {
        var file = BadFiles.write(folder.resolve("book.png"), book); // the name says nothing
        var plan = house.intake().service().preview(ImportRequest.of(List.of(file)), Progress.NONE);
        house.intake().service().carryOut(plan, Progress.NONE);
        return plan;
    }
}
