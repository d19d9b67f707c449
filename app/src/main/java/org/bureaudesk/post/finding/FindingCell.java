package org.bureaudesk.post.finding;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.check.Finding;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One finding: severity in word and icon, where it stands, why it was found, what to do.
final class FindingCell extends ListCell<Finding> {

    private static final double SIDES = 40;

    private final FindingViewModel model;
    private final Messages messages;
    private final FontIcon icon = new FontIcon("fth-info");
    private final Label severity = new Label("", icon);
    private final Label place = small();
    private final Label message = new Label();
    private final Label advice = small();
    private final Button replace = new Button();
    private final VBox box = new VBox();

    FindingCell(FindingViewModel model, Messages messages, FindingDesk desk) {
        this.model = model;
        this.messages = messages;
        severity.getStyleClass().addAll("strong", "small");
        severity.setMinWidth(Region.USE_PREF_SIZE);
        message.setWrapText(true);
        advice.setWrapText(true);
        replace.getStyleClass().add("small");
        replace.managedProperty().bind(replace.visibleProperty());
        replace.setOnAction(_ -> ifPresent(desk::replace));
        replace.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(severity, gap, place);
        head.getStyleClass().add("post-section-head");
        box.getStyleClass().add("finding-box");
        box.getChildren().addAll(head, message, advice, replace);
        setPrefWidth(0); // as wide as the list, so that words wrap
        getStyleClass().add("finding-cell");
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                ifPresent(desk::go);
            }
        });
    }

    private static Label small() {
        var label = new Label();
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    private void ifPresent(java.util.function.Consumer<Finding> action) {
        var finding = getItem();
        if (finding != null) {
            action.accept(finding);
        }
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        if (finding == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        box.setPrefWidth(getListView().getWidth() - SIDES);
        icon.setIconLiteral(FindingPlace.icon(finding.severity()));
        severity.setText(messages.text(
                "post.finding.kind",
                messages.text(finding.severity().messageKey()),
                messages.text(finding.category().messageKey())));
        severity.getStyleClass().removeIf(style -> style.startsWith("finding-"));
        severity.getStyleClass().add(FindingPlace.style(finding.severity()));
        place.setText(FindingPlace.words(finding, model.draftProperty().get(), messages));
        var why = finding.message();
        message.setText(messages.text(why.key(), why.arguments()));
        var help = finding.advice();
        advice.setText(messages.text(help.key(), help.arguments()));
        replace.setVisible(!finding.replacement().isEmpty());
        advice.setVisible(finding.replacement().isEmpty());
        advice.setManaged(advice.isVisible());
        replace.setText(messages.text("post.finding.replace", finding.replacement()));
        setAccessibleText(String.join(" ", severity.getText(), place.getText(), message.getText(), advice.getText()));
        setGraphic(box);
    }

    @Override
    protected double computePrefHeight(double width) {
        return isEmpty()
                ? super.computePrefHeight(width)
                : padded(box.prefHeight(getListView().getWidth() - SIDES));
    }

    private double padded(double height) {
        return height + snappedTopInset() + snappedBottomInset();
    }
}
