package org.bureaudesk.today;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line of a card that leads somewhere: icon, what, more about it, an arrow. A button, so that keys reach it.
final class LineCell {

    private final Button root = new Button();

    LineCell(String id, String icon, String title, String detail, Runnable action) {
        var more = new Label(detail);
        more.getStyleClass().addAll("muted", "small");
        var words = new VBox(new Label(title), more);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var line = new HBox(new FontIcon(icon), words, new FontIcon("fth-chevron-right"));
        line.getStyleClass().add("today-line-box");
        root.setId(id);
        root.getStyleClass().add("today-line");
        root.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        root.setGraphic(line);
        line.prefWidthProperty().bind(root.widthProperty().subtract(18));
        root.setMaxWidth(Double.MAX_VALUE);
        root.setMinWidth(0);
        root.setAccessibleText(title + " " + detail);
        root.setOnAction(_ -> action.run());
    }

    Button root() {
        return root;
    }

    static String icon(DeadlineKind kind) {
        return switch (kind) {
            case FILING -> "fth-shield";
            case REPLY -> "fth-message-circle";
            case RECTIFICATION -> "fth-check-square";
            case REVIEW -> "fth-users";
            case HOLIDAY_DATA -> "fth-calendar";
        };
    }
}
