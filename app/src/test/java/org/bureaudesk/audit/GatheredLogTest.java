package org.bureaudesk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.storage.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Entries that wait for the end of one long transaction.
@SuppressWarnings("NullAway.Init")
class GatheredLogTest {

    private static final Deed DEED = Deed.of(AuditAction.STATE_CHANGED, "稿件");

    private final AtomicReference<Actor> other = new AtomicReference<>(new Actor(1, "甲", Actor.Mode.DEMONSTRATION));

    @TempDir
    private Path folder;

    private Workspace workspace;
    private AuditService audit;
    private GatheredLog gathered;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder);
        audit = new AuditFeature(workspace, () -> new Actor(9, "张三", Actor.Mode.NAMED), TestHouse.CLOCK).service();
        audit.append(DEED);
        gathered = audit.gathered(other::get);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void entriesBearTheNameOfWhoActedThenAndComeInTheirOrder() {
        workspace.database().write(handle -> {
            audit.entry(DEED).in(handle);
            gathered.service().entry(Deed.of(AuditAction.REVIEW_SUBMITTED, "一")).in(handle);
            other.set(new Actor(2, "乙", Actor.Mode.DEMONSTRATION));
            gathered.service()
                    .entries(List.of(
                            Deed.of(AuditAction.CHECKLIST_SIGNED, "二"), Deed.of(AuditAction.REVIEW_APPROVED, "三")))
                    .in(handle);
            gathered.written().in(handle);
            return true;
        });

        assertThat(audit.whole()).extracting(AuditEntry::actor).containsExactly("张三", "张三", "甲", "乙", "乙");
        assertThat(audit.whole()).extracting(AuditEntry::subject).containsExactly("稿件", "稿件", "一", "二", "三");
        assertThat(audit.whole().getLast().mode()).isEqualTo("DEMONSTRATION");
        assertThat(audit.check(Progress.NONE).firstBreak()).isEmpty();
    }

    @Test
    void nothingIsLeftWhereTheTransactionFails() throws Exception {
        var head = folder.resolve("audit-head.txt");
        var before = Files.readString(head);
        assertThatThrownBy(() -> workspace.database().write(handle -> {
                    gathered.service().entry(DEED).in(handle);
                    gathered.written().in(handle);
                    throw new IllegalStateException("thought better of it");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(audit.whole()).hasSize(1);
        assertThat(audit.check(Progress.NONE).firstBreak()).isEmpty();
        audit.append(DEED);
        assertThat(audit.check(Progress.NONE).firstBreak()).isEmpty();
        assertThat(Files.readString(head)).isNotEqualTo(before);
    }

    @Test
    void thousandsOfEntriesHangTogether() {
        workspace.database().write(handle -> {
            IntStream.range(0, 3_000)
                    .forEach(i -> gathered.service()
                            .entry(Deed.of(AuditAction.CHECKLIST_SIGNED, "第" + i + "项"))
                            .in(handle));
            gathered.written().in(handle);
            return true;
        });

        var whole = audit.whole();
        assertThat(whole).hasSize(3_001);
        for (int i = 1; i < whole.size(); i++) {
            assertThat(whole.get(i).previous()).isEqualTo(whole.get(i - 1).seal());
        }
        assertThat(audit.check(Progress.NONE).firstBreak()).isEmpty();
    }

    @Test
    void nothingGatheredWritesNothing() {
        workspace.database().write(handle -> {
            gathered.written().in(handle);
            return true;
        });

        assertThat(audit.whole()).hasSize(1);
    }
}
