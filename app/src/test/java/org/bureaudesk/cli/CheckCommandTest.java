package org.bureaudesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String DRAFT = "我局召开会议布署汛期工作\n会上，安监局要求抓好落实。。\n联系人手机13974800012。\n";
    private static final String HEAD =
            "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessin"
                    + "gml/2006/main\"><w:body>";
    private static final String FOOT = "</w:body></w:document>";

    @TempDir
    private Path folder;

    private Path workspace;

    @BeforeEach
    void choose() {
        workspace = folder.resolve("ws");
    }

    @Test
    void printsThePromisedKeysAndCountsUnitsOfTheWholeText() throws IOException {
        var run = check(text("draft.txt", DRAFT));

        assertThat(run.exit()).isEqualTo(1);
        var findings = run.json().path("findings");
        assertThat(findings.size()).isEqualTo(4);
        for (var finding : findings) {
            assertThat(finding.propertyNames())
                    .containsExactly(
                            "rule",
                            "category",
                            "severity",
                            "start",
                            "end",
                            "text",
                            "message",
                            "suggestion",
                            "field",
                            "level");
            int start = finding.path("start").asInt();
            int end = finding.path("end").asInt();
            assertThat(DRAFT.substring(start, end))
                    .isEqualTo(finding.path("text").asString());
        }
        assertThat(findings.path(0).path("suggestion").asString()).contains("部署");
        assertThat(findings.path(3).path("severity").asString()).isEqualTo("严重");
    }

    @Test
    void readsEveryFormThatDraftsComeIn() throws IOException {
        var html = "<html><head><style>赌博网站</style></head><body><h1>标题</h1><p>会议进行了<b>布</b>署。</p></body></html>";
        var word = HEAD + "<w:p><w:r><w:t>标题</w:t></w:r></w:p><w:p><w:r><w:t>会议进行了布</w:t></w:r><w:r><w:t>署。"
                + "</w:t></w:r>"
                + "<w:del><w:r><w:delText>赌博网站</w:delText></w:r></w:del></w:p>" + FOOT;
        var files = new ArrayList<Path>();
        files.add(text("a.md", "# 标题\n\n会议进行了布署。\n"));
        files.add(text("b.html", html));
        files.add(docx("c.docx", word));
        files.add(Files.write(folder.resolve("d.txt"), "标题\n会议进行了布署。\n".getBytes(Charset.forName("GB18030"))));

        for (var file : files) {
            var findings = check(file).json().path("findings");
            assertThat(findings.size()).as(file.toString()).isEqualTo(1);
            assertThat(findings.path(0).path("text").asString()).isEqualTo("布署");
        }
    }

    @Test
    void answersZeroWhereThereIsNothingOrOnlyAHint() throws IOException {
        assertThat(check(text("a.txt", "今天多云转小雨，气温适宜。\n")).exit()).isZero();
        assertThat(check(text("b.txt", "监督电话：0731-85899110。\n")).exit()).isZero();
    }

    @Test
    void readsStandardInputAndTakesTheTitleApart() {
        var before = System.in;
        System.setIn(new ByteArrayInputStream("正文没有问题。".getBytes(StandardCharsets.UTF_8)));
        try {
            var run =
                    CliRun.of("check", "-", "--title", "震惊！" + "很长的标题".repeat(20), "--json", "--workspace", workspace);

            assertThat(run.json().path("findings").findValuesAsString("rule"))
                    .contains("length.over", "lexicon.clickbait");
            assertThat(run.json().path("findings").path(0).path("field").asString())
                    .isEqualTo("title");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void refusesWhatIsNoDraftInOneSentence() throws IOException {
        var entity = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document>&"
                + "e;</w:document>";
        var refused = new ArrayList<Path>();
        refused.add(folder.resolve("missing.txt"));
        refused.add(Files.createDirectory(folder.resolve("folder.txt")));
        refused.add(docx("xxe.docx", entity));
        refused.add(docx("bomb.docx", HEAD + "<w:p><w:r><w:t>" + "好".repeat(2_100_000) + "</w:t></w:r></w:p>" + FOOT));
        refused.add(text("torn.docx", "PK\u0003\u0004 broken"));
        refused.add(Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}));
        refused.add(
                Files.write(folder.resolve("old.doc"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}));

        for (var file : refused) {
            var run = check(file);
            assertThat(run.exit()).as(file.toString()).isEqualTo(2);
            assertThat(run.err().strip().lines()).as(run.err()).hasSize(1);
            assertThat(run.err()).contains(file.getFileName().toString());
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void knowsThePlatformsByIdAndByName() throws IOException {
        var file = text("a.txt", "没有问题。\n");

        assertThat(CliRun.of("check", file, "--platform", "weibo", "--workspace", workspace)
                        .exit())
                .isZero();
        assertThat(CliRun.of("check", file, "--platform", "微信订阅号", "--workspace", workspace)
                        .exit())
                .isZero();
        assertThat(CliRun.of("check", file, "--platform", "飞鸽", "--workspace", workspace)
                        .exit())
                .isEqualTo(2);
    }

    private CliRun check(Path file) {
        return CliRun.of("check", file, "--json", "--workspace", workspace);
    }

    private Path text(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path docx(String name, String document) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
