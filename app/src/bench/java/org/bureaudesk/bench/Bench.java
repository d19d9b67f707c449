package org.bureaudesk.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Runs every benchmark, each in a JVM of its own, and prints medians, ratios to the baseline and peak memory.
///
/// With names as arguments only those run: `check ready`.
public final class Bench {

    private static final Map<String, Class<?>> CASES = new LinkedHashMap<>();

    static {
        CASES.put("startup", StartupBench.class);
        CASES.put("import", ImportBench.class);
        CASES.put("exports", ExportBench.class);
        CASES.put("ledger", LedgerBench.class);
        CASES.put("list", ListBench.class);
        CASES.put("reviewed", ReviewListBench.class);
        CASES.put("audit", AuditBench.class);
        CASES.put("check", CheckBench.class);
        CASES.put("hostile", HostileBench.class);
        CASES.put("ready", ReadyBench.class);
        CASES.put("status", StatusBench.class);
        CASES.put("rescan", RescanBench.class);
        CASES.put("lexicon", LexiconBench.class);
        CASES.put("editor", EditorBench.class);
        CASES.put("calendar", CalendarBench.class);
        CASES.put("index", IndexBench.class);
    }

    private Bench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var wanted = args.length == 0 ? CASES.keySet() : List.of(args);
        System.out.printf(
                "%s, %d processors%n",
                System.getProperty("java.vm.version"), Runtime.getRuntime().availableProcessors());
        for (var name : wanted) {
            var entry = CASES.get(name);
            if (entry == null) {
                System.err.println("Unknown benchmark " + name + "; there are " + CASES.keySet());
                System.exit(2);
                return;
            }
            System.out.println("== " + name);
            var process = new ProcessBuilder(java(entry, List.of())).inheritIO().start();
            if (process.waitFor() != 0) {
                System.out.println("   failed");
                System.exit(1);
            }
        }
    }

    /// The command that runs `main` in a JVM like this one.
    static List<String> java(Class<?> main, List<String> options, String... args) {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(Arrays.asList(args));
        return command;
    }

    /// The most memory this process has held so far, in MiB; 0 where the system does not tell.
    static long peakMebibytes() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    /// Deletes a folder made for a run, whatever is in it.
    static void clear(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            for (var file : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
