package org.bureaudesk.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A .docx laid out as GB/T 9704-2012 wants an official document: plain OOXML, every run with both its fonts.
///
/// Lengths are twips (1/20 pt): margins 37, 35, 28, 26 mm; fixed line 28.95 pt; 3号 is 16 pt, 2号 22, 4号 14, 小四 12.
final class OfficialDocument {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String LINE = "<w:overflowPunct w:val=\"0\"/><w:snapToGrid w:val=\"0\"/>"
            + "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"579\" w:lineRule=\"exact\"/>";
    /// Lines of a table stand closer than those of the text, off its grid, or a table of nine rows fills a page.
    private static final String CELL = "<w:snapToGrid w:val=\"0\"/>"
            + "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"340\" w:lineRule=\"exact\"/>";
    private static final String TWO_IN = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>";
    private static final String TITLE = "方正小标宋简体";
    private static final String HEADING = "黑体";
    private static final String SUBHEADING = "楷体_GB2312";
    private static final String BODY = "仿宋_GB2312";
    private static final String NUMBER = "宋体";
    private static final String LATIN = "Times New Roman";

    private final StringBuilder xml = new StringBuilder();

    OfficialDocument title(String text) {
        return paragraph(
                "<w:keepNext/>" + LINE + "<w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/>", TITLE, 44, text);
    }

    OfficialDocument blank() {
        return paragraph(LINE, BODY, 32, "");
    }

    OfficialDocument flushLeft(String text) {
        return paragraph(LINE, BODY, 32, text);
    }

    OfficialDocument heading(String text) {
        return paragraph("<w:keepNext/>" + LINE + TWO_IN + "<w:outlineLvl w:val=\"1\"/>", HEADING, 32, text);
    }

    OfficialDocument subheading(String text) {
        return paragraph("<w:keepNext/>" + LINE + TWO_IN + "<w:outlineLvl w:val=\"2\"/>", SUBHEADING, 32, text);
    }

    OfficialDocument body(String text) {
        return paragraph(LINE + TWO_IN + "<w:jc w:val=\"both\"/>", BODY, 32, text);
    }

    OfficialDocument caption(String text) {
        return paragraph("<w:keepNext/>" + LINE + "<w:jc w:val=\"center\"/>", HEADING, 28, text);
    }

    /// One blank line, the list of attachments, one blank line, unit and date.
    OfficialDocument signed(String attachments, String unit, String date) {
        blank();
        paragraph(LINE + TWO_IN, BODY, 32, attachments);
        blank();
        paragraph("<w:keepNext/>" + LINE + right(2) + "<w:jc w:val=\"right\"/>", BODY, 32, unit);
        return paragraph(LINE + right(0) + "<w:jc w:val=\"right\"/>", BODY, 32, date);
    }

    private static String right(int characters) {
        return "<w:ind w:rightChars=\"%d\" w:right=\"%d\"/>".formatted(characters * 100, characters * 320);
    }

