package org.bureaudesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
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

    private ListDesk desk;
    private TermService terms;

    @BeforeEach
    void open() {
        desk = new ListDesk(folder);
        terms = desk.terms;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aPlanWritesNothingAndTheImportIsOneStep() throws IOException {
        var file = desk.text("词表.csv", "词语,类别,级别\n青云阁,商业广告,严重\n白云楼,商业广告,提示\n坏行,没有,严重\n");

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

        desk.house.history().undo();
        assertThat(terms.own()).isEmpty();
        desk.house.history().redo();
        assertThat(terms.own()).hasSize(2);
        assertThat(desk.log().stream().limit(3).map(AuditEntry::action))
                .containsExactly("IMPORT_REPEATED", "IMPORT_TAKEN_BACK", "LEXICON_IMPORTED");
        assertThat(desk.log().getFirst().facts()).contains("\"new\":2", "\"rejected\":1", "\"sha256\":\"");
    }

    @Test
    void anImportThatCannotBeLoggedDoesNotHappen() throws IOException {
        var plan = terms.plan(desk.text("a.txt", "青云阁\n"));
        desk.house.workspace().database().write(handle -> handle.execute("DROP TABLE audit_entry"));

        assertThatThrownBy(() -> terms.carryOut(plan)).isInstanceOf(RuntimeException.class);
        assertThat(terms.own()).isEmpty();
    }

    @Test
    void whatChangedIsToldAgainstWhatWasThere() throws IOException {
        terms.save(null, Term.banned("青云阁", Category.ADVERTISING, Severity.GRAVE), true);

        var plan = terms.plan(desk.text("b.csv", "词语,类别,级别,启用\n青云阁,advertising,hint,否\n"));

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
        var plan = terms.plan(desk.text("c.csv", "词语,级别\n青云阁,严重\n白云楼,严重\n青云阁,提示\n"));

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

        var marked = desk.text("bom.txt", "\uFEFF词语\t建议\n青云阁\t清云阁\n");
        assertThat(TermRows.read(marked).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.term().replacement()).isEqualTo("清云阁"));
    }

    @Test
    void readsTheShortFormsOfLeadersAndRenamedBodies() throws IOException {
        var leaders = TermRows.read(desk.text("领导.csv", "姓名,职务,备注\n张三,市委书记、市长,2026年任职\n"));
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

        var bodies = TermRows.read(desk.text("机构.csv", "旧称,新称,改名日期\n市林业局,市林业和草原局,2019年3月1日\n"));
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
        var read = TermRows.read(desk.text(
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
        var file = desk.workbook("f.xlsx", sheet -> {
            ListDesk.row(sheet, 0, "词语", "级别", "改名日期");
            ListDesk.row(sheet, 1, "=青云阁", "严重", "2018-03-17");
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
        var file = desk.workbook("w.xlsx", sheet -> {
            ListDesk.row(sheet, 0, "编号一", "某列");
            ListDesk.row(sheet, 1, "青云阁", "=cmd|' /C calc'!A0");
        });

        assertThat(terms.plan(file).lines().stream().map(l -> l.row().term().text()))
                .containsExactly("编号一", "青云阁");
    }

    @Test
    void aCellThatIsHugeIsRefusedInOneSentence() throws IOException {
        var file = desk.workbook("h.xlsx", sheet -> {
            ListDesk.row(sheet, 0, "词语", "来源");
            ListDesk.row(sheet, 1, "青云阁", "长".repeat(30_000));
        });
        desk.assertRefused(file);
        desk.assertRefused(desk.text("h.csv", "词语,来源\n青云阁," + "长".repeat(30_000) + "\n"));
        assertThat(terms.own()).isEmpty();
    }

    @Test
    void whatIsNoListIsRefusedInOneSentence() throws IOException {
        desk.assertRefused(folder.resolve("gone.xlsx"));
        desk.assertRefused(desk.text("empty.csv", ""));
        desk.assertRefused(desk.text("only-heading.csv", "词语,级别\n"));
        desk.assertRefused(Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 1, 2, 3}));
        desk.assertRefused(
                Files.write(folder.resolve("picture.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1}));
        desk.assertRefused(desk.text("open-quote.csv", "词语,级别\n\"青云阁,严重\n"));
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

    @Test
    void aFormulaThatCameToNothingIsNoTerm() throws IOException {
        var file = desk.workbook("faults.xlsx", sheet -> {
            ListDesk.row(sheet, 0, "序号", "词语", "建议", "来源");
            for (int i = 1; i <= 3; i++) {
                ListDesk.row(sheet, i, "" + i, "青云阁" + i, "某处", "某人");
            }
            sheet.getRow(1).getCell(1).setCellErrorValue(FormulaError.DIV0.getCode());
            sheet.getRow(2).getCell(2).setCellErrorValue(FormulaError.REF.getCode());
            sheet.getRow(3).getCell(0).setCellErrorValue(FormulaError.NA.getCode());
        });

        var plan = terms.plan(file);

        assertThat(plan.lines())
                .as("what nobody asks for may be wrong")
                .singleElement()
                .matches(line -> line.row().term().text().equals("青云阁3"));
        assertThat(plan.refused())
                .containsExactly(
                        new TermRows.Refused(2, "term", "#DIV/0!", "lexicon.reason.formula"),
                        new TermRows.Refused(3, "replacement", "#REF!", "lexicon.reason.formula"));
        assertThat(plan.refused())
                .allSatisfy(refused ->
                        assertThat(ListDesk.WORDS.text(refused.reasonKey())).contains("公式"));
    }

    @Test
    void anImportThatIsCancelledHasWrittenNothingHoweverFarItWas() throws IOException {
        var lines = IntStream.range(0, 5_000)
                .mapToObj(i -> "词" + Integer.toString(i, 36))
                .toList();
        var file = desk.text("many.txt", String.join("\n", lines));
        var plan = terms.plan(file);
        var before = desk.log();
        for (int questions = 0; questions < 4; questions++) {
            var cancelled = ListDesk.cancelledAfter(questions);
            assertThatThrownBy(() -> terms.carryOut(plan, cancelled))
                    .as("cancelled at question %d", questions + 1)
                    .isInstanceOfSatisfying(
                            UserException.class, e -> assertThat(e.key()).isEqualTo("kernel.cancelled"));
            assertThat(terms.own()).isEmpty();
            assertThat(terms.entries()).hasSameSizeAs(terms.shipped());
            assertThat(desk.log()).isEqualTo(before);
            assertThat(desk.house.history().undoable()).isEmpty();
        }

        terms.carryOut(plan, ListDesk.cancelledAfter(100));
        assertThat(terms.own()).extracting(own -> own.term().text()).containsExactlyElementsOf(lines);
        desk.house.history().undo();
        assertThat(terms.own()).isEmpty();
    }

    @Test
    void readingAFileStopsWhereItIsCancelled() throws IOException {
        var file = desk.text("list.txt", "青云阁\n白云楼\n红云亭\n");
        var cancelled = ListDesk.cancelledAfter(1);
        assertThatThrownBy(() -> terms.plan(file, cancelled))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo("kernel.cancelled"));
        assertThat(desk.texts(file)).hasSize(3);
    }
}
