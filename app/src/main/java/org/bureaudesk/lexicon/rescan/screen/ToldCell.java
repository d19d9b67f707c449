package org.bureaudesk.lexicon.rescan.screen;

import java.util.function.Predicate;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A cell of one line that says in a tooltip what may not fit, and is muted where the row counts for nothing.
public final class ToldCell<R> extends TableCell<R, @Nullable String> {

    private static final int SURELY_FITS = 6;

    private final Predicate<R> muted;

    public ToldCell() {
        this(_ -> false);
    }

    /// @param muted whether the row counts for nothing
    public ToldCell(Predicate<R> muted) {
        this.muted = muted;
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        setText(empty ? null : words);
        setTooltip(empty || words == null || words.length() < SURELY_FITS ? null : new Tooltip(words));
        var row = getTableRow() == null ? null : getTableRow().getItem();
        getStyleClass().remove("muted");
        if (!empty && row != null && muted.test(row)) {
            getStyleClass().add("muted");
        }
    }
}