    OfficialDocument table(String name, int[] widths, String... columns) {
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"8845\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>");
        for (var side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.append("<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>".formatted(side));
        }
        xml.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (var width : widths) {
            xml.append("<w:gridCol w:w=\"%d\"/>".formatted(width));
        }
        xml.append("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int c = 0; c < columns.length; c++) {
            cell(widths[c], "<w:keepNext/>", HEADING, c == 0 ? name + columns[c] : columns[c]);
        }
        xml.append("</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int c = 0; c < columns.length; c++) {
            cell(widths[c], "", BODY, "[" + columns[c] + "]");
        }
        xml.append("</w:tr></w:tbl>");
        return this;
    }

    private void cell(int width, String layout, String font, String text) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>"
                .formatted(width));
        paragraph(layout + CELL + "<w:jc w:val=\"center\"/>", font, 24, text);
        xml.append("</w:tc>");
    }

    private OfficialDocument paragraph(String layout, String font, int halfPoints, String text) {
        var look = look(font, halfPoints);
        xml.append("<w:p><w:pPr>").append(layout).append(look).append("</w:pPr>");
        if (!text.isEmpty()) {
            xml.append("<w:r>%s<w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(look, text));
        }
        xml.append("</w:p>");
        return this;
    }

    private static String look(String font, int halfPoints) {
        return """
                <w:rPr><w:rFonts w:ascii="%s" w:hAnsi="%s" w:eastAsia="%s" w:cs="%s"/>\
                <w:sz w:val="%d"/><w:szCs w:val="%d"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr>""".formatted(
                        font.equals(NUMBER) ? NUMBER : LATIN,
                        font.equals(NUMBER) ? NUMBER : LATIN,
                        font,
                        LATIN,
                        halfPoints,
                        halfPoints);
    }

    byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            part(zip, "[Content_Types].xml", types());
            part(zip, "_rels/.rels", relations(relation("1", "officeDocument", "word/document.xml")));
            part(
                    zip,
                    "word/_rels/document.xml.rels",
                    relations(relation("1", "styles", "styles.xml")
                            + relation("2", "settings", "settings.xml")
                            + relation("3", "footer", "footer1.xml")
                            + relation("4", "footer", "footer2.xml")));
            part(zip, "word/document.xml", document());
            part(zip, "word/styles.xml", styles());
            part(zip, "word/settings.xml", settings());
            part(zip, "word/footer1.xml", footer("right"));
            part(zip, "word/footer2.xml", footer("left"));
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        zip.putNextEntry(entry);
        zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String types() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" "
                + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("document", "document.main") + type("styles", "styles") + type("settings", "settings")
                + type("footer1", "footer") + type("footer2", "footer") + "</Types>";
    }

    private static String type(String part, String kind) {
        return ("<Override PartName=\"/word/%s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                        + "wordprocessingml.%s+xml\"/>")
                .formatted(part, kind);
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"rId%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, R, type, target);
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    private String document() {
        return """
                <w:document xmlns:w="%s" xmlns:r="%s">\
                <w:body>%s<w:sectPr>\
                <w:footerReference w:type="default" r:id="rId3"/><w:footerReference w:type="even" r:id="rId4"/>\
                <w:pgSz w:w="11906" w:h="16838"/>\
                <w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="1417" \
                w:gutter="0"/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>\
                </w:body></w:document>""".formatted(W, R, xml);
    }

    private static String styles() {
        return """
                <w:styles xmlns:w="%s">\
                <w:docDefaults><w:rPrDefault>%s</w:rPrDefault><w:pPrDefault/></w:docDefaults>\
                <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr>\
                <w:jc w:val="both"/></w:pPr></w:style></w:styles>""".formatted(W, look(BODY, 32));
    }

    private static String settings() {
        return """
                <w:settings xmlns:w="%s"><w:evenAndOddHeaders/>\
                <w:characterSpacingControl w:val="compressPunctuation"/><w:compat>\
                <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" \
                w:val="15"/></w:compat></w:settings>""".formatted(W);
    }

    private static String footer(String side) {
        var look = look(NUMBER, 28);
        var run = "<w:r>" + look;
        var ends = new String[] {"begin", "separate", "end"};
        for (int i = 0; i < ends.length; i++) {
            ends[i] = run + "<w:fldChar w:fldCharType=\"" + ends[i] + "\"/></w:r>";
        }
        var number = ends[0] + run + "<w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>" + ends[1] + run
                + "<w:t>1</w:t></w:r>" + ends[2];
        var dash = run + "<w:t xml:space=\"preserve\">%s</w:t></w:r>";
        var layout =
                "<w:spacing w:before=\"0\" w:after=\"0\"/><w:ind w:%sChars=\"100\" w:%s=\"280\"/><w:jc w:val=\"%s\"/>"
                        .formatted(side, side, side);
        return "<w:ftr xmlns:w=\"" + W + "\"><w:p><w:pPr>" + layout + look + "</w:pPr>" + dash.formatted("— ") + number
                + dash.formatted(" —") + "</w:p></w:ftr>";
    }
}
