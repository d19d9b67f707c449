package org.bureaudesk.report;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.bureaudesk.report.ReportViewModel.Kept;
import org.bureaudesk.report.compose.Layout;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.DateField;
import org.bureaudesk.ui.form.FormGrid;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The report screen: 范围 → 预览 → 导出, and the reports made before.
final class ReportView implements View {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ReportViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final PreviewView preview;
    private final ListView<Kept> kept = new ListView<>();
    private final BorderPane root = new BorderPane();

    ReportView(ReportViewModel model, Screens screens) {
        this.model = model;
        this.screens = screens;
        messages = screens.messages();
        preview = new PreviewView(model, messages);
        build();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.reload();
    }

    @Override
    public void leaving() {
        preview.commit();
    }

    private void build() {
        root.setId("report-page");
        root.getStyleClass().add("report-page");
        var side = new VBox(scope(), made());
        side.getStyleClass().add("report-side");
        var scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("page-scroll", "report-side-scroll");
        root.setTop(steps());
        root.setLeft(scroll);
        root.setCenter(preview.root());
    }

    private Node steps() {
        var scope = step("report.step.scope");
        var look = step("report.step.preview");
        var export = step("report.step.export");
        var line = new HBox(scope, arrow(), look, arrow(), export);
        line.getStyleClass().add("report-steps");
        Runnable mark = () -> {
            scope.pseudoClassStateChanged(CURRENT, model.report().get() == null);
            look.pseudoClassStateChanged(
                    CURRENT, model.report().get() != null && model.made().get() == null);
            export.pseudoClassStateChanged(CURRENT, model.made().get() != null);
        };
        model.report().subscribe(mark);
        model.made().subscribe(mark);
        mark.run();
        return line;
    }

    private Label step(String key) {
        var step = new Label(messages.text(key));
        step.getStyleClass().add("report-step");
        return step;
    }

    private static Node arrow() {
        return new FontIcon("fth-chevron-right");
    }

    private Node scope() {
        var form = new FormGrid(messages);
        form.wide(presets());
        form.add("report.field.from", day("report-from", model.from()));
        form.add("report.field.to", day("report-to", model.to()));
        form.add("report.field.as-of", day("report-as-of", model.asOf()), messages.text("report.field.as-of-hint"));
        form.add("report.field.layout", layouts());
        form.add("report.field.template", templates());
        var notice = new TextField();
        notice.setId("report-notice");
        notice.setPromptText(messages.text("report.field.notice-prompt"));
        notice.textProperty().bindBidirectional(model.notice());
        form.add("report.field.notice", notice);
        var fault = new Label();
        fault.setId("report-fault");
        fault.setWrapText(true);
        fault.getStyleClass().add("form-fault");
        fault.textProperty().bind(model.fault());
        fault.managedProperty().bind(model.fault().isNotEmpty());
        var go = new Button(messages.text("report.preview"), new FontIcon("fth-eye"));
        go.setId("report-preview");
        go.getStyleClass().add("accent");
        go.setMaxWidth(Double.MAX_VALUE);
        go.setOnAction(_ -> model.preview());
        var card = new VBox(form.root(), fault, go);
        card.getStyleClass().addAll("card", "report-scope");
        return card;
    }

    private Node presets() {
        var buttons = new FlowPane();
        buttons.getStyleClass().add("report-presets");
        for (var preset : PeriodPreset.values()) {
            var button = new Button(messages.text(preset.messageKey()));
            button.setId(
                    "report-" + preset.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            button.getStyleClass().addAll("small", "button-outlined");
            button.setOnAction(_ -> model.choose(preset));
            buttons.getChildren().add(button);
        }
        return buttons;
    }

    private Node day(String id, javafx.beans.property.ObjectProperty<java.time.@Nullable LocalDate> value) {
        var field = new DateField(messages, screens.clock());
        field.node().setId(id);
        field.node().setMaxWidth(Double.MAX_VALUE);
        field.valueProperty().bindBidirectional(value);
        return field.node();
    }

    private Node layouts() {
        var box = new ChoiceBox<Layout>();
        box.setId("report-layout");
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(Layout.values());
        box.setConverter(named(layout -> messages.text(layout.messageKey())));
        box.valueProperty().bindBidirectional(model.layout());
        return box;
    }

    private Node templates() {
        var box = new ChoiceBox<>(model.templates());
        box.setId("report-template");
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setConverter(named(name -> name.isEmpty() ? messages.text("report.template.shipped") : name));
        box.valueProperty().bindBidirectional(model.template());
        var copy = new Button(messages.text("report.template.copy"), new FontIcon("fth-copy"));
        copy.setId("report-template-copy");
        copy.setMinWidth(Button.USE_PREF_SIZE);
        copy.setOnAction(_ -> model.copyTemplate());
        var word = Bindings.notEqual(Layout.LEDGER, model.layout());
        box.disableProperty().bind(word.not());
        copy.disableProperty().bind(word.not());
        var line = new HBox(box, copy);
        line.getStyleClass().add("report-line");
        return line;
    }

    private static <T> StringConverter<T> named(java.util.function.Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private Node made() {
        var title = new Label(messages.text("report.made.title"));
        title.getStyleClass().add("card-title");
        kept.setId("report-kept");
        kept.setItems(model.kept());
        kept.setAccessibleText(title.getText());
        kept.setPlaceholder(new Label(messages.text("report.made.none")));
        kept.setCellFactory(_ -> new KeptCell());
        kept.setOnMouseClicked(_ -> openChosen());
        kept.setOnKeyPressed(event -> {
            switch (event.getCode()) {
                case ENTER -> openChosen();
                case DELETE -> chosen().forEach(model::moveToBin);
                default -> {}
            }
        });
        var card = new VBox(title, kept);
        card.getStyleClass().addAll("card", "report-made");
        return card;
    }

    private void openChosen() {
        preview.commit();
        chosen().forEach(model::open);
    }

    private List<Report> chosen() {
        var item = kept.getSelectionModel().getSelectedItem();
        return item == null ? List.of() : List.of(item.report());
    }

    private final class KeptCell extends ListCell<Kept> {

        private final Label title = new Label();
        private final Label below = new Label();
        private final Button bin = new Button(null, new FontIcon("fth-trash-2"));
        private final HBox line = new HBox();

        KeptCell() {
            var words = new VBox(title, below);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            below.getStyleClass().addAll("small", "muted");
            bin.getStyleClass().addAll("flat", "button-icon");
            bin.setAccessibleText(messages.text("report.bin"));
            bin.setOnAction(_ -> model.moveToBin(getItem().report()));
            line.getChildren().addAll(words, bin);
            line.getStyleClass().add("report-line");
            setPrefWidth(0); // as wide as the list, so that a long title gives way
        }

        @Override
        protected void updateItem(@Nullable Kept item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(item == null ? null : line);
            if (item != null) {
                title.setText(item.report().title());
                below.setText(messages.text(
                        "report.made.line",
                        Words.date(item.report().madeAt().toLocalDate(), messages),
                        messages.text(item.report().request().layout().messageKey()),
                        messages.text(item.state().messageKey())));
            }
        }
    }
}
