package org.bureaudesk.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.bureaudesk.kernel.Edit;
import org.bureaudesk.kernel.History;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Tasks;

/// What can be taken back and done again, in words; empty where nothing can. FX thread only.
final class UndoViewModel {

    private record Ends(String undoable, String redoable) {}

    private final History history;
    private final Tasks tasks;
    private final Messages messages;
    private final ReadOnlyStringWrapper undoable = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoable = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private int latest;

    UndoViewModel(History history, Tasks tasks, Messages messages) {
        this.history = history;
        this.tasks = tasks;
        this.messages = messages;
        history.onChange(() -> tasks.later(this::refresh));
    }

    ReadOnlyStringProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyStringProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    /// What the last undo or redo did, for a notice.
    ReadOnlyStringProperty outcome() {
        return outcome.getReadOnlyProperty();
    }

    void undo() {
        step(history::undo, undoable.get(), "shell.undone");
    }

    void redo() {
        step(history::redo, redoable.get(), "shell.redone");
    }

    private void step(Runnable work, String label, String outcomeKey) {
        if (busy.get() || label.isEmpty()) {
            return;
        }
        busy.set(true);
        outcome.set("");
        tasks.load(
                () -> {
                    work.run();
                    return label;
                },
                done -> outcome.set(messages.text(outcomeKey, done)),
                () -> busy.set(false));
    }

    /// The history is locked while an edit is carried out, so even looking at it is not for the FX thread.
    private void refresh() {
        var request = ++latest;
        tasks.load(
                () -> new Ends(
                        history.undoable().map(this::label).orElse(""),
                        history.redoable().map(this::label).orElse("")),
                ends -> {
                    if (request == latest) {
                        undoable.set(ends.undoable());
                        redoable.set(ends.redoable());
                    }
                },
                () -> {});
    }

    private String label(Edit edit) {
        return messages.text(edit.labelKey(), edit.labelFacts().toArray());
    }
}
