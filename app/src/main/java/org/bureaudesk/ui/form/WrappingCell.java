package org.bureaudesk.ui.form;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A cell as high as its words need.
public final class WrappingCell<R> extends TableCell<R, @Nullable String> {

    private static final double PADDING = 18;

    private final Text words = new Text();

    public WrappingCell() {
        words.getStyleClass().add("text");
        words.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
        words.textProperty().bind(itemProperty().map(item -> item == null ? "" : item));
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty ? null : words);
    }
}
