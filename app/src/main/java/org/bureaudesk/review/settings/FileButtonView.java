package org.bureaudesk.review.settings;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import org.bureaudesk.ui.Screens;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button that opens a file of the office's own, made from the one the program came with where there is none yet.
final class FileButtonView {

    private FileButtonView() {}

    static Button of(String id, String key, Supplier<Path> file, Screens screens) {
        var button = new Button(screens.messages().text(key), new FontIcon("fth-external-link"));
        button.setId(id);
        button.setOnAction(_ -> screens.tasks().load(file::get, screens.dialogs()::reveal, () -> {}));
        return button;
    }
}
