package org.bureaudesk.lexicon.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.Severity;
import org.bureaudesk.kernel.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Drafts are read from whatever an office writes them with; what is no draft is refused by name.
class DraftFilesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static void assertRefused(Path file, String key) {
        assertThatThrownBy(() -> DraftFile.read(file))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void plainTextIsReadInEveryEncoding(String charset) throws IOException {
        var text = "关于布署工作的通知\n各单位：\n请落实。\n";
        assertThat(DraftFile.read(file("a.txt", text.getBytes(Charset.forName(charset)))))
                .isEqualTo(text);
    }

    @Test
    void aDocumentGivesItsParagraphsAndItsTables() throws IOException {
        var file = folder.resolve("a.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("通知");
            document.createParagraph().createRun().setText("请落实。");
            var table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("联系人");
            table.getRow(0).getCell(1).setText("13812345678");
            document.write(out);
        }
        assertThat(DraftFile.read(file)).contains("通知\n请落实。").contains("联系人").contains("13812345678");
    }

    @Test
    void aWorkbookGivesItsSheetsRowByRow() throws IOException {
        var file = folder.resolve("a.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var row = book.createSheet("名单").createRow(0);
            row.createCell(0).setCellValue("张三");
            row.createCell(1).setCellValue("13812345678");
            book.createSheet("附件二").createRow(0).createCell(0).setCellFormula("1+1");
            book.write(out);
        }
        assertThat(DraftFile.read(file)).startsWith("名单\n张三\t13812345678\n附件二\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>第一段</p><p>第二段</p>|第一段\\n第二段",
                "<div>一<br>二</div>|一\\n二",
                "<title>题</title><body>文</body>|题\\n文",
                "<p>a &amp; b&nbsp;c</p>|a & b\u00A0c",
                "<p>话<script>alert('13812345678')</script>完</p>|话完",
                "<p>话<style>p{}</style>完</p>|话完",
                "<table><tr><td>甲</td><td>乙</td></tr></table>|甲\\t乙"
            })
    void aPageGivesWhatAReaderSees(String html, String text) {
        assertThat(HtmlText.of(html).strip())
                .isEqualTo(text.replace("\\n", "\n").replace("\\t", "\t"));
    }

    @Test
    void aPageIsKnownByItsNameOrItsBeginning() throws IOException {
        var page = "<!DOCTYPE html><html><body><p>请落实</p></body></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(DraftFile.read(file("a.html", page)).strip()).isEqualTo("请落实");
        assertThat(DraftFile.read(file("a.txt", page)).strip()).isEqualTo("请落实");
        var plain = "1 < 2，a<b".getBytes(StandardCharsets.UTF_8);
        assertThat(DraftFile.read(file("b.txt", plain))).isEqualTo("1 < 2，a<b");
    }

    @Test
    void whatIsNoDraftIsRefusedByName() throws IOException {
        assertRefused(folder.resolve("gone.txt"), "lexicon.draft.gone");
        assertRefused(folder, "lexicon.draft.no-file");
        assertRefused(
                file("a.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}), "lexicon.draft.old-format");
        assertRefused(file("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}), "lexicon.draft.no-text");
        var large = folder.resolve("large.txt");
        try (var sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        assertRefused(large, "lexicon.draft.too-large");
    }

    @Test
    void aDocumentThatSwellsOrIsBrokenIsRefused() throws IOException {
        var bomb = folder.resolve("bomb.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var blanks = new byte[1 << 20];
            java.util.Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 80; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        assertThatThrownBy(() -> DraftFile.read(bomb)).isInstanceOf(UserException.class);
        var broken = file("broken.docx", new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9});
        assertThatThrownBy(() -> DraftFile.read(broken)).isInstanceOf(UserException.class);
    }

    @Test
    void aStreamIsReadWithoutItsMarkAndNotBeyondMeasure() {
        var text = "\uFEFF请落实".getBytes(StandardCharsets.UTF_8);
        assertThat(DraftFile.read(new ByteArrayInputStream(text), "-")).isEqualTo("请落实");
        var huge = new byte[33 << 20];
        java.util.Arrays.fill(huge, (byte) 'a');
        assertThatThrownBy(() -> DraftFile.read(new ByteArrayInputStream(huge), "-"))
                .isInstanceOf(UserException.class);
    }

    @Test
    void theFirstLineIsATitleWhereItReadsLikeOne() {
        var draft = DraftText.of("  关于布署工作的通知\n各单位：", null, null, DAY);
        assertThat(draft.draft().title()).isEqualTo("关于布署工作的通知");
        assertThat(draft.draft().body()).isEqualTo("\n各单位：");
        for (var none : List.of("只有一行", "这是一句话。\n第二句", "", "\n\n", "长".repeat(121) + "\n正文")) {
            assertThat(DraftText.of(none, null, null, DAY).draft().title())
                    .as(none)
                    .isEmpty();
        }
        assertThat(DraftText.of("第一行\n第二行", "另给的题", null, DAY).draft().body()).isEqualTo("第一行\n第二行");
    }

    @Test
    void aPlaceInTheDraftIsThePlaceInTheFile() {
        var text = "  关于布署的通知\n请布署。";
        var draft = DraftText.of(text, null, null, DAY);
        var inTitle = found(Field.TITLE, draft.draft().title().indexOf("布署"));
        var inBody = found(Field.BODY, draft.draft().body().indexOf("布署"));
        for (var finding : List.of(inTitle, inBody)) {
            assertThat(text.substring(draft.start(finding), draft.end(finding))).isEqualTo("布署");
        }
    }

    private static Finding found(Field field, int at) {
        return new Finding(
                "wrong-form", Category.WRONG_FORM, Severity.NORMAL, field, at, at + 2, "布署", List.of(), "部署");
    }
}
