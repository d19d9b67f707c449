package org.bureaudesk.ui.form;

import java.util.function.UnaryOperator;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;

/// A text area that takes what is pasted as plain text with its paragraphs kept, wherever it was copied from.
public final class PlainTextArea extends TextArea {

    private final UnaryOperator<String> plain;

    /// @param plain makes plain text of HTML, for a clipboard that holds nothing else
    public PlainTextArea(UnaryOperator<String> plain) {
        this.plain = plain;
    }

    @Override
    public void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasString()) {
            replaceSelection(PastedText.clean(clipboard.getString()));
        } else if (clipboard.hasHtml()) {
            replaceSelection(PastedText.clean(plain.apply(clipboard.getHtml())));
        }
    }
}
