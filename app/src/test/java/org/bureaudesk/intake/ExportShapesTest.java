package org.bureaudesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.bureaudesk.figures.FigureKind;
import org.bureaudesk.intake.exports.Decisions;
import org.bureaudesk.intake.mapping.ColumnMapping;
import org.bureaudesk.intake.sheet.Rejection;
import org.bureaudesk.intake.sheet.SheetKind;
import org.bureaudesk.kernel.UserException;
import org.junit.jupiter.api.Test;

/// Whatever shape a table comes in, and whatever is wrong with it.
class ExportShapesTest extends ExportsDesk {

    @Test
    void readsTwoHeadingRowsDateCellsAndMergedCellsOfAnOldWorkbook() throws IOException {
        var file = Files.createDirectories(folder.resolve("files")).resolve("t.dat");
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("数据");
            sheet.createRow(0).createCell(0).setCellValue("2026年8月");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
            var top = sheet.createRow(1);
            top.createCell(0).setCellValue("日期");
            top.createCell(1).setCellValue("阅读");
            top.createCell(3).setCellValue("分享");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 3, 4));
            var bottom = sheet.createRow(2);
            for (int c = 1; c <= 4; c++) {
                bottom.createCell(c).setCellValue(c % 2 == 1 ? "人数" : "次数");
            }
            var style = book.createCellStyle();
            style.setDataFormat((short) 31); // yyyy年m月d日, which has no code of its own
            var row = sheet.createRow(3);
            row.createCell(0).setCellValue(LocalDate.of(2026, 8, 1));
            row.getCell(0).setCellStyle(style);
            for (int c = 1; c <= 4; c++) {
                row.createCell(c).setCellValue(c * 10);
            }
            book.write(out);
        }
        exports.carryOut(file);

        var day = house.figures().service().trend(account, YEAR).getFirst();
        assertThat(day.day()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(day.counts().count(FigureKind.READS_PEOPLE)).isEqualTo(10);
        assertThat(day.counts().count(FigureKind.READS_TIMES)).isEqualTo(20);
        assertThat(day.counts().count(FigureKind.SHARES_PEOPLE)).isEqualTo(30);
        assertThat(day.counts().count(FigureKind.SHARES_TIMES)).isEqualTo(40);
    }

    @Test
    void readsAPageWhoseCellsAreLeftOpen() throws IOException {
        var plan = exports.carryOut(exports.file(
                "u.xls",
                "<TABLE><tr><th colspan=5>用户增长<tr><td>时间<td>新增关注<td>取关<td>净增人数<td>累计关注人数"
                        + "<tr><td>2026/8/1<td>1,004<td>-<td>1,004<td>2,000<tr><td>合计<td>1,004<td><td><td></TABLE>"));

        assertThat(plan.files().getFirst().added()).isEqualTo(1);
        var day = house.followers().service().days(account, YEAR).getFirst();
        assertThat(day.added()).isEqualTo(1004);
        assertThat(day.cancelled()).isNull();
        assertThat(day.cumulative()).isEqualTo(2000);
    }

    @Test
    void readsTheOlderTrendWithTabsInGb18030AndBrackets() throws IOException {
        var text = """
                日期,图文页阅读次数,图文页阅读人数（人）,分享次数,分享人数,阅读原文次数,收藏次数,群发篇数,渠道
                20260801,30,20,3,2,1,0,1,全部
                2026年8月1日,10,8,1,1,0,0,0,好友转发
                """.replace(',', '\t');
        var file = exports.file("t.txt", "");
        Files.write(file, text.getBytes(Charset.forName("GB18030")));
        exports.carryOut(file);

        var days = house.figures().service().trend(account, YEAR);
        assertThat(days).extracting(d -> d.channel()).containsExactly("", "好友转发");
        assertThat(days.getFirst().counts().count(FigureKind.READS_TIMES)).isEqualTo(30);
        assertThat(days.getFirst().counts().count(FigureKind.READS_PEOPLE)).isEqualTo(20);
    }

    @Test
    void rejectsRowsInOneSentenceEach() throws IOException {
        var plan = exports.carryOut(exports.file(
                "u.csv",
                Exports.FOLLOWERS
                        + "2027-01-01,1,0,1,5\n"
                        + "2026-08-01,-4,0,1,5\n"
                        + "2026-08-02,1,0,1,-5\n"
                        + "八月,1,0,1,5\n"
                        + "2026-08-03,1,0,1,\n"
                        + "1999-08-03,1,0,1,5\n"
                        + "2026-08-04,1.5,0,1,5\n"
                        + "2026-08-05,1,0,1,6\n"
                        + "2026-08-05,1,0,1,7\n"));

        assertThat(plan.files().getFirst().rejected())
                .extracting(Rejection::row, Rejection::reasonKey)
                .containsExactly(
                        tuple(2, "intake.reason.future"),
                        tuple(3, "intake.reason.negative"),
                        tuple(4, "intake.reason.negative"),
                        tuple(5, "intake.reason.not-a-date"),
                        tuple(6, "intake.reason.missing"),
                        tuple(7, "intake.reason.too-early"),
                        tuple(8, "intake.reason.not-a-number"),
                        tuple(10, "intake.reason.contradicts"));
        assertThat(house.followers().service().days(account, YEAR)).hasSize(1);
    }

    @Test
    void notesATotalThatFallsAndOneThatDoesNotAddUp() throws IOException {
        var plan = exports.preview(
                Decisions.NONE,
                exports.file(
                        "u.csv",
                        Exports.FOLLOWERS + "2026-08-01,1,0,1,100\n2026-08-02,1,0,1,60\n2026-08-03,1,0,1,70\n"));

        var export = Exports.export(plan);
        assertThat(export.notices())
                .extracting(n -> n.row(), n -> n.key())
                .containsExactly(tuple(3, "intake.notice.fall"), tuple(4, "intake.notice.break"));
        assertThat(plan.files().getFirst().added()).isEqualTo(3); // shown, not hidden
    }

    @Test
    void refusesACellOfTenMegabytesAndListsTheOtherFiles() throws IOException {
        var huge =
                exports.file("huge.xls", "<table><tr><td>时间</td><td>" + "长".repeat(3_500_000) + "</td></tr></table>");
        var good = exports.file("u.csv", Exports.FOLLOWERS + "2026-08-01,1,0,1,100\n");
        var plan = exports.carryOut(huge, good);

        var refusal = Objects.requireNonNull(plan.files().getFirst().refusal());
        assertThat(refusal.key()).isEqualTo("office.read.cell-too-long");
        assertThat(house.followers().service().days(account, YEAR)).hasSize(1);
    }

    @Test
    void takesAWholeFolderAndLeavesOutWhatIsNoTable() throws IOException {
        exports.file("u.csv", Exports.FOLLOWERS + "2026-08-01,1,0,1,100\n");
        exports.file("~$u.csv", "x");
        exports.file("notes.txt", "随便写的");
        var strict = house.intake()
                .service()
                .preview(ImportRequest.of(List.of(folder.resolve("files"))), org.bureaudesk.kernel.Progress.NONE);

        assertThat(strict.files()).extracting(FilePlan::name).containsExactly("notes.txt", "u.csv");
        assertThat(strict.files().getFirst().refusal()).isNotNull();
        assertThat(strict.files().getLast().added()).isEqualTo(1);
    }

    @Test
    void readsFiveThousandFilesAtOnce() throws IOException {
        for (int i = 0; i < 5_000; i++) {
            exports.file(i + ".csv", Exports.FOLLOWERS + "2026-08-01,1,0,1,100\n");
        }
        var plan = exports.preview(Decisions.NONE, folder.resolve("files"));

        assertThat(plan.files()).hasSize(5_000);
        assertThat(plan.files().stream().mapToInt(FilePlan::added).sum()).isEqualTo(1);
        assertThat(plan.files().stream().mapToInt(FilePlan::identical).sum()).isEqualTo(4_999);
    }

    @Test
    void knowsAHomeMadeTableOnceItsColumnsWereExplained() throws IOException {
        var mappings = house.intake().service().mappings();
        var file = exports.file("微博.csv", "账号运营周报,,,\n博文,发博时间,阅读(次),转评赞\n防汛提示,2026-08-01 09:00,1.2万,30\n");
        assertThat(exports.preview(Decisions.NONE, file).files().getFirst().refusal())
                .isNotNull();
        assertThat(mappings.sample(file).get(1)).containsExactly("博文", "发博时间", "阅读(次)", "转评赞");

        mappings.save(new ColumnMapping(
                "微博周报", SheetKind.ARTICLES, 2, Map.of("title", "博文", "at", "发博时间", "READS_TIMES", "阅读(次)"), null));
        var plan = exports.carryOut(Decisions.NONE.withPosts(true), file);

        assertThat(plan.files().getFirst().added()).isEqualTo(1);
        var published = house.posts().service().published(account, YEAR).getFirst();
        assertThat(published.figures().reads()).isEqualTo(12_000);
        assertThat(published.notified()).isTrue();
        assertThat(mappings.all()).extracting(ColumnMapping::name).containsExactly("微博周报");
        mappings.remove("微博周报");
        assertThat(mappings.all()).isEmpty();
    }

    @Test
    void refusesAMappingThatCouldNotWork() {
        var mappings = house.intake().service().mappings();

        refused(
                mappings,
                new ColumnMapping(" ", SheetKind.ARTICLES, 1, Map.of("title", "a", "at", "b"), null),
                "no-name");
        refused(mappings, new ColumnMapping("x", SheetKind.ARTICLES, 1, Map.of("title", "a"), null), "missing");
        refused(
                mappings,
                new ColumnMapping("x", SheetKind.ARTICLES, 1, Map.of("title", "a", "at", "a"), null),
                "twice");
    }

    private static void refused(
            org.bureaudesk.intake.mapping.MappingService mappings, ColumnMapping mapping, String key) {
        assertThatThrownBy(() -> mappings.save(mapping))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("intake.mapping." + key);
    }
}
