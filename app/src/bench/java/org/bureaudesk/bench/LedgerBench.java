package org.bureaudesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bureaudesk.account.Account;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.house.House;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.report.ReportRequest;
import org.bureaudesk.report.compose.Layout;

/// The ledger of 18,250 posts and 3,650 follower rows against plain SXSSF writing the same cells.
final class LedgerBench {

    private static final int POSTS = 18_250;
    private static final int DAYS = 3_650;
    private static final int RUNS = 5;
    private static final double GOAL = 1.5;
    private static final LocalDateTime END = LocalDateTime.of(2025, 12, 31, 9, 0);

    private record Row(int number, List<Object> cells) {}

    private record Page(String name, List<Row> rows) {}

    private LedgerBench() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("bench");
        var ledger = folder.resolve("ledger.xlsx");
        try (var house = House.open(folder.resolve("desk"), Beijing.CLOCK)) {
            fill(house);
            var to = END.toLocalDate();
            var period = new Period(to.minusDays(DAYS), to);
            var request = new ReportRequest(period, to.atTime(23, 59), Layout.LEDGER, "", "", List.of());
            write(house, request, ledger);
            var cells = cellsOf(ledger);
            var ours = new Samples();
            var writing = new Samples();
            var plain = new Samples();
            var plainFile = folder.resolve("plain.xlsx");
            for (int i = 0; i < RUNS; i++) {
                ours.time(() -> write(house, request, ledger));
                var service = house.reports().service();
                var report = service.compose(request);
                writing.time(() -> service.export(report, ledger, Progress.NONE));
                plain.time(() -> writePlainly(cells, plainFile));
            }
            var what = "%,d posts, %,d days".formatted(POSTS, DAYS);
            Samples.compare("ledger from the preview, " + what, writing, "plain SXSSF", plain, GOAL);
            Samples.compare("ledger from the records, " + what, ours, "plain SXSSF", plain, GOAL);
            System.out.printf(
                    "   %,d cells, peak memory %d MiB%n",
                    cells.stream()
                            .flatMap(p -> p.rows().stream())
                            .mapToInt(r -> r.cells().size())
                            .sum(),
                    Bench.peakMebibytes());
        }
        Bench.clear(folder);
    }

    /// Everything the user waits for: gathering the records, composing, writing.
    private static void write(House house, ReportRequest request, Path file) {
        var service = house.reports().service();
        service.export(service.compose(request), file, Progress.NONE);
    }

    private static void fill(House house) {
        var accounts = house.accounts().service();
        var account = Account.of(accounts.newId(), PostFiles.ACCOUNT, Platform.WECHAT_SUBSCRIPTION);
        accounts.save(account);
        SamplePosts.write(house, account.id(), POSTS, END);
        var days = new ArrayList<Change<FollowerDay>>();
        LocalDate first = END.toLocalDate().minusDays(DAYS - 1);
        for (int i = 0; i < DAYS; i++) {
            days.add(Change.added(new FollowerDay(account.id(), first.plusDays(i), 5, 2, 3, 400 + 3 * i, "用户增长.xls")));
        }
        house.followers().service().apply(days);
    }

    private static List<Page> cellsOf(Path file) throws IOException {
        var pages = new ArrayList<Page>();
        try (var in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            for (var sheet : book) {
                var rows = new ArrayList<Row>();
                for (var row : sheet) {
                    var cells = new ArrayList<Object>();
                    row.forEach(cell -> cells.add(value(cell)));
                    rows.add(new Row(row.getRowNum(), cells));
                }
                pages.add(new Page(sheet.getSheetName(), rows));
            }
        }
        return pages;
    }

    private static Object value(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC ? (Object) cell.getNumericCellValue() : cell.toString();
    }

    private static void writePlainly(List<Page> pages, Path file) throws IOException {
        try (var book = new SXSSFWorkbook(200);
                var out = Files.newOutputStream(file)) {
            for (var page : pages) {
                var sheet = book.createSheet(page.name());
                for (var row : page.rows()) {
                    var line = sheet.createRow(row.number());
                    for (int c = 0; c < row.cells().size(); c++) {
                        var value = row.cells().get(c);
                        if (value instanceof Double number) {
                            line.createCell(c).setCellValue(number);
                        } else {
                            line.createCell(c).setCellValue(value.toString());
                        }
                    }
                }
            }
            book.write(out);
        }
    }
}
