package org.bureaudesk.post.release.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// One account in the list to be ticked off.
final class RegisterLineView implements View {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final ReleaseLineViewModel line;
    private final Messages messages;
    private final List<Map<String, TextField>> columns;
    private final Parent root;

    /// @param columns the fields of the lines above, to which this one adds its own
    RegisterLineView(ReleaseLineViewModel line, Messages messages, List<Map<String, TextField>> columns) {
        this.line = line;
        this.messages = messages;
        this.columns = columns;
        root = line();
    }

    @Override
    public Parent root() {
        return root;
    }

    private Parent line() {
        var id = line.post().id().value() + "-" + line.account().id().value();
        var goes = new CheckBox(messages.text(
                "release.account", line.account().name(), line.account().platform()));
        goes.setId("release-goes-" + id);
        goes.selectedProperty().bindBidirectional(line.includedProperty());
        goes.setDisable(line.wasOut());
        goes.setTooltip(new Tooltip(goes.getText()));
        RegisterView.sized(goes, RegisterView.ACCOUNT);
        var out = new CheckBox(messages.text("release.out"));
        out.setId("release-out-" + id);
        out.getStyleClass().add("release-out");
        out.setAccessibleText(messages.text(
                "release.out.about", line.account().name(), line.post().text().title()));
        out.selectedProperty().bindBidirectional(line.outProperty());
        out.setDisable(line.withdrawal() != null);
        RegisterView.sized(out, RegisterView.OUT);
        var told = new CheckBox(messages.text("release.told"));
        told.setId("release-told-" + id);
        told.selectedProperty().bindBidirectional(line.notifiedProperty());
        RegisterView.sized(told, RegisterView.TOLD);
        var fields = new HashMap<String, TextField>();
        var planned = field(fields, "planned", "release.column.planned", id, RegisterView.TIME);
        planned.textProperty().bindBidirectional(line.plannedProperty());
        var published = field(fields, "published", "release.column.published", id, RegisterView.TIME);
        published.textProperty().bindBidirectional(line.publishedProperty());
        var link = field(fields, "link", "release.column.link", id, Region.USE_COMPUTED_SIZE);
        link.textProperty().bindBidirectional(line.linkProperty());
        link.setPromptText(messages.text("release.link.prompt"));
        columns.add(fields);
        var row = new HBox(goes, planned, out, published, RegisterView.grow(link), told);
        row.getStyleClass().add("release-line");
        return new VBox(row, note(id, planned, published));
    }

    /// What is wrong with the line, or that it is being taken down; no room while there is nothing to say.
    private Node note(String id, TextField planned, TextField published) {
        var note = new Label();
        note.setId("release-fault-" + id);
        note.getStyleClass().add("form-fault");
        note.setWrapText(true);
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        note.visibleProperty().bind(note.managedProperty());
        line.faultKeyProperty().subscribe(key -> {
            var state = line.withdrawal();
            note.setText(
                    !key.isEmpty()
                            ? messages.text(key)
                            : state == null
                                    ? ""
                                    : messages.text("release.under-order", messages.text(state.messageKey())));
            note.setGraphic(key.isEmpty() ? new FontIcon("fth-slash") : new FontIcon("fth-alert-circle"));
            planned.pseudoClassStateChanged(DANGER, key.equals("release.fault.planned-unreadable"));
            published.pseudoClassStateChanged(
                    DANGER, key.equals("release.fault.unreadable") || key.equals("release.fault.to-come"));
        });
        return note;
    }

    private TextField field(Map<String, TextField> fields, String column, String key, String id, double width) {
        var field = new TextField();
        field.setId("release-" + column + "-" + id);
        field.setAccessibleText(messages.text(key));
        RegisterView.sized(field, width);
        var row = columns.size();
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            var step = step(event);
            if (step != 0 && row + step >= 0 && row + step < columns.size()) {
                columns.get(row + step).getOrDefault(column, field).requestFocus();
                event.consume();
            }
        });
        fields.put(column, field);
        return field;
    }

    /// Up and down the column as in a spreadsheet.
    private static int step(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown()) {
            return 0;
        }
        return event.getCode() == KeyCode.UP
                ? -1
                : event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER ? 1 : 0;
    }
}
