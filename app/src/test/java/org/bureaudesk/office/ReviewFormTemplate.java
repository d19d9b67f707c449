package org.bureaudesk.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes the shipped template of the review form (信息发布审核表): `main` takes the folder. Change it here, not in Word.
///
/// One page A4, margins 22 mm; a table of six columns, every row at least as high as a line of handwriting needs.
public final class ReviewFormTemplate {

    static final String NAME = "review-form.docx";

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TITLE = "方正小标宋简体";
    private static final String HEADING = "黑体";
    private static final String BODY = "仿宋_GB2312";
    private static final int[] GRID = {1560, 1600, 1520, 1620, 1480, 1631};
    private static final int SMALL = 21;
    private static final int ROW = 480;
    private static final int SIGNATURE = 1000;

    private final StringBuilder xml = new StringBuilder();

    private ReviewFormTemplate() {}

    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0]).resolve(NAME), bytes());
    }

    /// The same bytes every time.
    static byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            part(zip, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" \
                ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/word/document.xml" ContentType="application/\
                vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>\
                """);
            part(zip, "_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\
                officeDocument" Target="word/document.xml"/></Relationships>\
                """);
            part(zip, "word/document.xml", new ReviewFormTemplate().document());
        }
        return out.toByteArray();
    }

    private String document() {
        xml.append("<w:document xmlns:w=\"%s\"><w:body>".formatted(W));
        paragraph("center", TITLE, 36, "信息发布审核表");
        paragraph("right", BODY, SMALL, "{{单位}}　编号：{{编号}}");
        table();
        paragraph("left", BODY, SMALL, "注：先审后发；内容改动后须重新送审。本表不得填写涉密内容。");
        xml.append("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1247\""
                + " w:bottom=\"1021\" w:left=\"1247\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>");
        return xml.append("</w:body></w:document>").toString();
    }

    private void table() {
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"9411\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>");
        for (var side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.append("<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>".formatted(side));
        }
        xml.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"70\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"70\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
        for (var width : GRID) {
            xml.append("<w:gridCol w:w=\"%d\"/>".formatted(width));
        }
        xml.append("</w:tblGrid>");
        row(620, "标题", 1, "{{标题}}", 5);
        row(ROW, "拟发布平台/账号", 1, "{{账号}}", 3, "栏目", 1, "{{栏目}}", 1);
        row(ROW, "原创/转载（来源）", 1, "{{来源}}", 3, "附件数", 1, "{{附件数}}", 1);
        row(ROW, "供稿科室", 1, "{{供稿科室}}", 1, "撰稿人", 1, "{{撰稿人}}", 1, "联系电话", 1, "{{联系电话}}", 1);
        row(ROW, "拟发布时间", 1, "{{拟发布时间}}", 2, "校对", 1, "{{校对}}", 2);
        row(ROW, "是否涉密", 1, "{{是否涉密}}", 2, "是否含个人信息（已脱敏）", 1, "{{是否含个人信息}}", 2);
        row(760, "保密审查意见", 1, "{{保密审查意见}}", 5);
        row(ROW, "检查清单", 1, "{{检查情况}}", 5);
        row(ROW, "审级{{审签表}}", 1, "审核意见", 3, "签名", 1, "时间", 1);
        row(SIGNATURE, "[审级]", 1, "[意见]", 3, "[签名]", 1, "[时间]", 1);
        row(ROW, "实际发布时间", 1, "{{实际发布时间}}", 5);
        row(ROW, "链接", 1, "{{链接}}", 5);
        row(620, "备注", 1, "{{备注}}", 5);
        xml.append("</w:tbl>");
    }

    /// @param cells text and how many columns it spans, in turn
    private void row(int height, Object... cells) {
        xml.append("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"%d\" w:hRule=\"atLeast\"/></w:trPr>"
                .formatted(height));
        int column = 0;
        for (int c = 0; c < cells.length; c += 2) {
            var text = cells[c].toString();
            var span = (Integer) cells[c + 1];
            int width = 0;
            for (int i = 0; i < span; i++) {
                width += GRID[column++];
            }
            var filled = text.startsWith("{{") || text.startsWith("[");
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>".formatted(width));
            if (span > 1) {
                xml.append("<w:gridSpan w:val=\"%d\"/>".formatted(span));
            }
            xml.append("<w:vAlign w:val=\"center\"/></w:tcPr>");
            var left = filled && span > 1;
            paragraph(left ? "left" : "center", filled ? BODY : HEADING, SMALL, text);
            xml.append("</w:tc>");
        }
        xml.append("</w:tr>");
    }

    private void paragraph(String align, String font, int halfPoints, String text) {
        var look = """
            <w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="%s" \
            w:cs="Times New Roman"/><w:sz w:val="%d"/><w:szCs w:val="%d"/>\
            <w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr>\
            """.formatted(font, halfPoints, halfPoints);
        xml.append("<w:p><w:pPr><w:spacing w:before=\"20\" w:after=\"20\"/><w:jc w:val=\"%s\"/>%s</w:pPr>"
                        .formatted(align, look))
                .append("<w:r>%s<w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>".formatted(look, text));
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        zip.putNextEntry(entry);
        zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
