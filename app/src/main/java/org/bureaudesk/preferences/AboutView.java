package org.bureaudesk.preferences;

import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.bureaudesk.text.Messages;

/// What the program is, under which licence, and what must not be kept in it.
final class AboutView {

    private final VBox root = new VBox();

    AboutView(Messages messages) {
        var about = About.read();
        var version = new Label(messages.text("preferences.about.version", about.version()));
        version.setId("version");
        var licence = new Label(messages.text("preferences.about.licence"));
        var secrets = new Label(messages.text("preferences.about.no-secrets"));
        secrets.setWrapText(true);
        var grid = new GridPane();
        grid.getStyleClass().add("library-list");
        for (var library : about.libraries()) {
            var name = new Label(library.name());
            var terms = new Label(library.licence());
            terms.getStyleClass().add("muted");
            grid.addRow(grid.getRowCount(), name, terms);
        }
        var libraries = new TitledPane(messages.text("preferences.about.libraries"), grid);
        libraries.setId("libraries");
        libraries.setExpanded(false);
        root.getStyleClass().add("form-cell");
        root.getChildren().addAll(version, licence, secrets, libraries);
    }

    VBox root() {
        return root;
    }
}
