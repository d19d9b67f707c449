package org.bureaudesk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.storage.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppendTest {

    private static final Deed DEED = Deed.of(AuditAction.STATE_CHANGED, "稿件", "to", "已审");

    @TempDir
    private Path folder;

    @Test
    void whatIsDoneAndWhatIsLoggedHappenTogetherOrNotAtAll() {
        try (var workspace = Workspace.open(folder)) {
            var audit = audit(workspace);
            var step = audit.entry(DEED);
            workspace.database().write(handle -> {
                step.in(handle);
                return handle.execute("INSERT INTO staff_setting VALUES ('a', 'b')");
            });
            assertThatThrownBy(() -> workspace.database().write(handle -> {
                        step.in(handle);
                        step.in(handle);
                        throw new IllegalStateException("thought better of it");
                    }))
                    .isInstanceOf(IllegalStateException.class);

            assertThat(audit.whole()).hasSize(1);
            assertThat(audit.check(Progress.NONE).firstBreak()).isEmpty();
            audit.append(DEED);
            assertThat(audit.whole()).extracting(AuditEntry::number).containsExactly(1L, 2L);
            assertThat(audit.check(Progress.NONE).firstBreak()).isEmpty();
        }
    }

    @Test
    void severalEntriesInOneTransactionHangTogether() {
        try (var workspace = Workspace.open(folder)) {
            var audit = audit(workspace);
            audit.append(DEED);
            workspace.database().write(handle -> {
                for (int i = 0; i < 5; i++) {
                    audit.entry(DEED).in(handle);
                }
                return true;
            });

            assertThat(audit.check(Progress.NONE)).returns(6L, ChainReport::entries);
            assertThat(audit.check(Progress.NONE).firstBreak()).isEmpty();
        }
    }

    /// The program dies after the announcement: before the commit, or between the commit and the settling.
    @Test
    void aCrashBetweenDatabaseAndHeadAccusesNobody() throws Exception {
        var log = new TestLog(folder).write(3);
        var settledAt3 = log.headText();
        log.write(1);
        var settledAt4 = log.headText();
        var sure3 = settledAt3.lines().toList().get(1);
        var pending4 = settledAt4.lines().toList().get(2);
        var announced = "bureau-desk audit head 1\n" + sure3 + "\n" + pending4 + "\n";

        assertThat(log.writeHead(announced).verdict())
                .as("committed, not settled")
                .isEqualTo("sound");
        log.tamper("DELETE FROM audit_entry WHERE number = 4");
        assertThat(log.writeHead(announced).verdict())
                .as("announced, not committed")
                .isEqualTo("sound");
        assertThat(log.write(1).verdict()).as("and on it goes").isEqualTo("sound");
        assertThat(log.check().entries()).isEqualTo(4);
    }

    @Test
    void nothingIsDoneThatCannotBeLogged() throws Exception {
        try (var workspace = Workspace.open(folder)) {
            var audit = audit(workspace);
            Files.createDirectories(folder.resolve("audit-head.txt/in-the-way"));

            assertThatThrownBy(() -> audit.append(DEED)).isInstanceOf(UserException.class);
            assertThat(audit.whole()).isEmpty();
        }
    }

    @Test
    void manyAtOnceMakeOneChain() throws Exception {
        try (var workspace = Workspace.open(folder);
                var threads = Executors.newFixedThreadPool(4)) {
            var audit = audit(workspace);
            var work = IntStream.range(0, 4)
                    .<Callable<Boolean>>mapToObj(_ -> () -> {
                        for (int i = 0; i < 10; i++) {
                            audit.append(DEED);
                            if (audit.check(Progress.NONE).firstBreak().isPresent()) {
                                return false;
                            }
                        }
                        return true;
                    })
                    .toList();
            for (var result : threads.invokeAll(work)) {
                assertThat(result.get()).as("sound at every moment").isTrue();
            }

            assertThat(audit.check(Progress.NONE).entries()).isEqualTo(40);
        }
    }

    @Test
    void whatCannotBeReadAnyMoreIsStillShown() {
        var log = new TestLog(folder)
                .write(1)
                .tamper("UPDATE audit_entry SET at = 'soon', action = 'NEWER', facts = '{no json', mode = '?'");
        log.with(audit -> {
            var entry = audit.page(AuditQuery.ALL, Long.MAX_VALUE, 10).getFirst();
            assertThat(entry.moment()).isEmpty();
            assertThat(entry.knownAction()).isEmpty();
            assertThat(entry.factsByName()).containsEntry("?", "{no json");
        });
    }

    @Test
    void aFactNeedsAValue() {
        assertThatThrownBy(() -> Deed.of(AuditAction.STATE_CHANGED, "", "alone"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static AuditService audit(Workspace workspace) {
        return new AuditFeature(workspace, () -> Actor.NOBODY, TestHouse.CLOCK).service();
    }
}
