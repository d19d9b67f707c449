package org.bureaudesk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.storage.Step;
import org.bureaudesk.storage.Workspace;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The log of another workspace comes in the place of this one, and neither is lost.
class ArrivalTest {

    private static final Deed ARRIVED = Deed.of(AuditAction.WORKSPACE_IMPORTED, "bureau.json", "records", 3);

    @TempDir
    private Path folder;

    private Workspace workspace;
    private AuditService audit;
    private List<AuditEntry> foreign;

    @BeforeEach
    void open() {
        try (var other = Workspace.open(folder.resolve("other"))) {
            var there = service(other, "李四");
            List.of("甲", "乙", "丙").forEach(subject -> there.append(Deed.of(AuditAction.REPORT_MADE, subject)));
            foreign = there.whole();
        }
        workspace = Workspace.open(folder.resolve("here"));
        audit = service(workspace, "张三");
        List.of("一", "二").forEach(subject -> audit.append(Deed.of(AuditAction.STATE_CHANGED, subject)));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static AuditService service(Workspace workspace, String name) {
        var actor = new Actor(1, name, Actor.Mode.NAMED);
        return new AuditFeature(workspace, () -> actor, TestHouse.CLOCK).service();
    }

    private void carryOut(Step... steps) {
        workspace.database().write(handle -> {
            for (var step : steps) {
                step.in(handle);
            }
            return true;
        });
    }

    private void insert(Handle handle, AuditEntry entry) {
        handle.execute(
                "INSERT INTO audit_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.number(),
                entry.at(),
                entry.person(),
                entry.actor(),
                entry.mode(),
                entry.action(),
                entry.subject(),
                entry.facts(),
                entry.previous(),
                entry.seal());
    }

    private Step coming(List<AuditEntry> entries) {
        return handle -> entries.forEach(entry -> insert(handle, entry));
    }

    private void assertSound() {
        assertThat(audit.check(Progress.NONE).firstBreak()).isEmpty();
    }

    @Test
    void theForeignLogGoesOnWithWhatArrivedAndWithEveryEntryOfTheOwn() {
        var own = audit.whole();
        carryOut(audit.makeRoom(), coming(foreign), audit.arrival(own, ARRIVED));

        var whole = audit.whole();
        assertThat(whole.subList(0, 3)).isEqualTo(foreign);
        assertThat(whole.get(3))
                .returns("WORKSPACE_IMPORTED", AuditEntry::action)
                .returns("张三", AuditEntry::actor);
        assertThat(whole.get(3).factsByName()).doesNotContainKey("broken");
        assertThat(whole.subList(4, whole.size()))
                .extracting(AuditEntry::action)
                .containsOnly("LOG_CARRIED");
        for (int i = 0; i < own.size(); i++) {
            var carried = whole.get(4 + i);
            assertThat(carried.subject()).isEqualTo(own.get(i).subject());
            assertThat(carried.factsByName())
                    .containsEntry("seal", own.get(i).seal())
                    .containsEntry("previous", own.get(i).previous())
                    .containsEntry("actor", own.get(i).actor())
                    .containsEntry("facts", own.get(i).facts());
        }
        assertSound();
        audit.append(ARRIVED);
        assertSound();
    }

    @Test
    void aForeignLogThatDoesNotHangTogetherIsTakenAndSaysWhereItBreaks() {
        var forged = foreign.get(1);
        var other = new AuditEntry(
                forged.number(),
                forged.at(),
                forged.person(),
                "王五",
                forged.mode(),
                forged.action(),
                forged.subject(),
                forged.facts(),
                forged.previous(),
                forged.seal());
        carryOut(
                audit.makeRoom(),
                coming(List.of(foreign.get(0), other, foreign.get(2))),
                audit.arrival(audit.whole(), ARRIVED));

        assertThat(audit.whole().get(3).factsByName()).containsEntry("broken", "2");
        assertThat(audit.check(Progress.NONE).firstBreak())
                .as("it stays broken for everybody to see")
                .contains(new ChainBreak(2, ChainBreak.Kind.ALTERED));
    }

    @Test
    void anEmptyLogMayArriveAsWell() {
        var own = audit.whole();
        carryOut(audit.makeRoom(), audit.arrival(own, ARRIVED));

        assertThat(audit.whole())
                .extracting(AuditEntry::action)
                .containsExactly("WORKSPACE_IMPORTED", "LOG_CARRIED", "LOG_CARRIED");
        assertSound();
    }

    @Test
    void anArrivalGivenUpLeavesTheLogAsItWas() {
        var own = audit.whole();
        assertThatThrownBy(() -> carryOut(audit.makeRoom(), coming(foreign), audit.arrival(own, ARRIVED), _ -> {
                    throw new IllegalStateException("refused");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(audit.whole()).isEqualTo(own);
        assertSound();
        audit.append(ARRIVED);
        assertSound();
    }

    @Test
    void whatWasRefusedAfterwardsIsPutBackToTheLetter() {
        var own = audit.whole();
        carryOut(audit.makeRoom(), coming(foreign), audit.arrival(own, ARRIVED));
        carryOut(audit.putBack(own));

        assertThat(audit.whole()).isEqualTo(own);
        assertSound();
        audit.append(ARRIVED);
        assertSound();
    }

    @Test
    void aRestoredBackupSaysWhereTheLogHadEndedAndStaysSound() {
        var own = audit.whole();
        carryOut(handle -> handle.execute("DELETE FROM audit_entry WHERE number = 2"));
        audit.restored(Actor.COMMAND_LINE, Deed.of(AuditAction.BACKUP_RESTORED, "backup.db"), false);

        assertThat(audit.whole()).hasSize(2).startsWith(own.getFirst());
        assertThat(audit.whole().getLast().factsByName())
                .containsEntry("entries", "1")
                .containsEntry("ended-at", "2");
        assertSound();
    }
}
