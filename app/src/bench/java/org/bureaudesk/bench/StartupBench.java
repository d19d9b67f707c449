package org.bureaudesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.bureaudesk.account.Account;
import org.bureaudesk.house.House;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.kernel.Platform;

/// From the start of the process to the first painted, usable window, against an empty window of the same JVM.
final class StartupBench {

    private static final int RUNS = 9;
    private static final double GOAL = 1.5;
    private static final int MANY = 50_000;
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Samples millis = new Samples();
    private long peak;

    private StartupBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("bench");
        var demo = folder.resolve("demo");
        var large = folder.resolve("large");
        try (var house = House.open(demo, Beijing.CLOCK)) {
            house.demo().service().fill();
        }
        fill(large);
        var empty = new StartupBench();
        var small = new StartupBench();
        var big = new StartupBench();
        var archived = new StartupBench();
        var archive = new ClassArchive(folder, FLAGS);
        new StartupBench().run(archive.training(DeskWindow.class, List.of("-Dbench.train=true")), demo, false);
        for (int i = -1; i < RUNS; i++) { // the first round warms the disk cache and does not count
            empty.run(Bench.java(EmptyWindow.class, FLAGS), folder, i >= 0);
            small.run(Bench.java(DeskWindow.class, FLAGS), demo, i >= 0);
            big.run(Bench.java(DeskWindow.class, FLAGS), large, i >= 0);
            archived.run(archive.start(DeskWindow.class), demo, i >= 0);
        }
        Samples.compare("window, demonstration bureau", small.millis, "empty window", empty.millis, GOAL);
        Samples.compare("the same with the class archive", archived.millis, "empty window", empty.millis, GOAL);
        Samples.compare("window, 50,000 posts", big.millis, "empty window", empty.millis, GOAL);
        System.out.printf("   peak memory: %d, %d MiB; empty window %d MiB%n", small.peak, big.peak, empty.peak);
        Bench.clear(folder);
    }

    private static void fill(Path folder) {
        try (var house = House.open(folder, Beijing.CLOCK)) {
            var accounts = house.accounts().service();
            var account = Account.of(accounts.newId(), PostFiles.ACCOUNT, Platform.WECHAT_SUBSCRIPTION);
            accounts.save(account);
            SamplePosts.write(house, account.id(), MANY, LocalDateTime.now(Beijing.CLOCK));
        }
    }

    private void run(List<String> command, Path workspace, boolean counts) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("BUREAU_DESK_HOME", workspace.toString());
        var start = System.nanoTime();
        var process = builder.start();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var line = out.readLine();
            var took = (System.nanoTime() - start) / 1e6;
            if (line == null || !line.startsWith(Painted.WORD)) {
                throw new IllegalStateException("No window came up: " + line);
            }
            if (counts) {
                millis.add(took);
                peak = Math.max(peak, Long.parseLong(line.substring(Painted.WORD.length() + 1)));
            }
        }
        process.waitFor();
    }
}
