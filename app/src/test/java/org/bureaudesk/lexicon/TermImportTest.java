package org.bureaudesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.audit.AuditQuery;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.lexicon.TermPlan.Verdict;
import org.bureaudesk.lexicon.list.TermRows;
import org.bureaudesk.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class TermImportTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    private Path folder;

    private House house;
    private TermService terms;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder.resolve("ws"));
        terms = house.lexicon().terms();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aPlanWritesNothingAndTheImportIsOneStep() throws IOException {
        var file = text("词表.csv", "词语,类别,级别\n青云阁,商业广告,严重\n白云楼,商业广告,提示\n坏行,没有,严重\n");

        var plan = terms.plan(file);
        assertThat(terms.own()).isEmpty();
        assertThat(plan.counts())
                .extracting(TermImport::added, TermImport::changed, TermImport::identical)
                .containsExactly(2, 0, 0);
        assertThat(plan.refused())
                .containsExactly(new TermRows.Refused(4, "category", "没有", "lexicon.reason.category"));
        assertThat(plan.lines().getFirst().row().term().source()).isEqualTo("词表.csv");

        terms.carryOut(plan);
        assertThat(terms.own()).hasSize(2);
        assertThat(terms.plan(file).count(Verdict.IDENTICAL)).isEqualTo(2);

        house.history().undo();
        assertThat(terms.own()).isEmpty();
        house.history().redo();
        assertThat(terms.own()).hasSize(2);
        assertThat(log().stream().limit(3).map(AuditEntry::action))
                .containsExactly("IMPORT_REPEATED", "IMPORT_TAKEN_BACK", "LEXICON_IMPORTED");
        assertThat(log().getFirst().facts()).contains("\"new\":2", "\"rejected\":1", "\"sha256\":\"");
    }

    @Test
    void anImportThatCannotBeLoggedDoesNotHappen() throws IOException {
        var plan = terms.plan(text("a.txt", "青云阁\n"));
        house.workspace().database().write(handle -> handle.execute("DROP TABLE audit_entry"));

        assertThatThrownBy(() -> terms.carryOut(plan)).isInstanceOf(RuntimeException.class);
        assertThat(terms.own()).isEmpty();
    }

    @Test
    void whatChangedIsToldAgainstWhatWasThere() throws IOException {
        terms.save(null, Term.banned("青云阁", Category.ADVERTISING, Severity.GRAVE), true);

        var plan = terms.plan(text("b.csv", "词语,类别,级别,启用\n青云阁,advertising,hint,否\n"));

        assertThat(plan.lines()).singleElement().satisfies(line -> {
            assertThat(line.verdict()).isEqualTo(Verdict.CHANGED);
            assertThat(Objects.requireNonNull(line.before()).term().severity()).isEqualTo(Severity.GRAVE);
            assertThat(line.row().term().severity()).isEqualTo(Severity.HINT);
            assertThat(line.row().term().source())
                    .as("a file without sources leaves them alone")
                    .isEmpty();
        });
        terms.carryOut(plan);
        assertThat(terms.own())
                .singleElement()
                .satisfies(own -> assertThat(own.enabled()).isFalse());
    }

    @Test
    void aTermNamedTwiceCountsAsItStandsLast() throws IOException {
        var plan = terms.plan(text("c.csv", "词语,级别\n青云阁,严重\n白云楼,严重\n青云阁,提示\n"));

        assertThat(plan.lines()).hasSize(2);
        assertThat(plan.lines().getFirst().row().term().severity()).isEqualTo(Severity.HINT);
        assertThat(plan.refused()).containsExactly(new TermRows.Refused(2, "term", "青云阁", "lexicon.reason.twice"));
    }

    @Test
    void readsGb18030AndUtf8AndPlainLists() throws IOException {
        var csv = Files.writeString(folder.resolve("gbk.csv"), "词语,级别\n青云阁,严重\n㐀䶮,提示\n", GB18030);
        assertThat(TermRows.read(csv).rows().stream().map(r -> r.term().text())).containsExactly("青云阁", "㐀䶮");

        var plain = Files.writeString(folder.resolve("gbk.txt"), "# 说明\n青云阁\n\n震憾→震撼\n", GB18030);
        assertThat(TermRows.read(plain).rows().stream().map(r -> r.term().kind()))
                .containsExactly(TermKind.BANNED, TermKind.WRONG_FORM);

        var marked = text("bom.txt", "\uFEFF词语\t建议\n青云阁\t清云阁\n");
        assertThat(TermRows.read(marked).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.term().replacement()).isEqualTo("清云阁"));
    }

    @Test
    void readsTheShortFormsOfLeadersAndRenamedBodies() throws IOException {
        var leaders = TermRows.read(text("领导.csv", "姓名,职务,备注\n张三,市委书记、市长,2026年任职\n"));
        assertThat(leaders.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.term())
                        .isEqualTo(new Term(
                                "张三",
                                TermKind.PERSON,
                                Category.OFFICIAL_NAME,
                                Severity.GRAVE,
                                "市委书记、市长",
                                "2026年任职",
                                false,
                                false,
                                null)));

        var bodies = TermRows.read(text("机构.csv", "旧称,新称,改名日期\n市林业局,市林业和草原局,2019年3月1日\n"));
        assertThat(bodies.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.term())
                        .isEqualTo(new Term(
                                "市林业局",
                                TermKind.OUTDATED,
                                Category.OUTDATED_NAME,
                                Severity.NORMAL,
                                "市林业和草原局",
                                "",
                                false,
                                false,
                                LocalDate.of(2019, 3, 1))));
    }

    @Test
    void everyRowThatCannotBeUsedIsToldWithItsLineAndReason() throws IOException {
        var long61 = "长".repeat(61);
        var read = TermRows.read(text(
                "d.csv",
                "词语,用途,级别,起始日期,例外\n"
                        + long61
                        + ",,,,\n好词,没有的用途,,,\n好词,,最严重,,\n好词,,,昨天,\n※※,,,,\n※…乙,,,,\n好词,,,,好词儿；" + long61 + "\n"));

        assertThat(read.refused().stream().map(r -> r.row() + " " + r.column() + " " + r.reasonKey()))
                .containsExactly(
                        "2 term lexicon.reason.length",
                        "3 kind lexicon.reason.kind",
                        "4 severity lexicon.reason.severity",
                        "5 since lexicon.reason.day",
                        "6 term lexicon.reason.no-letter",
                        "7 term lexicon.reason.no-letter",
                        "8 allow lexicon.reason.length");
        assertThat(read.rows().stream().map(r -> r.term().text())).containsExactly("好词", "好词儿");
    }

    @Test
    void readsAWorkbookWithFormulasAsTheirResultsAndNeverRunsThem() throws IOException {
        var file = workbook("f.xlsx", sheet -> {
            row(sheet, 0, "词语", "级别", "改名日期");
            row(sheet, 1, "=青云阁", "严重", "2018-03-17");
            var line = sheet.createRow(2);
            line.createCell(0).setCellFormula("HYPERLINK(\"http://evil.example\",\"点我\")");
            line.createCell(1).setCellValue("提示");
            var dated = sheet.createRow(3);
            dated.createCell(0).setCellValue("市林业局");
            dated.createCell(1).setCellValue("提示");
            dated.createCell(2).setCellValue("20190301");
        });

        var read = TermRows.read(file);

        assertThat(read.rows().stream().map(r -> r.term().text())).contains("=青云阁", "市林业局");
        assertThat(read.rows()).noneMatch(r -> r.term().text().contains("HYPERLINK"));
    }

    @Test
    void aWorkbookWithColumnsNobodyKnowsGivesItsFirstColumnOnly() throws IOException {
        var file = workbook("w.xlsx", sheet -> {
            row(sheet, 0, "编号一", "某列");
            row(sheet, 1, "青云阁", "=cmd|' /C calc'!A0");
        });

        assertThat(terms.plan(file).lines().stream().map(l -> l.row().term().text()))
                .containsExactly("编号一", "青云阁");
    }

    @Test
    void aCellThatIsHugeIsRefusedInOneSentence() throws IOException {
        var file = workbook("h.xlsx", sheet -> {
            row(sheet, 0, "词语", "来源");
            row(sheet, 1, "青云阁", "长".repeat(30_000));
        });
        assertRefused(file);
        assertRefused(text("h.csv", "词语,来源\n青云阁," + "长".repeat(30_000) + "\n"));
        assertThat(terms.own()).isEmpty();
    }

    @Test
    void whatIsNoListIsRefusedInOneSentence() throws IOException {
        assertRefused(folder.resolve("gone.xlsx"));
        assertRefused(text("empty.csv", ""));
        assertRefused(text("only-heading.csv", "词语,级别\n"));
        assertRefused(Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 1, 2, 3}));
        assertRefused(Files.write(folder.resolve("picture.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1}));
        assertRefused(text("open-quote.csv", "词语,级别\n\"青云阁,严重\n"));
    }

    @Test
    void aWorkbookOfTenMegabytesIsReadAndTakenIn() throws IOException {
        var file = folder.resolve("big.xlsx");
        int count = 60_000;
        try (var book = new SXSSFWorkbook(100)) {
            var sheet = book.createSheet();
            var heading = sheet.createRow(0);
            heading.createCell(0).setCellValue("词语");
            heading.createCell(1).setCellValue("来源");
            var random = new java.util.Random(7);
            for (int i = 1; i <= count; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue("词" + Integer.toString(i, 36));
                var noise = new StringBuilder();
                for (int c = 0; c < 120; c++) {
                    noise.append((char) (0x4E00 + random.nextInt(20_000)));
                }
                row.createCell(1).setCellValue(noise.toString());
            }
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
        assertThat(Files.size(file)).isGreaterThan(10_000_000);

        var plan = terms.carryOut(terms.plan(file));

        assertThat(plan.count(Verdict.NEW)).isEqualTo(count);
        assertThat(terms.own()).hasSize(count);
    }

    @Test
    void theWholeListExportedAndImportedChangesNothing() throws IOException {
        terms.save(null, Term.banned("=青云阁", Category.OWN, Severity.NORMAL), true);
        terms.enable(List.of(terms.entries().getLast()), false);
        for (var ending : List.of("xlsx", "csv", "txt")) {
            var file = folder.resolve("all." + ending);
            new TermFile(Messages.in(Locale.SIMPLIFIED_CHINESE)).write(file, terms.entries(), Progress.NONE);

            var plan = terms.plan(file);

            assertThat(plan.refused()).as(ending).isEmpty();
            assertThat(plan.lines().stream().filter(l -> l.verdict() != Verdict.IDENTICAL))
                    .as(ending)
                    .isEmpty();
        }
    }

    private void assertRefused(Path file) {
        assertThatThrownBy(() -> terms.plan(file))
                .isInstanceOfSatisfying(
                        UserException.class,
                        e -> assertThat(Messages.in(Locale.SIMPLIFIED_CHINESE).text(e))
                                .isNotBlank());
    }

    private List<AuditEntry> log() {
        return house.audit().service().page(AuditQuery.ALL, Long.MAX_VALUE, 100);
    }

    private Path text(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private Path workbook(String name, Consumer<XSSFSheet> filler) throws IOException {
        var file = folder.resolve(name);
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            filler.accept(book.createSheet());
            book.write(out);
        }
        return file;
    }

    private static void row(XSSFSheet sheet, int number, String... texts) {
        var row = sheet.createRow(number);
        IntStream.range(0, texts.length).forEach(i -> row.createCell(i).setCellValue(texts[i]));
    }
}
