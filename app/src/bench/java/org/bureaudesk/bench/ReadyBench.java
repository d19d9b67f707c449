package org.bureaudesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Term;
import org.bureaudesk.house.House;
import org.bureaudesk.kernel.Beijing;

/// From an open workspace with 60,000 terms of its own to the first checked draft, in a fresh process each time: with
/// the automata kept in a file against building them. The program starts from an archive of its classes, save for the
/// very first time.
final class ReadyBench {

    private static final int RUNS = 7;
    private static final int TERMS = 60_000;
    private static final double GOAL_MILLIS = 150;
    private static final List<String> AS_STARTED = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private ReadyBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 1) {
            check(Path.of(args[0]));
            return;
        }
        var folder = Files.createTempDirectory("bench");
        fill(folder);
        var archive = new ClassArchive(folder, AS_STARTED);
        run(archive.training(ReadyBench.class, List.of(), folder.toString()));
        var plain = Bench.java(ReadyBench.class, AS_STARTED, folder.toString());
        var kept = new Samples();
        var first = new Samples();
        var built = new Samples();
        for (int i = -1; i < RUNS; i++) { // the first round warms the disk cache and does not count
            var archived = run(archive.start(ReadyBench.class, folder.toString()));
            var bare = run(plain);
            if (i >= 0) {
                kept.add(archived);
                first.add(bare);
            }
        }
        for (int i = 0; i < 3; i++) {
            Files.delete(folder.resolve("cache").resolve("check-index.bin"));
            built.add(run(archive.start(ReadyBench.class, folder.toString())));
        }
        Samples.compare("check ready, automata kept", kept, "building them", built, 0.1);
        System.out.printf(
                "   check ready in %.0f ms (goal %.0f ms: %s); without the class archive in %.0f ms%n",
                kept.median(), GOAL_MILLIS, kept.median() <= GOAL_MILLIS ? "met" : "not met", first.median());
        Bench.clear(folder);
    }

    private static void fill(Path folder) throws IOException {
        try (var house = House.open(folder, Beijing.CLOCK)) {
            var file = folder.resolve("terms.txt");
            Files.write(
                    file,
                    CheckTexts.terms(TERMS + 6_000).stream()
                            .skip(6_000)
                            .map(Term::text)
                            .toList());
            var terms = house.lexicon().terms();
            terms.carryOut(terms.plan(file));
            house.lexicon().service().engine();
        }
    }

    private static double run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String last = "";
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
            }
        }
        process.waitFor();
        return Double.parseDouble(last);
    }

    private static void check(Path folder) {
        try (var house = House.open(folder, Beijing.CLOCK)) {
            var started = System.nanoTime();
            int found = house.lexicon().service().check(Draft.of("", "", "赌博")).size();
            var millis = (System.nanoTime() - started) / 1e6;
            System.out.println(found > 0 ? millis : Double.NaN);
        }
    }
}
