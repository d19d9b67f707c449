package org.bureaudesk.lexicon.screen;

import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.check.Term;
import org.bureaudesk.lexicon.rescan.screen.ToldCell;
import org.bureaudesk.lexicon.screen.ImportViewModel.Kind;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Frames;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.Tables;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows what a file would do to the lists before anything is written.
final class ImportView implements View {

    private final ImportViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final Button take = new Button("", new FontIcon("fth-check"));
    private final VBox root = new VBox();

    ImportView(ImportViewModel model, Screens screens) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        root.getStyleClass().addAll("page", "lexicon", "lexicon-preview");
        root.setId("lexicon-preview");
        var table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren().addAll(head(), kinds(), table);
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                model.cancel();
                key.consume();
            }
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        take.requestFocus();
    }

    private Node head() {
        var name = new Label();
        name.getStyleClass().add("card-title");
        name.textProperty()
                .bind(model.planProperty()
                        .map(plan -> messages.text("lexicon.import.title", plan.fileName()))
                        .orElse(""));
        var hint = new Label(messages.text("lexicon.import.hint"));
        hint.getStyleClass().addAll("muted", "small");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var cancel = new Button(messages.text("lexicon.form.cancel"));
        cancel.setId("lexicon-import-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> model.cancel());
        take.setId("lexicon-import-take");
        take.getStyleClass().add("accent");
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setOnAction(_ -> model.carryOut(taken -> screens.dialogs()
                .notice(
                        "lexicon.import.done",
                        taken.added(),
                        taken.changed(),
                        taken.identical(),
                        taken.refused().size())));
        model.planProperty().subscribe(_ -> {
            var changes = model.count(Kind.NEW) + model.count(Kind.CHANGED);
            take.setText(messages.text("lexicon.import.take", changes));
            take.setDisable(changes == 0);
        });
        var head = new HBox(name, hint, gap, cancel, take);
        head.getStyleClass().add("side-line");
        return head;
    }

    private Node kinds() {
        var group = new ToggleGroup();
        var tabs = new HBox();
        tabs.getStyleClass().add("review-tabs");
        tabs.getChildren().add(tab(group, null));
        for (var kind : Kind.values()) {
            tabs.getChildren().add(tab(group, kind));
        }
        return tabs;
    }

    private ToggleButton tab(ToggleGroup group, @Nullable Kind kind) {
        var id = kind == null ? "all" : kind.name().toLowerCase(Locale.ROOT);
        var tab = new ToggleButton();
        tab.setId("lexicon-preview-" + id);
        tab.setToggleGroup(group);
        tab.setOnAction(_ -> model.shownProperty().set(kind));
        model.shownProperty().subscribe(now -> tab.setSelected(now == kind));
        model.planProperty().subscribe(_ -> tab.setText(words(kind)));
        return tab;
    }

    private String words(@Nullable Kind kind) {
        if (kind == null) {
            return messages.text("lexicon.import.all");
        }
        return messages.text(
                switch (kind) {
                    case NEW -> "lexicon.import.new";
                    case CHANGED -> "lexicon.import.changed";
                    case IDENTICAL -> "lexicon.import.identical";
                    case REFUSED -> "lexicon.import.refused-count";
                },
                model.count(kind));
    }

    private TableView<PreviewLine> table() {
        var table = new TableView<PreviewLine>();
        table.setId("lexicon-preview-table");
        table.setAccessibleText(messages.text("lexicon.import.hint"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(messages.text("lexicon.import.nothing")));
        TableColumn<PreviewLine, ?> row = Tables.column(messages.text("lexicon.column.row"), PreviewLine::row);
        row.setPrefWidth(64);
        table.getColumns().add(row);
        add(
                table,
                "lexicon.column.verdict",
                84,
                line -> messages.text("lexicon.verdict." + line.kind().name().toLowerCase(Locale.ROOT)));
        add(table, "lexicon.column.term", 190, PreviewLine::text);
        add(
                table,
                "lexicon.column.kind",
                90,
                of(term -> messages.text(term.kind().messageKey())));
        add(
                table,
                "lexicon.column.category",
                118,
                of(term -> messages.text(term.category().messageKey())));
        add(
                table,
                "lexicon.column.severity",
                64,
                of(term -> messages.text(term.severity().messageKey())));
        add(table, "lexicon.column.replacement", 150, of(Term::replacement));
        add(table, "lexicon.column.remark", 340, line -> line.remark(messages));
        table.setItems(model.lines());
        Frames.unroll(table);
        table.setSortPolicy(_ -> false); // the rows stand as in the file
        return table;
    }

    private static Function<PreviewLine, String> of(Function<Term, String> words) {
        return line -> line.term() == null ? "" : words.apply(line.term());
    }

    private void add(TableView<PreviewLine> table, String key, double width, Function<PreviewLine, String> value) {
        TableColumn<PreviewLine, @Nullable String> column = Tables.column(messages.text(key), value);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellFactory(_ -> new ToldCell<>());
        table.getColumns().add(column);
    }
}
