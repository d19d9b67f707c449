package org.bureaudesk.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/// Makes the files clerks and attackers hand in.
final class BadFiles {

    private static final int MEGA = 1 << 20;

    private BadFiles() {}

    /// Every kind that must be refused, with a word its sentence must contain.
    static Map<Path, String> refused(Path folder) throws Exception {
        var files = new LinkedHashMap<Path, String>();
        files.put(Files.createFile(folder.resolve("empty.csv")), "空的");
        files.put(text(folder, "blank.csv", " \n \n"), "空的");
        files.put(truncated(folder), "损坏或不完整");
        files.put(bytes(folder, "encoding.csv", 'a', ',', 'b', '\n', 0xFF, 0xFF, 0x80, 0xFF, '\n'), "编码");
        files.put(bytes(folder, "picture.xlsx", 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13), "不是表格");
        files.put(huge(folder), "超过 100 MB");
        files.put(encrypted(folder), "密码");
        files.put(macro(folder), "宏");
        files.put(oldTruncated(folder), "损坏或不完整");
        files.put(text(folder, "torn.xls", "<table><tr><th>时间</th><th>新关注人数</th></tr><tr><td>2026-08"), "没有结尾");
        files.put(outsideReference(folder), "外部的引用");
        files.put(bomb(folder), "大得不合常理");
        files.put(text(folder, "columns.csv", "账号名称,标题,阅读\n示例应急发布,甲,3\n"), "缺少列：发布时间");
        files.put(text(folder, "other.csv", "姓名,年龄\n张三,30\n"), "没有认得");
        files.put(text(folder, "torn.csv", "账号名称,日期,累计\n示例应急发布,2026-08-01,3\n\"示例,2026-08-02,4\n"), "第 3 行");
        files.put(text(folder, "user_analysis.xls", "\ufeff<table><tr><td>新关注人数</td></tr></table>"), "公众平台");
        files.put(text(folder, "page.xlsx", "<!DOCTYPE html><html><body></body></html>"), "网页");
        files.put(text(folder, "wechat.csv", "时间,新关注人数,取消关注人数\n2026-08-01,1,0\n"), "公众平台");
        files.put(Files.createDirectory(folder.resolve("folder.xlsx")), "文件夹");
        files.put(folder.resolve("missing.xlsx"), "找不到");
        files.put(text(folder, "fake.xlsx", "PK but no package"), "损坏或不完整");
        return files;
    }

    static Path text(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Path bytes(Path folder, String name, int... values) throws IOException {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return Files.write(folder.resolve(name), bytes);
    }

    /// A sound sheet of followers.
    static Path sound(Path folder, String name, XSSFWorkbook workbook) throws IOException {
        try (workbook) {
            fill(workbook);
            return write(folder.resolve(name), workbook);
        }
    }

    private static void fill(Workbook workbook) {
        var sheet = workbook.createSheet("粉丝");
        var heading = sheet.createRow(0);
        var row = sheet.createRow(1);
        var titles = new String[] {"账号名称", "日期", "累计"};
        var values = new String[] {"示例应急发布", "2026-08-01", "100"};
        for (int c = 0; c < titles.length; c++) {
            heading.createCell(c).setCellValue(titles[c]);
            row.createCell(c).setCellValue(values[c]);
        }
    }

    static Path write(Path file, Workbook workbook) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static Path truncated(Path folder) throws IOException {
        var whole = Files.readAllBytes(sound(folder, "whole.xlsx", new XSSFWorkbook()));
        return Files.write(folder.resolve("truncated.xlsx"), Arrays.copyOf(whole, whole.length / 2));
    }

    private static Path huge(Path folder) throws IOException {
        var file = text(folder, "huge.csv", "账号名称,日期,累计\n");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L * MEGA);
        }
        return file;
    }

    private static Path encrypted(Path folder) throws Exception {
        var file = folder.resolve("password.xlsx");
        try (var container = new POIFSFileSystem();
                var workbook = new XSSFWorkbook()) {
            fill(workbook);
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(container)) {
                workbook.write(out);
            }
            try (var out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        return file;
    }

    private static Path macro(Path folder) throws IOException {
        return sound(folder, "macro.xlsm", new XSSFWorkbook(XSSFWorkbookType.XLSM));
    }

    /// A sound sheet of followers in the format of before 2007.
    static Path old(Path folder, String name) throws IOException {
        try (var workbook = new HSSFWorkbook()) {
            fill(workbook);
            return write(folder.resolve(name), workbook);
        }
    }

    private static Path oldTruncated(Path folder) throws IOException {
        var whole = Files.readAllBytes(old(folder, "whole.xls"));
        return Files.write(folder.resolve("half.xls"), Arrays.copyOf(whole, whole.length / 2));
    }

    private static Path outsideReference(Path folder) throws IOException {
        var secret = text(folder, "secret.txt", "SECRET");
        var type = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        return withPart(folder, "outside.xlsx", "xl/worksheets/sheet1.xml", (out, old) -> {
            var xml = new String(old, StandardCharsets.UTF_8).replaceFirst("<\\?xml.*?\\?>", "");
            out.write((type
                            + xml.replace(
                                    "</sheetData>",
                                    "<row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>" + "</sheetData>"))
                    .getBytes(StandardCharsets.UTF_8));
        });
    }

    private static Path bomb(Path folder) throws IOException {
        return withPart(folder, "bomb.xlsx", "xl/sharedStrings.xml", (out, old) -> {
            var blanks = " ".repeat(MEGA).getBytes(StandardCharsets.US_ASCII);
            out.write("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>"
                    .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 300; i++) {
                out.write(blanks);
            }
            out.write("</t></si></sst>".getBytes(StandardCharsets.US_ASCII));
        });
    }

    private interface Part {
        void write(OutputStream out, byte[] old) throws IOException;
    }

    private static Path withPart(Path folder, String name, String part, Part content) throws IOException {
        var whole = sound(folder, "for-" + name, new XSSFWorkbook());
        var file = folder.resolve(name);
        try (var in = new ZipFile(whole.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entries = in.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                var old = in.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    content.write(out, old);
                } else {
                    out.write(old);
                }
            }
        }
        return file;
    }
}
