package org.bureaudesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/// Three years of what the WeChat back end exports for five accounts, the same every time: 30 files of 1,000
/// articles (BIFF8) and 30 of half a year of followers (HTML), 60 files in all.
final class ExportFiles {

    static final int ACCOUNTS = 5;
    static final int ARTICLES = 30_000;

    private static final int HALF_YEARS = 6;
    private static final int ARTICLES_EACH = ARTICLES / (ACCOUNTS * HALF_YEARS);
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final String[] HEADINGS = {
        "内容标题", "发表日期", "阅读人数", "分享人数", "阅读后关注人数", "送达人数", "送达阅读率", "阅读完成率", "内容url"
    };
    private static final String[] THEMES = {"冬季用电", "汛期避险", "森林防火", "危化品运输", "有限空间作业", "燃气使用", "道路行车"};

    private ExportFiles() {}

    static String account(int number) {
        return "示例应急发布" + (char) ('甲' + number);
    }

    static List<Path> write(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        for (int a = 0; a < ACCOUNTS; a++) {
            var own = Files.createDirectories(folder.resolve(account(a)));
            for (int h = 0; h < HALF_YEARS; h++) {
                files.add(articles(own.resolve("content_%d.xls".formatted(h)), a, h));
                files.add(followers(own.resolve("user_analysis_%d.xls".formatted(h)), a, h));
            }
        }
        return files;
    }

    private static Path articles(Path file, int account, int half) throws IOException {
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("New Sheet1");
            var heading = sheet.createRow(0);
            for (int c = 0; c < HEADINGS.length; c++) {
                heading.createCell(c).setCellValue(HEADINGS[c]);
            }
            for (int i = 0; i < ARTICLES_EACH; i++) {
                var row = sheet.createRow(i + 1);
                var values = values(account, half, i);
                for (int c = 0; c < values.length; c++) {
                    row.createCell(c).setCellValue(values[c]);
                }
            }
            book.write(out);
        }
        return file;
    }

    private static String[] values(int account, int half, int i) {
        var day = FIRST.plusMonths(6L * half).plusDays(i * 180L / ARTICLES_EACH);
        var mid = 2_650_000_000L + account * 1_000_000L + half * 10_000L + i / 4;
        return new String[] {
            "%s安全提示第%d期：请注意%s防范".formatted(THEMES[i % 7], half * ARTICLES_EACH + i, THEMES[i / 7 % 7]),
            day.toString().replace("-", ""),
            "" + (i * 31 % 5000),
            "" + (i * 11 % 60),
            "" + (i % 9),
            "" + (1700 + i % 90),
            "%d.%02d%%".formatted(i % 40, i % 100),
            "%d.%02d%%".formatted(50 + i % 40, i % 100),
            "http://mp.weixin.qq.com/s?__biz=Mz%d&mid=%d&idx=%d&sn=abc".formatted(account, mid, i % 4 + 1)
        };
    }

    private static Path followers(Path file, int account, int half) throws IOException {
        var text = new StringBuilder("\ufeff<html><head><meta http-equiv=\"Content-Type\" content=\"text/html;"
                + " charset=utf-8\"/></head><body><table border=\"1\"><tr><th colspan=\"5\">用户增长</th></tr><tr><th>时间</th>"
                + "<th>新关注人数</th><th>取消关注人数</th><th>净增关注人数</th><th>累积关注人数</th></tr>");
        var end = FIRST.plusMonths(6L * half + 6);
        for (var day = FIRST.plusMonths(6L * half); day.isBefore(end); day = day.plusDays(1)) {
            var total = 1000L * (account + 1) + 3 * (day.toEpochDay() - FIRST.toEpochDay());
            text.append("<tr><td>%s</td><td>5</td><td>2</td><td>3</td><td>%,d</td></tr>".formatted(day, total));
        }
        return Files.writeString(file, text.append("</table></body></html>"));
    }
}
