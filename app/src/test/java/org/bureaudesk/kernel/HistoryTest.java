package org.bureaudesk.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private final List<String> log = new ArrayList<>();
    private final History history = new History();

    @Test
    void undoesTheLastFirstAndRedoesInOrder() {
        history.record(edit("a"));
        history.record(edit("b"));

        history.undo();
        history.undo();
        history.redo();

        assertThat(log).containsExactly("undo b", "undo a", "redo a");
    }

    @Test
    void forgetsWhatWasUndoneWhenSomethingNewIsDone() {
        history.record(edit("a"));
        history.undo();
        history.record(edit("b"));

        assertThat(history.redoable()).isEmpty();
    }

    @Test
    void keepsAnEditThatCannotBeUndone() {
        history.record(new Edit(
                "x",
                List.of(),
                () -> {
                    throw new UserException("kernel.cancelled");
                },
                () -> {}));

        assertThatThrownBy(history::undo).isInstanceOf(UserException.class);
        assertThat(history.undoable()).isPresent();
    }

    @Test
    void doesNothingWhenThereIsNothingToUndo() {
        history.undo();
        history.redo();

        assertThat(log).isEmpty();
    }

    @Test
    void remembersTheLastTwoHundred() {
        for (int i = 0; i < 300; i++) {
            history.record(edit("" + i));
        }
        for (int i = 0; i < 300; i++) {
            history.undo();
        }

        assertThat(log).hasSize(200).startsWith("undo 299").endsWith("undo 100");
    }

    private Edit edit(String name) {
        return new Edit("x", List.of(), () -> log.add("undo " + name), () -> log.add("redo " + name));
    }
}
