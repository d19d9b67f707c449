package org.bureaudesk.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.bureaudesk.kernel.UserException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTemplateTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"brief.docx", "standard.docx", "itemised.docx", "practice.docx"})
    void shipsWhatTheGeneratorWrites(String name) throws IOException {
        try (var shipped = WordTemplateTest.class.getResourceAsStream("/org/bureaudesk/templates/" + name)) {
            assertThat(shipped).isNotNull();
            assertThat(parts(shipped.readAllBytes()))
                    .isEqualTo(
                            parts(Objects.requireNonNull(ReportTemplates.all().get(name))));
        }
    }

    @Test
    void printsOneParagraphForEveryLineInTheLooksOfThePlaceholder() throws IOException {
        var template = template(new OfficialDocument().body("{{总体情况}}").body("尾"));
        var target = folder.resolve("out.docx");

        var misnamed = template.render(texts(Map.of("总体情况", List.of("第一段。", "第二段。", "第三段。"))), target);

        assertThat(misnamed).isEmpty();
        try (var document = new XWPFDocument(Files.newInputStream(target))) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsExactly("第一段。", "第二段。", "第三段。", "尾");
            assertThat(document.getParagraphs()).allSatisfy(p -> {
                var fonts = p.getRuns().getFirst().getCTR().getRPr().getRFontsArray(0);
                assertThat(fonts.getEastAsia()).isEqualTo("仿宋_GB2312");
                assertThat(fonts.getAscii()).isEqualTo("Times New Roman");
                assertThat(p.getSpacingBetween()).isEqualTo(28.95);
            });
        }
    }

    @Test
    void takesAwayAParagraphThatHasNothingToSayAndATableWithoutRows() throws IOException {
        var template = template(new OfficialDocument()
                .flushLeft("{{主送机关}}")
                .body("正文")
                .table("{{问题表}}", new int[] {4000, 4845}, "名称", "类别"));
        var target = folder.resolve("out.docx");
        var model = new WordModel(
                Map.of("主送机关", List.of()),
                Map.of("问题表", new WordTable(List.of("名称", "类别"), List.of())),
                Map.of(),
                Map.of());

        template.render(model, target);

        try (var document = new XWPFDocument(Files.newInputStream(target))) {
            assertThat(document.getTables()).isEmpty();
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsExactly("正文");
        }
    }

    @Test
    void repeatsTheRowBelowTheHeadingForEveryRow() throws IOException {
        var template = template(new OfficialDocument().table("{{问题表}}", new int[] {4000, 4845}, "名称", "类别"));
        var target = folder.resolve("out.docx");
        var rows = List.of(List.of("甲", "更新不及时"), List.of("乙$1", "未答复"));
        var table = new WordTable(List.of("名称", "类别"), rows);

        template.render(new WordModel(Map.of(), Map.of("问题表", table), Map.of(), Map.of()), target);

        try (var document = new XWPFDocument(Files.newInputStream(target))) {
            var printed = document.getTables().getFirst().getRows().stream()
                    .map(row ->
                            row.getTableCells().stream().map(c -> c.getText()).toList())
                    .toList();
            assertThat(printed).containsExactly(List.of("名称", "类别"), rows.get(0), rows.get(1));
        }
    }

    @Test
    void noPageEndsWithAHeadingAloneOrBeginsWithTheLastRowAlone() throws IOException {
        var template = template(new OfficialDocument().table("{{问题表}}", new int[] {4000, 4845}, "名称", "类别"));
        var target = folder.resolve("out.docx");
        var rows = List.of(List.of("甲", "一"), List.of("乙", "二"), List.of("丙", "三"));
        var table = new WordTable(List.of("名称", "类别"), rows);

        template.render(new WordModel(Map.of(), Map.of("问题表", table), Map.of(), Map.of()), target);

        try (var document = new XWPFDocument(Files.newInputStream(target))) {
            var tied = document.getTables().getFirst().getRows().stream()
                    .map(row -> row.getTableCells().stream()
                            .allMatch(cell ->
                                    cell.getParagraphs().getFirst().getCTPPr().isSetKeepNext()))
                    .toList();
            assertThat(tied).containsExactly(true, false, true, false);
        }
    }

    @Test
    void namesWhatATemplateNamesWronglyAndPrintsTheRest() throws IOException {
        var template = template(new OfficialDocument()
                .body("{{总体情况}}")
                .body("现有粉丝{{粉丝数量}}人")
                .body("没有写完{{标题")
                .table("{{问题表}}", new int[] {4000, 4845}, "名称", "种类"));
        var target = folder.resolve("out.docx");
        var table = new WordTable(List.of("名称", "类别"), List.of(List.of("甲", "更新不及时")));
        var model = new WordModel(Map.of("总体情况", List.of("照常。")), Map.of("问题表", table), Map.of(), Map.of());

        var misnamed = template.render(model, target);

        assertThat(misnamed.stream().map(Misnamed::name)).containsExactly("{{粉丝数量}}", "[种类]", "{{标题");
        assertThat(misnamed.getFirst().place()).isEqualTo("现有粉丝{{粉丝数量}}人");
        assertThat(text(target)).contains("照常。").contains("现有粉丝人");
    }

    @Test
    void keepsBothFontsOfEveryRunAroundAPlaceholder() throws IOException {
        var template = template(new OfficialDocument()
                .body("现有粉丝{{粉丝数}}人，{{总体情况}}")
                .table("{{问题表}}", new int[] {4000, 4845}, "名称", "类别"));
        var target = folder.resolve("out.docx");
        var table = new WordTable(List.of("名称", "类别"), List.of(List.of("甲", "更新不及时")));
        var texts = Map.of("粉丝数", List.of("411"), "总体情况", List.of("照常。"));

        template.render(new WordModel(texts, Map.of("问题表", table), Map.of(), Map.of()), target);

        try (var document = new XWPFDocument(Files.newInputStream(target))) {
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("现有粉丝411人，照常。");
            var runs = new java.util.ArrayList<>(
                    document.getParagraphs().getFirst().getRuns());
            document.getTables()
                    .getFirst()
                    .getRows()
                    .forEach(row -> row.getTableCells()
                            .forEach(cell -> cell.getParagraphs().forEach(p -> runs.addAll(p.getRuns()))));
            assertThat(runs)
                    .isNotEmpty()
                    .filteredOn(run -> !run.text().isEmpty())
                    .allSatisfy(run -> {
                        var fonts = run.getCTR().getRPr().getRFontsArray(0);
                        assertThat(fonts.getEastAsia()).isIn("仿宋_GB2312", "黑体");
                        assertThat(fonts.getAscii()).isEqualTo("Times New Roman");
                    });
        }
    }

    @Test
    void printsWithTheBureausOwnFonts() throws IOException {
        var template = template(new OfficialDocument().title("{{标题}}").body("正文"));
        var target = folder.resolve("out.docx");

        template.render(
                new WordModel(Map.of("标题", List.of("报告")), Map.of(), Map.of("方正小标宋简体", "华文中宋"), Map.of()), target);

        assertThat(parts(Files.readAllBytes(target)).get("word/document.xml"))
                .contains("华文中宋")
                .doesNotContain("方正小标宋简体");
    }

    @Test
    void refusesWhatIsNoPlainTemplateInOneSentence() throws IOException {
        var good = parts(new OfficialDocument().body("正文").bytes());
        assertRefused("office.template.not-docx", "不是文档".getBytes(StandardCharsets.UTF_8));
        assertRefused("office.template.not-docx", new byte[0]);
        assertRefused("office.template.not-docx", zip(Map.of("a.txt", "x")));
        assertRefused("office.template.encrypted", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        assertRefused("office.template.macro", zip(with(good, "word/vbaProject.bin", "x")));
        assertRefused(
                "office.template.entity",
                zip(with(
                        good,
                        "word/document.xml",
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")));
        assertRefused(
                "office.template.external",
                zip(with(
                        good,
                        "word/_rels/settings.xml.rels",
                        "<Relationships><Relationship Id=\"r\" Type=\"x/attachedTemplate\" "
                                + "Target=\"http://example.com/a.dotm\" TargetMode=\"External\"/></Relationships>")));
        assertRefused("office.template.too-big", zip(with(good, "word/media/a.bin", "0".repeat(80 << 20))));
        var whole = new OfficialDocument().body("正文").bytes();
        assertRefused("office.template.damaged", java.util.Arrays.copyOf(whole, whole.length / 2));
        assertRefused("office.template.damaged", zip(with(good, "word/document.xml", "<w:document")));
        assertRefused("office.template.unreadable", null);
    }

    private void assertRefused(String key, byte @Nullable [] content) throws IOException {
        var file = folder.resolve("hostile.docx");
        Files.deleteIfExists(file);
        if (content != null) {
            Files.write(file, content);
        }
        var target = Files.writeString(folder.resolve("kept.docx"), "旧");

        assertThatThrownBy(() -> WordTemplate.open(file).render(texts(Map.of()), target))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo(key));
        assertThat(target).hasContent("旧");
    }

    private WordTemplate template(OfficialDocument document) throws IOException {
        var file = folder.resolve("template.docx");
        Files.write(file, document.bytes());
        return WordTemplate.open(file);
    }

    private static WordModel texts(Map<String, List<String>> texts) {
        return new WordModel(texts, Map.of(), Map.of(), Map.of());
    }

    private static String text(Path file) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            return String.join(
                    "\n",
                    document.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .toList());
        }
    }

    private static Map<String, String> with(Map<String, String> parts, String name, String content) {
        var more = new LinkedHashMap<>(parts);
        more.put(name, content);
        return more;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
