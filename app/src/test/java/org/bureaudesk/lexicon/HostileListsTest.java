package org.bureaudesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.lexicon.TermPlan.Verdict;
import org.bureaudesk.lexicon.list.TermRows;
import org.bureaudesk.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A list from outside is read as a list or refused in one sentence; nothing of it is run, and it does not fill the
/// memory.
@SuppressWarnings("NullAway.Init")
class HostileListsTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

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

    /// A workbook whose sheet is put in by hand, since no library writes one that is broken on purpose.
    private Path workbook(String rows, String head) throws IOException {
        var whole = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.createSheet();
            book.write(whole);
        }
        var file = folder.resolve("book.xlsx");
        try (var from = new ZipInputStream(new ByteArrayInputStream(whole.toByteArray()));
                var to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().equals(SHEET) ? sheet(rows, head) : from.readAllBytes());
                to.closeEntry();
            }
        }
        return file;
    }

    private static byte[] sheet(String rows, String head) {
        var form = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var xml = head + "<worksheet xmlns=\"" + form + "\"><sheetData>" + rows + "</sheetData></worksheet>";
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static String row(int number, String text) {
        return "<row r=\"%d\"><c r=\"A%d\" t=\"inlineStr\"><is><t>%s</t></is></c></row>"
                .formatted(number, number, text);
    }

    @Test
    void aWorkbookByHandIsReadAsOneOfTheOffice() throws IOException {
        assertThat(desk.texts(workbook(row(1, "词语") + row(2, "青云阁"), HEAD))).containsExactly("青云阁");
    }

    @Test
    void aWorkbookThatSwellsIsRefused() throws IOException {
        var bomb = new StringBuilder(row(1, "词语"));
        var blanks = " ".repeat(1 << 16);
        for (int i = 0; i < 600; i++) {
            bomb.append(blanks);
        }
        var file = workbook(bomb + row(2, "青云阁"), HEAD);
        assertThat(Files.size(file)).isLessThan(1 << 18);
        desk.assertRefused(file);
    }

    @Test
    void aWorkbookThatNamesAnotherFileDoesNotReadIt() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "青云阁的秘密");
        var file = workbook(
                row(1, "词语") + row(2, "&x;"),
                HEAD + "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>");
        try {
            assertThat(desk.texts(file)).noneMatch(text -> text.contains("秘密"));
        } catch (UserException refused) {
            assertThat(refused.key()).isNotBlank();
        }
        assertThat(terms.own()).isEmpty();
    }

    @Test
    void aLineOfAGigabyteIsRefusedBeforeItIsRead() throws IOException {
        var file = folder.resolve("line.txt");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        desk.assertRefused(file);
    }

    @Test
    void aLineOfThirtyMegabytesIsRefusedAndNotKept() throws IOException {
        desk.assertRefused(desk.text("line.txt", StandardCharsets.UTF_8, "词".repeat(10 << 20)));
    }

    @Test
    void moreRowsThanAnyListHasAreRefused() throws IOException {
        var lines = new StringBuilder();
        for (int i = 0; i < 200_010; i++) {
            lines.append('词').append(i).append('\n');
        }
        desk.assertRefused(desk.text("many.txt", StandardCharsets.UTF_8, lines.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE", "GBK"})
    void aListIsReadInEveryEncodingOfAChineseOffice(String charset) throws IOException {
        var mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
        var file = desk.text("list.csv", Charset.forName(charset), mark + "词语,级别\n青云阁,严重\n白云楼,提示\n");
        assertThat(desk.texts(file)).containsExactly("青云阁", "白云楼");
    }

    @Test
    void bytesOfNoEncodingDoNotBecomeTerms() throws IOException {
        var noise = new byte[4_000];
        new java.util.Random(3).nextBytes(noise);
        var file = Files.write(folder.resolve("noise.txt"), noise);
        try {
            assertThat(terms.plan(file).lines())
                    .allMatch(line -> line.row().term().text().codePoints().noneMatch(Character::isISOControl));
        } catch (UserException refused) {
            assertThat(refused.key()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1+1赌", "-2+3赌", "@SUM(赌)", "\tHYPERLINK赌"})
    void whatLooksLikeAFormulaIsATextAndStaysOne(String formula) throws IOException {
        var file = desk.text("list.csv", StandardCharsets.UTF_8, "词语,来源\n\"" + formula + "\",\"" + formula + "\"\n");
        var plan = terms.carryOut(terms.plan(file));
        assertThat(plan.lines()).hasSize(1);
        var written = folder.resolve("again.csv");
        new TermFile(Messages.in(Locale.SIMPLIFIED_CHINESE))
                .write(
                        written,
                        terms.entries().stream()
                                .filter(e -> e.origin() == Entry.Origin.OWN)
                                .toList(),
                        org.bureaudesk.kernel.Progress.NONE);
        assertThat(Files.readString(written).lines().skip(1)).noneMatch(line -> line.matches("\"?[=+@\\t-].*"));
        assertThat(terms.plan(written).count(Verdict.IDENTICAL)).isEqualTo(1);
    }

    @Test
    void ofRowsThatNameTheSameTermTheLastCountsAndTheOthersAreTold() throws IOException {
        var lines = new StringBuilder("词语,级别\n");
        for (int i = 0; i < 500; i++) {
            lines.append("青云阁,").append(i % 2 == 0 ? "严重" : "提示").append('\n');
        }
        var plan = terms.plan(desk.text("list.csv", StandardCharsets.UTF_8, lines.toString()));
        assertThat(plan.lines()).singleElement().satisfies(line -> {
            assertThat(line.row().number()).isEqualTo(501);
            assertThat(line.row().term().severity()).isEqualTo(org.bureaudesk.check.Severity.HINT);
        });
        assertThat(plan.refused()).extracting(TermRows.Refused::reasonKey).containsOnly("lexicon.reason.twice");
    }

    @Test
    void aListTakenInTwiceChangesNothingTheSecondTime() throws IOException {
        var file = desk.text("list.csv", StandardCharsets.UTF_8, "词语,级别\n青云阁,严重\n青云阁,严重\n白云楼,提示\n");
        assertThat(terms.carryOut(terms.plan(file)).count(Verdict.NEW)).isEqualTo(2);
        var steps = desk.house.history();
        var again = terms.carryOut(terms.plan(file));
        assertThat(again.count(Verdict.IDENTICAL)).isEqualTo(2);
        steps.undo();
        assertThat(terms.own()).isEmpty(); // the second import left no step of its own
    }

    @Test
    void namesThatAreNoTextAreToldRowByRow() throws IOException {
        var file = desk.text(
                "list.csv", StandardCharsets.UTF_8, "词语\n" + "长".repeat(61) + "\n，，，\n青→\n\"两\n行\"\n正常词\n→只有箭头\n");
        var plan = terms.plan(file);
        assertThat(plan.lines()).extracting(l -> l.row().term().text()).contains("正常词");
        assertThat(plan.refused()).hasSizeGreaterThanOrEqualTo(3).allMatch(r -> r.row() > 1);
    }
}
