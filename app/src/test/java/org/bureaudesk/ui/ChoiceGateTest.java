package org.bureaudesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Choosers of the desktop lie outside every lock; what comes out of them does not.
class ChoiceGateTest {

    private final AtomicInteger said = new AtomicInteger();
    private final ChoiceGate gate = new ChoiceGate(said::incrementAndGet);

    @Test
    void whatIsChosenInAnOpenWindowCounts() {
        assertThat(gate.ask(() -> "a.docx")).contains("a.docx");
        assertThat(gate.ask(() -> null)).isEmpty();
        assertThat(said).hasValue(0);
    }

    @Test
    void whatIsChosenAfterTheLockFellDoesNotCountAndIsSaidOnceSomebodyHasSignedIn() {
        var chosen = gate.ask(() -> {
            gate.lock(true);
            gate.tell();
            return "a.docx";
        });

        assertThat(chosen).isEmpty();
        assertThat(said).as("nobody is there to read it").hasValue(0);
        gate.lock(false);
        gate.tell();
        gate.tell();
        assertThat(said).hasValue(1);
        assertThat(gate.ask(() -> "a.docx")).as("asked anew").contains("a.docx");
    }

    @Test
    void aChooserLeftOpenFromOnePersonToTheNextIsTheFirstOnes() {
        var chosen = gate.ask(() -> {
            gate.lock(true);
            gate.lock(false);
            return "a.docx";
        });

        assertThat(chosen).isEmpty();
        assertThat(said).hasValue(1);
    }

    @Test
    void whoThinksBetterOfItInALockedWindowIsToldNothing() {
        assertThat(gate.<String>ask(() -> {
                    gate.lock(true);
                    return null;
                }))
                .isEmpty();
        gate.lock(false);
        gate.tell();
        assertThat(said).hasValue(0);
    }

    @Test
    void aLockedWindowAsksNothing() {
        gate.lock(true);
        assertThat(gate.ask(() -> {
                    throw new AssertionError("asked");
                }))
                .isEmpty();
    }
}
