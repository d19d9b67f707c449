package org.bureaudesk.post.screen;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// How far a post has come, as a sign and a word.
final class PostStateCell extends TableCell<PostRow, Post.@Nullable State> {

    private static final PseudoClass PUBLISHED = PseudoClass.getPseudoClass("published");
    private static final PseudoClass PLANNED = PseudoClass.getPseudoClass("planned");

    private final Messages messages;
    private final FontIcon icon = new FontIcon("fth-edit-3");

    PostStateCell(Messages messages) {
        this.messages = messages;
        getStyleClass().add("post-state");
    }

    @Override
    protected void updateItem(Post.@Nullable State state, boolean empty) {
        super.updateItem(state, empty);
        setText(state == null || empty ? null : messages.text(state.messageKey()));
        setGraphic(state == null || empty ? null : icon);
        if (state != null) {
            icon.setIconLiteral(
                    switch (state) {
                        case DRAFT -> "fth-edit-3";
                        case PLANNED -> "fth-clock";
                        case PUBLISHED -> "fth-check";
                    });
        }
        pseudoClassStateChanged(PUBLISHED, !empty && state == Post.State.PUBLISHED);
        pseudoClassStateChanged(PLANNED, !empty && state == Post.State.PLANNED);
    }
}
