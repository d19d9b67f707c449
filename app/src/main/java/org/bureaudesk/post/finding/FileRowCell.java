package org.bureaudesk.post.finding;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// One line of what was found in files.
final class FileRowCell extends ListCell<FileRow> {

    private static final double SIDES = 40;

    private final Messages messages;
    private final Label head = new Label();
    private final Label excerpt = new Label();
    private final VBox box = new VBox(head, excerpt);

    FileRowCell(Messages messages) {
        this.messages = messages;
        head.setWrapText(true);
        excerpt.setWrapText(true);
        excerpt.getStyleClass().addAll("muted", "small");
        excerpt.managedProperty().bind(excerpt.textProperty().isNotEmpty());
        box.getStyleClass().add("finding-box");
        setPrefWidth(0);
        getStyleClass().add("finding-cell");
    }

    @Override
    protected void updateItem(@Nullable FileRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        box.setPrefWidth(getListView().getWidth() - SIDES);
        var finding = row.finding();
        head.getStyleClass().remove("strong");
        if (finding == null) {
            head.getStyleClass().add("strong");
        }
        head.setText(words(row));
        excerpt.setText(row.excerpt());
        setAccessibleText(head.getText() + " " + row.excerpt());
        setGraphic(box);
    }

    private String words(FileRow row) {
        var failure = row.failure();
        var counts = row.counts();
        var finding = row.finding();
        if (failure != null) {
            return messages.text("post.files.unread", row.file(), messages.text(failure));
        }
        if (counts != null) {
            var found = counts.isEmpty()
                    ? messages.text("post.finding.none")
                    : messages.text("post.finding.counts", counts.grave(), counts.normal(), counts.hint());
            return messages.text("post.files.found", row.file(), found);
        }
        if (finding == null) {
            return row.file();
        }
        var why = finding.message();
        return messages.text(
                "post.files.finding",
                FindingPlace.mark(finding.severity()),
                messages.text(finding.severity().messageKey()),
                messages.text(why.key(), why.arguments()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return isEmpty()
                ? super.computePrefHeight(width)
                : box.prefHeight(getListView().getWidth() - SIDES) + snappedTopInset() + snappedBottomInset();
    }
}
