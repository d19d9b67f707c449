package org.bureaudesk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.storage.Workspace;

/// Whatever course a log takes, an honest one is never accused, and what somebody else did to it is never forgotten
/// until a person has explained it.
class LogCourseProperties {

    private static final Deed DEED = Deed.of(AuditAction.STATE_CHANGED, "稿件");

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void anHonestLogIsSoundAfterEveryStep(@ForAll("honest") List<String> steps) throws IOException {
        in(Files.createTempDirectory("course"), folder -> {
            var log = new TestLog(folder);
            var kept = 0;
            for (var step : steps) {
                kept += honest(log, folder, step);
                assertThat(log.verdict()).as(step).isEqualTo("sound");
                assertThat(log.check().entries()).as(step).isEqualTo(kept);
            }
        });
    }

    /// Answers with how many entries are there for good.
    private static int honest(TestLog log, Path folder, String step) {
        return switch (step) {
            case "append" -> written(log, 1);
            case "several" -> written(log, 3);
            case "given up" -> {
                givenUp(folder);
                yield 0;
            }
            case "died before the commit" -> {
                var before = log.headText();
                log.write(1);
                var announced = announced(before, log.headText());
                log.tamper("DELETE FROM audit_entry WHERE number = (SELECT MAX(number) FROM audit_entry)");
                log.writeHead(announced);
                yield 0;
            }
            default -> { // died between the commit and the settling
                var before = log.headText();
                log.write(1);
                log.writeHead(announced(before, log.headText()));
                yield 1;
            }
        };
    }

    private static int written(TestLog log, int count) {
        log.write(count);
        return count;
    }

    /// The head as it stands between the announcement and its settling: sure is the entry before the last.
    private static String announced(String before, String after) {
        var pending = after.lines().toList().get(2);
        var last = Long.parseLong(pending.split(" ", -1)[1]);
        var sure = before.lines()
                .skip(1)
                .filter(line -> line.split(" ", -1)[1].equals(Long.toString(last - 1)))
                .findFirst()
                .orElseThrow()
                .replace("pending", "sure");
        return String.join("\n", "bureau-desk audit head 1", sure, pending, "");
    }

    private static void givenUp(Path folder) {
        try (var workspace = Workspace.open(folder)) {
            var audit = new AuditFeature(workspace, () -> Actor.NOBODY, TestHouse.CLOCK).service();
            workspace.database().write(handle -> {
                audit.entry(DEED).in(handle);
                throw new UserException("kernel.cancelled");
            });
        } catch (UserException cancelled) {
            assertThat(cancelled.key()).isEqualTo("kernel.cancelled");
        }
    }

    @Provide
    Arbitrary<List<String>> honest() {
        var rest = Arbitraries.of(
                        "append", "several", "given up", "died before the commit", "died between commit and settling")
                .list()
                .ofMinSize(3)
                .ofMaxSize(7);
        return rest.map(steps -> {
            var all = new java.util.ArrayList<>(steps);
            all.addFirst("append");
            return List.copyOf(all);
        });
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void whatSomebodyElseDidIsFoundHoweverTheLogGoesOn(
            @ForAll("foreign") String deed, @ForAll("honest") List<String> steps) throws IOException {
        in(Files.createTempDirectory("course"), folder -> {
            var log = new TestLog(folder).write(6);
            foreign(log, deed);
            var found = log.verdict();
            assertThat(found).as(deed).isNotEqualTo("sound");
            for (var step : steps) {
                if (!step.startsWith("died")) { // that would write the head by hand
                    honest(log, folder, step);
                    assertThat(log.verdict()).as("%s, then %s", deed, step).isEqualTo(found);
                }
            }
        });
    }

    private static void foreign(TestLog log, String deed) {
        switch (deed) {
            case "cut" -> log.tamper("DELETE FROM audit_entry WHERE number > 4");
            case "hole" -> log.tamper("DELETE FROM audit_entry WHERE number = 3");
            case "all gone" -> log.tamper("DELETE FROM audit_entry");
            case "altered" -> log.tamper("UPDATE audit_entry SET subject = '别的' WHERE number = 2");
            case "head gone" -> deleteHead(log);
            case "head emptied" -> log.writeHead("");
            default -> { // an older copy of the head, as an older copy of the folder brings it
                var before = log.headText();
                log.write(2).writeHead(before);
            }
        }
    }

    private static void deleteHead(TestLog log) {
        try {
            Files.delete(log.head());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<String> foreign() {
        return Arbitraries.frequency(
                Tuple.of(2, "cut"),
                Tuple.of(1, "hole"),
                Tuple.of(1, "all gone"),
                Tuple.of(1, "altered"),
                Tuple.of(1, "head gone"),
                Tuple.of(1, "head emptied"),
                Tuple.of(2, "older head"));
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void anExplanationEndsTheRemarkAndTheNextForeignDeedIsFoundAgain(@ForAll("mended") String deed) throws IOException {
        in(Files.createTempDirectory("course"), folder -> {
            var log = new TestLog(folder).write(6);
            foreign(log, deed);
            log.with(audit ->
                    audit.explain(audit.check(Progress.NONE).firstBreak().orElseThrow(), "换回了旧的资料"));
            assertThat(log.verdict()).as(deed).isEqualTo("sound");

            log.tamper("DELETE FROM audit_entry WHERE number = (SELECT MAX(number) FROM audit_entry)");
            assertThat(log.verdict()).as("after %s", deed).endsWith("MISSING");
        });
    }

    /// What leaves the entries sound in themselves: only that can be explained.
    @Provide
    Arbitrary<String> mended() {
        return Arbitraries.of("cut", "head gone", "head emptied", "older head", "all gone");
    }

    private interface Work {
        void on(Path folder);
    }

    private static void in(Path folder, Work work) throws IOException {
        try {
            work.on(folder);
        } finally {
            try (var walk = Files.walk(folder)) {
                for (var file : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
