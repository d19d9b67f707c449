package org.bureaudesk.metrics.screen;

import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import org.jspecify.annotations.Nullable;

/// A cell of a tree whose words stand beside the mouse as a whole, since its column may be too narrow for them.
final class WholeWordsCell<R> extends TreeTableCell<R, @Nullable String> {

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        setText(empty ? null : words);
        setTooltip(empty || words == null || words.isEmpty() ? null : new Tooltip(words));
    }
}
