package org.bureaudesk.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.audit.AuditKind;
import org.bureaudesk.audit.AuditQuery;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.audit.Deed;
import org.bureaudesk.house.House;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.storage.Workspace;

/// Checking a log of 1,000,000 entries against bare SHA-256 over the same bytes, and finding and appending in it.
final class AuditBench {

    private static final int ENTRIES = 1_000_000;
    private static final int BATCH = 20_000;
    private static final int RUNS = 5;
    private static final int PAGE = 200;
    private static final int CAP = 100_000;

    private AuditBench() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("bench");
        try (var house = House.open(folder, Beijing.CLOCK)) {
            var audit = house.audit().service();
            write(audit, house.workspace());
            check(audit);
            find(audit);
            append(audit);
        }
        System.out.printf("   peak memory %d MiB%n", Bench.peakMebibytes());
        Bench.clear(folder);
    }

    private static void write(AuditService audit, Workspace workspace) {
        var actions = AuditAction.values();
        var start = System.nanoTime();
        for (int from = 0; from < ENTRIES; from += BATCH) {
            var first = from;
            workspace.database().write(handle -> {
                var deeds = new ArrayList<Deed>();
                for (int i = first; i < first + BATCH; i++) {
                    deeds.add(Deed.of(
                            actions[i % actions.length],
                            "关于做好第" + i + "次安全生产检查的通知",
                            "level",
                            i % 3 + 1,
                            "hash",
                            "0".repeat(64)));
                }
                audit.entries(deeds).in(handle);
                return true;
            });
        }
        System.out.printf("   written in %.1f s%n", (System.nanoTime() - start) / 1e9);
    }

    private static void check(AuditService audit) throws Exception {
        var bytes = bytes(audit);
        var bare = new Samples();
        var whole = new Samples();
        for (int i = 0; i < RUNS; i++) {
            bare.time(() -> digest(bytes));
            whole.time(() -> {
                var report = audit.check(Progress.NONE);
                if (report.firstBreak().isPresent() || report.entries() != ENTRIES) {
                    throw new IllegalStateException(report.toString());
                }
            });
        }
        System.out.printf(
                "   check of %,d entries: median %.0f ms; bare SHA-256 of the same %d MiB: %.0f ms; ratio %.1f%n",
                ENTRIES,
                whole.percentile(50),
                bytes.stream().mapToLong(b -> b.length).sum() >> 20,
                bare.percentile(50),
                whole.percentile(50) / bare.percentile(50));
    }

    private static List<byte[]> bytes(AuditService audit) {
        var bytes = new ArrayList<byte[]>(ENTRIES);
        var before = Long.MAX_VALUE;
        for (List<AuditEntry> page; !(page = audit.page(AuditQuery.ALL, before, BATCH)).isEmpty(); ) {
            for (var e : page) {
                var text = e.number()
                        + e.at()
                        + e.person()
                        + e.actor()
                        + e.mode()
                        + e.action()
                        + e.subject()
                        + e.facts()
                        + e.previous();
                bytes.add(text.getBytes(StandardCharsets.UTF_8));
            }
            before = page.getLast().number();
        }
        return bytes;
    }

    private static void digest(List<byte[]> entries) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var entry : entries) {
            digest.update(entry);
            digest.digest();
        }
    }

    private static void find(AuditService audit) throws Exception {
        time("the newest page", audit, AuditQuery.ALL, Long.MAX_VALUE);
        time("a page in the middle", audit, AuditQuery.ALL, ENTRIES / 2);
        time("one kind", audit, new AuditQuery("", List.of(), "", AuditKind.REPORT, null, null), Long.MAX_VALUE);
        time("a common word", audit, new AuditQuery("安全", List.of(), "", null, null, null), Long.MAX_VALUE);
        time("a word of one entry", audit, new AuditQuery("第1次", List.of(), "", null, null, null), Long.MAX_VALUE);
    }

    private static void time(String what, AuditService audit, AuditQuery query, long before) throws Exception {
        var samples = new Samples();
        for (int i = 0; i < RUNS; i++) {
            samples.time(() -> {
                audit.page(query, before, PAGE);
                audit.count(query, CAP);
            });
        }
        System.out.printf("   %-24s median %7.1f ms%n", what, samples.percentile(50));
    }

    private static void append(AuditService audit) throws Exception {
        var samples = new Samples();
        for (int i = 0; i < 200; i++) {
            var number = i;
            samples.time(() -> audit.append(Deed.of(AuditAction.STATE_CHANGED, "稿件" + number)));
        }
        System.out.printf(
                "   one more entry: median %.2f ms, p95 %.2f ms%n", samples.percentile(50), samples.percentile(95));
    }
}
