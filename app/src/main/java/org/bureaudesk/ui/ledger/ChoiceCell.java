package org.bureaudesk.ui.ledger;

import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Shows a choice by its words, `null` included.
final class ChoiceCell<T> extends ListCell<@Nullable T> {

    private final StringConverter<@Nullable T> words;

    private final boolean closed;

    /// @param closed whether it is the cell shown while the list is closed, which is "empty" with `null` chosen
    ChoiceCell(StringConverter<@Nullable T> words, boolean closed) {
        this.words = words;
        this.closed = closed;
    }

    @Override
    protected void updateItem(@Nullable T value, boolean empty) {
        super.updateItem(value, empty);
        setText(empty && !closed ? null : words.toString(value));
    }
}
