package org.bureaudesk.intake;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bureaudesk.intake.ImportViewModel.Step;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.EmptyState;
import org.kordamp.ikonli.javafx.FontIcon;

/// The import screen: what each file would bring, which rows it would leave out and why, and the button that
/// does it; behind it the imports there were.
final class ImportView implements View {

    private final ImportViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final MapperView mapper;
    private final RecordsView records;
    private final VBox preview = new VBox();
    private final StackPane root = new StackPane();
    private final ToggleButton showsRecords = new ToggleButton();

    ImportView(ImportViewModel model, RecordsViewModel past, MapperViewModel mapping, Screens screens) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        mapper = new MapperView(mapping, messages, this::closeMapper);
        records = new RecordsView(past, screens);
        var files = new FilesView(model, messages, this::map).table();
        files.setPlaceholder(new EmptyState("fth-download", messages.text("intake.nothing-chosen"))
                .with("import-choose-first", messages.text("intake.choose"), this::choose)
                .with("import-template-first", messages.text("intake.template"), this::saveTemplate)
                .root());
        var details = new DetailsView(model, messages).root();
        VBox.setVgrow(files, Priority.ALWAYS);
        VBox.setVgrow(details, Priority.ALWAYS);
        VBox.setVgrow(records.root(), Priority.ALWAYS);
        preview.getChildren().addAll(word(), files, posts(), details);
        preview.getStyleClass().add("import-preview");
        VBox.setVgrow(preview, Priority.ALWAYS);
        var page = new VBox(actions(), preview, records.root());
        page.getStyleClass().add("page");
        show(preview, showsRecords.selectedProperty().not());
        show(records.root(), showsRecords.selectedProperty());
        mapper.root().setVisible(false);
        root.getChildren().addAll(page, mapper.root());
    }

    private static void show(Node node, javafx.beans.value.ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    @Override
    public Parent root() {
        return root;
    }

    /// Takes a list of files and folders, as they are dropped onto the window, or the name of a file whose import is
    /// looked for.
    @Override
    public void open(Object what) {
        if (what instanceof List<?> files) {
            showsRecords.setSelected(false);
            closeMapper(false);
            model.open(files.stream()
                    .filter(Path.class::isInstance)
                    .map(Path.class::cast)
                    .toList());
        } else if (what instanceof String file) {
            closeMapper(false);
            showsRecords.setSelected(true);
            records.find(file); // after the reload the button brings about
        }
    }

    private HBox actions() {
        var choose = button("import-choose", "intake.choose", "fth-file-plus");
        choose.setOnAction(_ -> choose());
        var folder = button("import-folder", "intake.choose-folder", "fth-folder");
        folder.setOnAction(
                _ -> screens.dialogs().chooseFolder("intake.choose-folder").ifPresent(chosen -> open(List.of(chosen))));
        var template = button("import-template", "intake.template", "fth-file-text");
        template.setOnAction(_ -> saveTemplate());
        showsRecords.setId("import-records-toggle");
        showsRecords.setText(messages.text("intake.records"));
        showsRecords.setGraphic(new FontIcon("fth-clock"));
        showsRecords.selectedProperty().addListener((_, _, shows) -> {
            if (shows) {
                records.reload();
            }
        });
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var cancel = button("import-clear", "intake.clear", "fth-x");
        cancel.disableProperty().bind(Bindings.isEmpty(model.sheets()));
        cancel.setOnAction(_ -> model.clear());
        var carryOut = button("import-carry-out", "intake.carry-out", "fth-check");
        carryOut.getStyleClass().add("accent");
        carryOut.disableProperty()
                .bind(model.step().isNotEqualTo(Step.PREVIEW).and(model.step().isNotEqualTo(Step.WAITING)));
        carryOut.setOnAction(_ -> model.carryOut());
        var bar = new HBox(choose, folder, template, showsRecords, gap, cancel, carryOut);
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private Label word() {
        var word = new Label();
        word.setId("import-word");
        word.setWrapText(true);
        word.getStyleClass().add("muted");
        word.textProperty().bind(model.step().map(step -> messages.text(wordKey(step))));
        return word;
    }

    private CheckBox posts() {
        var makes = new CheckBox();
        makes.setId("import-makes-posts");
        makes.selectedProperty().bindBidirectional(model.makesPosts());
        makes.textProperty().bind(model.withoutPost().map(count -> messages.text("intake.makes-posts", count)));
        show(makes, model.withoutPost().greaterThan(0).or(model.makesPosts()));
        return makes;
    }

    private static String wordKey(Step step) {
        return switch (step) {
            case NOTHING_CHOSEN -> "intake.word.nothing-chosen";
            case PREVIEW -> "intake.word.preview";
            case WAITING -> "intake.word.waiting";
            case NOTHING_NEW -> "intake.word.nothing-new";
            case DONE -> "intake.word.done";
        };
    }

    private void choose() {
        showsRecords.setSelected(false);
        model.open(screens.dialogs().chooseOpen("intake.choose", "xlsx", "xls", "csv", "txt", "html"));
    }

    private void saveTemplate() {
        screens.dialogs()
                .chooseSave("intake.template", messages.text("intake.template-name"), "xlsx")
                .ifPresent(file -> screens.tasks()
                        .perform(
                                () -> TemplateSheet.writeTo(file),
                                () -> screens.dialogs().reveal(file)));
    }

    private void map(Path file) {
        mapper.open(file);
        mapper.root().setVisible(true);
    }

    private void closeMapper(boolean saved) {
        mapper.root().setVisible(false);
        if (saved) {
            model.reload();
        }
    }

    private Button button(String id, String nameKey, String icon) {
        var button = new Button(messages.text(nameKey), new FontIcon(icon));
        button.setId(id);
        return button;
    }
}
