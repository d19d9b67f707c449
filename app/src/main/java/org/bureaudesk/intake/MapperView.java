package org.bureaudesk.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.bureaudesk.intake.mapping.ColumnMapping;
import org.bureaudesk.intake.mapping.MappingService;
import org.bureaudesk.intake.sheet.ColumnForm;
import org.bureaudesk.intake.sheet.SheetKind;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Tables;
import org.jspecify.annotations.Nullable;

/// The column mapper: which row is the heading, which column means what, ten rows to look at, and a name to
/// remember it by.
final class MapperView {

    private final MapperViewModel model;
    private final Messages messages;
    private final Consumer<Boolean> close;
    private final TilePane fields = new TilePane();
    private final TableView<List<String>> table = new TableView<>();
    private final VBox root = new VBox();

    /// @param close runs when the user is done, with whether it was saved
    MapperView(MapperViewModel model, Messages messages, Consumer<Boolean> close) {
        this.model = model;
        this.messages = messages;
        this.close = close;
        fields.getStyleClass().add("mapper-fields");
        table.setId("mapper-rows");
        table.setAccessibleText(messages.text("intake.mapping.rows"));
        table.setPlaceholder(new Label(messages.text("intake.mapping.no-rows")));
        Tables.fill(table, model.rows());
        model.headings().addListener((ListChangeListener<String>) _ -> rebuild());
        model.kind().addListener((_, _, _) -> rebuild());
        var scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.SOMETIMES);
        var hint = new Label(messages.text("intake.mapping.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        root.setId("mapper");
        root.getStyleClass().addAll("page", "mapper");
        root.getChildren().addAll(head(), hint, scroll, table);
    }

    Node root() {
        return root;
    }

    void open(Path file) {
        model.open(file);
    }

    private HBox head() {
        var name = new TextField();
        name.setId("mapper-name");
        name.setAccessibleText(messages.text("intake.mapping.name"));
        name.textProperty().bindBidirectional(model.name());
        var kind = kind();
        var row = headingRow();
        var save = new Button(messages.text("intake.mapping.save"));
        save.setId("mapper-save");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> model.save(() -> close.accept(true)));
        var cancel = new Button(messages.text("intake.mapping.cancel"));
        cancel.setId("mapper-cancel");
        cancel.setOnAction(_ -> close.accept(false));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(
                new Label(messages.text("intake.mapping.kind")),
                kind,
                new Label(messages.text("intake.mapping.platform")),
                platform(),
                new Label(messages.text("intake.mapping.heading-row")),
                row,
                new Label(messages.text("intake.mapping.name")),
                name,
                gap,
                cancel,
                save);
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private ComboBox<SheetKind> kind() {
        var kind = new ComboBox<SheetKind>();
        kind.setId("mapper-kind");
        kind.setAccessibleText(messages.text("intake.mapping.kind"));
        kind.getItems().setAll(MappingService.kinds());
        kind.setCellFactory(_ -> new KindCell());
        kind.setButtonCell(new KindCell());
        kind.valueProperty().bindBidirectional(model.kind());
        return kind;
    }

    private ComboBox<@Nullable Platform> platform() {
        var platform = new ComboBox<@Nullable Platform>();
        platform.setId("mapper-platform");
        platform.setAccessibleText(messages.text("intake.mapping.platform"));
        platform.getItems().add(null);
        platform.getItems().addAll(Platform.values());
        platform.setCellFactory(_ -> new PlatformCell());
        platform.setButtonCell(new PlatformCell());
        platform.valueProperty().bindBidirectional(model.platform());
        return platform;
    }

    private Spinner<Integer> headingRow() {
        var row = new Spinner<Integer>(1, ColumnMapping.LAST_HEADING_ROW, 1);
        row.setId("mapper-heading-row");
        row.setAccessibleText(messages.text("intake.mapping.heading-row"));
        row.setPrefWidth(80);
        row.valueProperty().addListener((_, _, number) -> model.headingRow().set(number));
        model.headingRow().addListener((_, _, number) -> {
            if (number.intValue() >= 1) {
                row.getValueFactory().setValue(number.intValue());
            }
        });
        return row;
    }

    private void rebuild() {
        fields.getChildren().setAll(model.fields().stream().map(this::field).toList());
        table.getColumns().clear();
        var cells = model.headingCells();
        for (int c = 0; c < cells.size(); c++) {
            int place = c;
            table.getColumns().add(Tables.column(cells.get(c), row -> place < row.size() ? row.get(place) : ""));
        }
    }

    private VBox field(ColumnForm field) {
        var title = new Label(field.required() ? field.heading() + " *" : field.heading());
        title.getStyleClass().add("form-name");
        var choice = new ComboBox<String>();
        choice.setId("mapper-" + field.field());
        choice.setAccessibleText(field.heading());
        choice.setPrefWidth(200);
        choice.getItems().add("");
        choice.getItems().addAll(model.headings());
        choice.valueProperty().bindBidirectional(model.column(field.field()));
        title.setLabelFor(choice);
        return new VBox(title, choice);
    }

    private final class PlatformCell extends ListCell<@Nullable Platform> {
        @Override
        protected void updateItem(@Nullable Platform platform, boolean empty) {
            super.updateItem(platform, empty);
            if (empty) {
                setText("");
            } else {
                setText(platform == null ? messages.text("intake.mapping.any-platform") : messages.text(platform));
            }
        }
    }

    private final class KindCell extends ListCell<SheetKind> {
        @Override
        protected void updateItem(@Nullable SheetKind kind, boolean empty) {
            super.updateItem(kind, empty);
            setText(kind == null || empty ? "" : messages.text(kind.messageKey()));
        }
    }
}
