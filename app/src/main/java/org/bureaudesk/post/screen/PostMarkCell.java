package org.bureaudesk.post.screen;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.post.marking.PostMark;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is to be said about a post, as a sign and words.
final class PostMarkCell extends TableCell<PostRow, @Nullable PostMark> {

    private final FontIcon icon = new FontIcon("fth-minus");

    PostMarkCell() {
        getStyleClass().add("post-state");
    }

    @Override
    protected void updateItem(@Nullable PostMark mark, boolean empty) {
        super.updateItem(mark, empty);
        var shown = mark == null || empty ? PostMark.NONE : mark;
        setText(shown.isNothing() ? null : shown.words());
        setGraphic(shown.isNothing() ? null : icon);
        if (!shown.isNothing()) {
            icon.setIconLiteral(shown.icon());
        }
        for (var tone : PostMark.Tone.values()) {
            var state = PseudoClass.getPseudoClass(tone.name().toLowerCase(Locale.ROOT));
            pseudoClassStateChanged(state, !shown.isNothing() && shown.tone() == tone);
        }
    }
}
