package org.bureaudesk.lexicon.screen;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Finding;
import org.bureaudesk.lexicon.rescan.screen.FindingWords;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Tables;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.WrappingCell;

/// Paste a sentence, see what the lists as they stand say to it.
final class TryView implements View {

    private final TryViewModel model;
    private final Messages messages;
    private final FindingWords words;
    private final TextArea body = new TextArea();
    private final TextField title = new TextField();
    private final HBox root = new HBox();

    TryView(TryViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new FindingWords(messages);
        var typing = new VBox(heading("lexicon.try.hint"), title(), body());
        typing.getStyleClass().add("lexicon-try");
        typing.setPrefWidth(430);
        typing.setMinWidth(320);
        var table = table();
        HBox.setHgrow(table, Priority.ALWAYS);
        root.getStyleClass().add("lexicon-columns");
        root.getChildren().addAll(typing, table);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        body.requestFocus();
    }

    private Label heading(String key) {
        var heading = new Label(messages.text(key));
        heading.getStyleClass().addAll("muted", "small");
        heading.setWrapText(true);
        return heading;
    }

    private TextField title() {
        title.setId("lexicon-try-title");
        title.setPromptText(messages.text("lexicon.try.title"));
        title.setAccessibleText(messages.text("lexicon.try.title"));
        title.textProperty().bindBidirectional(model.title);
        return title;
    }

    private TextArea body() {
        body.setId("lexicon-try-body");
        body.setPromptText(messages.text("lexicon.try.body"));
        body.setAccessibleText(messages.text("lexicon.try.body"));
        body.setWrapText(true);
        body.textProperty().bindBidirectional(model.body);
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private TableView<Finding> table() {
        var table = new TableView<Finding>();
        table.setId("lexicon-try-findings");
        table.setAccessibleText(messages.text("lexicon.try.findings"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        add(
                table,
                "lexicon.column.severity",
                62,
                f -> messages.text(f.severity().messageKey()));
        add(table, "lexicon.column.place", 62, f -> messages.text(f.field().messageKey()));
        add(table, "lexicon.column.found", 120, Finding::text);
        add(table, "lexicon.column.why", 260, f -> words.of(f.message()));
        add(table, "lexicon.column.advice", 200, f -> words.of(f.advice()));
        table.setRowFactory(_ -> marking());
        Tables.fill(table, model.findings());
        table.placeholderProperty()
                .bind(Bindings.createObjectBinding(
                        () -> new Label(messages.text(
                                model.answeredProperty().get() ? "lexicon.try.clean" : "lexicon.try.empty")),
                        model.answeredProperty()));
        return table;
    }

    private void add(TableView<Finding> table, String key, double width, Function<Finding, String> value) {
        TableColumn<Finding, String> column = new TableColumn<>(messages.text(key));
        column.setCellValueFactory(
                cell -> new javafx.beans.property.ReadOnlyStringWrapper(value.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setCellFactory(_ -> new WrappingCell<>());
        table.getColumns().add(column);
    }

    private TableRow<Finding> marking() {
        var row = new TableRow<Finding>();
        row.setOnMouseClicked(_ -> {
            if (!row.isEmpty()) {
                mark(row.getItem());
            }
        });
        return row;
    }

    /// Shows the place in what was typed.
    private void mark(Finding finding) {
        var input = finding.field() == Field.TITLE ? title : body;
        if (finding.end() <= input.getLength()) {
            input.requestFocus();
            input.selectRange(finding.start(), finding.end());
        }
    }
}
