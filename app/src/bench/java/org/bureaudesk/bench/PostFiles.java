package org.bureaudesk.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.bureaudesk.office.Column;
import org.bureaudesk.office.Sheet;

/// Office sheets full of posts, the same every time.
final class PostFiles {

    static final String ACCOUNT = "示例应急发布";

    static final List<String> HEADINGS =
            List.of("账号名称", "标题", "发布时间", "栏目", "类别", "来源", "链接", "群发序号", "位置", "是否通知", "阅读", "点赞", "在看", "分享", "评论");

    private static final LocalDateTime FIRST = LocalDateTime.of(2016, 1, 1, 9, 0);
    private static final String[] COLUMNS = {"安全提示", "普法", "工作动态", "以案释法"};
    private static final String[] THEMES = {"冬季用电", "汛期避险", "森林防火", "危化品运输", "有限空间作业", "燃气使用", "道路行车"};

    private PostFiles() {}

    static List<String> row(int i) {
        var at = FIRST.plusMinutes(97L * i);
        return List.of(
                ACCOUNT,
                "%s安全提示第%d期：请注意%s防范".formatted(THEMES[i % THEMES.length], i, THEMES[i / 7 % THEMES.length]),
                at.toString().replace('T', ' '),
                COLUMNS[i % COLUMNS.length],
                "政务",
                "原创",
                "https://example.org/s/" + i,
                "",
                "1",
                "是",
                "" + (i * 31 % 5000),
                "" + (i * 7 % 90),
                "" + (i * 3 % 40),
                "" + (i * 11 % 60),
                "" + (i * 5 % 20));
    }

    static Path csv(Path folder, int rows) throws IOException {
        var file = folder.resolve("posts.csv");
        try (Writer out = Files.newBufferedWriter(file);
                var printer = CSVFormat.DEFAULT.print(out)) {
            printer.printRecord(HEADINGS);
            for (int i = 0; i < rows; i++) {
                printer.printRecord(row(i));
            }
        }
        return file;
    }

    static Path xlsx(Path folder, int rows) {
        var file = folder.resolve("posts.xlsx");
        List<Column<List<String>>> columns = IntStream.range(0, HEADINGS.size())
                .mapToObj(c -> Column.<List<String>>of(HEADINGS.get(c), row -> row.get(c)))
                .toList();
        Iterable<List<String>> all =
                () -> IntStream.range(0, rows).mapToObj(PostFiles::row).iterator();
        new Sheet<>("稿件", columns, all, rows).writeTo(file);
        return file;
    }
}
