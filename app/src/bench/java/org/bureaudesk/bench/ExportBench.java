package org.bureaudesk.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.bureaudesk.account.Account;
import org.bureaudesk.house.House;
import org.bureaudesk.intake.ImportRequest;
import org.bureaudesk.intake.exports.Decisions;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.jsoup.Jsoup;

/// Three years of exports of five accounts, previewed and imported, against parsing the same files plainly with
/// POI and jsoup.
final class ExportBench {

    private static final int RUNS = 5;
    private static final double PREVIEW_GOAL = 3;
    private static final double IMPORT_GOAL = 2;

    private ExportBench() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("bench");
        var files = ExportFiles.write(folder.resolve("files"));
        var preview = new Samples();
        var writing = new Samples();
        var withPosts = new Samples();
        var plain = new Samples();
        for (int run = 0; run <= RUNS; run++) { // the first warms up
            if (run == 1) {
                preview = new Samples();
                writing = new Samples();
                withPosts = new Samples();
                plain = new Samples();
            }
            plain.time(() -> plainly(files));
            importOnce(files, folder.resolve("desk" + run), false, preview, writing);
            importOnce(files, folder.resolve("posts" + run), true, new Samples(), withPosts);
        }
        Samples.compare("preview of 60 exports", preview, "plain parse", plain, PREVIEW_GOAL);
        Samples.compare("import of 60 exports", writing, "plain parse", plain, IMPORT_GOAL);
        System.out.printf("   import, each article a post %29.0f ms%n", withPosts.median());
        System.out.printf("   peak memory %d MiB%n", Bench.peakMebibytes());
        Bench.clear(folder);
    }

    private static void importOnce(
            List<Path> files, Path workspace, boolean makesPosts, Samples preview, Samples writing) throws Exception {
        try (var house = House.open(workspace, Beijing.CLOCK)) {
            var accounts = house.accounts().service();
            for (int a = 0; a < ExportFiles.ACCOUNTS; a++) {
                accounts.save(Account.of(accounts.newId(), ExportFiles.account(a), Platform.WECHAT_SUBSCRIPTION));
            }
            var service = house.intake().service();
            var decisions = new Decisions(Map.of(), Set.of(), makesPosts, Map.of());
            var request = new ImportRequest(files, null, "", new ImportRequest.Manner(false, false, decisions));
            var plans = new ArrayList<org.bureaudesk.intake.ImportPlan>();
            preview.time(() -> plans.add(service.preview(request, Progress.NONE)));
            var plan = plans.getFirst();
            var articles = plan.files().stream().mapToInt(f -> f.added()).sum();
            if (articles < ExportFiles.ARTICLES || plan.files().stream().anyMatch(f -> f.isWaiting())) {
                throw new IllegalStateException("Recognised " + articles);
            }
            writing.time(() -> service.carryOut(plan, Progress.NONE));
        }
    }

    private static void plainly(List<Path> files) throws Exception {
        long characters = 0;
        var formatter = new DataFormatter();
        for (var file : files) {
            if (file.getFileName().toString().startsWith("user")) {
                try (var in = Files.newInputStream(file)) {
                    for (var cell : Jsoup.parse(in, null, "").select("td")) {
                        characters += cell.text().length();
                    }
                }
            } else {
                try (var book = new HSSFWorkbook(Files.newInputStream(file))) {
                    for (var row : book.getSheetAt(0)) {
                        for (var cell : row) {
                            characters += formatter.formatCellValue(cell).length();
                        }
                    }
                }
            }
        }
        if (characters == 0) {
            throw new IllegalStateException("Nothing parsed");
        }
    }
}
