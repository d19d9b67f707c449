package org.bureaudesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.bureaudesk.audit.AuditQuery;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCommandTest {

    @TempDir
    private Path folder;

    /// 气象政务新媒体自查报告 of 2018年7月16日, rebuilt from records.
    @Test
    void saysWhatTheWeatherBureauSaid() throws IOException {
        fill("迁安市气象局", "case1", "accounts", "posts", "followers");
        var out = folder.resolve("report.docx");
        var run = CliRun.of(
                "report",
                "--workspace",
                desk(),
                "--from",
                "2018-06-17",
                "--to",
                "2018-07-16",
                "--layout",
                "brief",
                "--notice",
                "电子政务中心关于开展政务新媒体基本情况调查摸底工作的通知",
                "--out",
                out,
                "--json");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.json().get("problems").asInt()).isZero();
        assertThat(paragraphs(out))
                .containsExactly(
                        "政务新媒体自查报告",
                        "",
                        "一、总体情况",
                        "我局收到《电子政务中心关于开展政务新媒体基本情况调查摸底工作的通知》后，迅速安排专人对政务新媒体情况开展了自查。"
                                + "我局有政务新媒体1个，为微信公众号“迁安气象”，每天更新1条24小时气象预报，现有粉丝411人。",
                        "二、存在问题及整改情况",
                        "我局按照要求认真自查，其中微信公众号运行正常，未发布不当言论，未发现问题。",
                        "三、下一步工作安排",
                        "下一步，我局将紧紧围绕部门职能定位及时发布政务信息，提高信息内容可用性、实用性、易用性，" + "与宣传、网信等部门加强沟通协调，建立协同机制，形成传播合力。",
                        "",
                        "",
                        "迁安市气象局",
                        "2018年7月16日");
    }

    /// 184 pushes, 189 articles, 125 interactions, 36,114 reads, 2,405 followers, imported from CSV.
    @Test
    void countsTheTransportBureausThirdQuarter() throws IOException {
        fill("示例市交通运输局", "case2", "accounts", "posts", "followers", "interactions");
        var out = folder.resolve("report.docx");
        var run = CliRun.of(
                "report", "--workspace", desk(), "--from", "2026-07-01", "--to", "2026-09-30", "--out", out, "--json");

        assertThat(run.exit()).as(run.err()).isZero();
        var figures = run.json().get("figures");
        assertThat(figures.get("sends").asInt()).isEqualTo(184);
        assertThat(figures.get("articles").asInt()).isEqualTo(189);
        assertThat(figures.get("messages").asInt()).isEqualTo(125);
        assertThat(figures.get("reads").asInt()).isEqualTo(36_114);
        assertThat(figures.get("followers").asInt()).isEqualTo(2405);
        assertThat(run.json().get("sha256").asString()).isEqualTo(Sha256.of(out));
        assertThat(String.join("\n", paragraphs(out)))
                .startsWith("示例市交通运输局2026年第三季度政务新媒体自查报告")
                .contains("共发布信息189篇（推送184次），阅读36114次，收到网民互动留言125条。")
                .contains("我局共有政务新媒体2个，均为微信公众号。")
                .contains("共有粉丝2405人，较期初增加184人")
                .contains("其中需要答复100条，已答复100条，回复率100.0%，平均用时1.0天。")
                .contains("“示例交通出行”（微信公众号）发布92篇（推送92次），每天更新1条路况播报");
    }

    @Test
    void neverLeavesTheSignatureAloneOnAPage() throws IOException {
        fill("示例市交通运输局", "case2", "accounts", "posts");
        var out = folder.resolve("report.docx");
        CliRun.of("report", "--workspace", desk(), "--from", "2026-07-01", "--to", "2026-09-30", "--out", out);

        try (var document = new org.apache.poi.xwpf.usermodel.XWPFDocument(Files.newInputStream(out))) {
            var paragraphs = document.getParagraphs();
            var signed = paragraphs.size() - 2;
            assertThat(paragraphs.get(signed).getText()).isEqualTo("示例市交通运输局");
            assertThat(paragraphs.subList(signed - 2, signed + 1)).allMatch(p -> p.isKeepNext());
        }
    }

    @Test
    void writesTheSameFiguresIntoTheLedger() throws IOException {
        fill("示例市交通运输局", "case2", "accounts", "posts", "followers", "interactions");
        var out = folder.resolve("ledger.xlsx");
        var run =
                CliRun.of("report", "--workspace", desk(), "--from", "2026-07-01", "--to", "2026-09-30", "--out", out);

        assertThat(run.exit()).as(run.err()).isZero();
        try (var book = new XSSFWorkbook(Files.newInputStream(out))) {
            assertThat(names(book)).startsWith("说明", "账号台账", "发布明细", "每月活跃度", "粉丝增长", "增长说明");
            assertThat(names(book)).endsWith("文章数据", "指数自评", "问题清单");
            assertThat(sum(book.getSheet("账号台账"), "推送次数")).isEqualTo(184);
            assertThat(sum(book.getSheet("账号台账"), "发布篇数")).isEqualTo(189);
            assertThat(sum(book.getSheet("账号台账"), "阅读")).isEqualTo(36_114);
            assertThat(sum(book.getSheet("账号台账"), "互动（收到留言）")).isEqualTo(125);
            assertThat(sum(book.getSheet("账号台账"), "粉丝数")).isEqualTo(2405);
            assertThat(sum(book.getSheet("发布明细"), "阅读")).isEqualTo(36_114);
            assertThat(book.getSheet("发布明细").getLastRowNum()).isEqualTo(189);
            assertThat(book.getSheet("每月活跃度").createDrawingPatriarch().getCharts())
                    .hasSize(2);
            assertThat(book.getSheet("粉丝增长").createDrawingPatriarch().getCharts())
                    .hasSize(2);
            assertThat(book.getSheet("粉丝增长").getRow(1).getCell(1).getLocalDateTimeCellValue())
                    .isEqualTo("2026-07-01T00:00");
        }
    }

    @Test
    void writesHostileTextAsTextAndNeverAsAFormula() throws IOException {
        var csv = Files.writeString(folder.resolve("a.csv"), "账号名称,平台,状态\n\"=HYPERLINK(\"\"x\"\")\",微博,正常\n");
        assertThat(CliRun.of("import", csv, "--workspace", desk()).exit()).isZero();
        var out = folder.resolve("ledger.xlsx");
        CliRun.of("report", "--workspace", desk(), "--from", "2026-07-01", "--to", "2026-09-30", "--out", out);

        try (var book = new XSSFWorkbook(Files.newInputStream(out))) {
            var cell = book.getSheet("账号台账").getRow(1).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 2026-07-01, r.docx, '起始日期'",
        "2026-13-01, 2026-09-30, r.docx, '2026-13-01'",
        "2027-07-01, 2027-09-30, r.docx, '还没有可报告的记录'",
        "2026-07-01, 2026-09-30, r.pdf, '扩展名'",
        "2026-07-01, 2026-09-30, desk/r.docx/x.docx, '写不进去'",
    })
    void refusesWrongInputInOneSentence(String from, String to, String out, String says) throws IOException {
        Files.createDirectories(desk());
        Files.writeString(desk().resolve("r.docx"), "旧");
        var run = CliRun.of(
                "report", "--workspace", desk(), "--from", from, "--to", to, "--out", folder.resolve(out), "--json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(says);
        assertThat(desk().resolve("r.docx")).hasContent("旧");
    }

    @Test
    void theLogSaysWhatWasReported() throws IOException {
        fill("示例市交通运输局", "case2", "accounts", "posts", "followers", "interactions");
        var out = folder.resolve("report.docx");
        var run = CliRun.of(
                "report", "--workspace", desk(), "--from", "2026-07-01", "--to", "2026-09-30", "--out", out, "--json");
        assertThat(run.exit()).as(run.err()).isZero();

        try (var house = House.open(desk(), TestHouse.CLOCK)) {
            var made = house.audit().service().page(AuditQuery.ALL, Long.MAX_VALUE, 50).stream()
                    .filter(entry -> entry.action().equals("REPORT_MADE"))
                    .toList();
            assertThat(made).hasSize(1);
            assertThat(made.getFirst().factsByName())
                    .containsEntry("layout", "standard")
                    .containsEntry("sha256", Sha256.of(out));
        }
    }

    private Path desk() {
        return folder.resolve("desk");
    }

    private void fill(String unit, String name, String... sheets) throws IOException {
        Files.createDirectories(desk());
        Files.writeString(desk().resolve("settings.json"), "{\"unitName\": \"%s\"}".formatted(unit));
        for (var sheet : sheets) {
            var file = folder.resolve(sheet + ".csv");
            try (InputStream in =
                    ReportCommandTest.class.getResourceAsStream("/report/" + name + "/" + sheet + ".csv")) {
                assertThat(in).isNotNull();
                Files.copy(in, file);
            }
            var run = CliRun.of("import", file, "--workspace", desk(), "--json");
            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(run.json().get("rejected").size()).as(run.out()).isZero();
        }
    }

    private static List<String> paragraphs(Path file) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    private static List<String> names(XSSFWorkbook book) {
        var names = new ArrayList<String>();
        book.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static double sum(XSSFSheet sheet, String heading) {
        int column = 0;
        while (!sheet.getRow(0).getCell(column).getStringCellValue().equals(heading)) {
            column++;
        }
        double sum = 0;
        for (int r = 1; r <= sheet.getLastRowNum(); r++) {
            sum += sheet.getRow(r).getCell(column).getNumericCellValue();
        }
        return sum;
    }
}
