package org.bureaudesk.report;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bureaudesk.report.compose.PrintTable;
import org.bureaudesk.report.compose.Section;
import org.bureaudesk.report.compose.Span;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.EmptyState;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The report as it will print: figures are links to their records, paragraphs can be written over.
final class PreviewView implements View {

    private final ReportViewModel model;
    private final Messages messages;
    private final VBox paper = new VBox();
    private final VBox notes = new VBox();
    private final ScrollPane scroll = new ScrollPane(paper);
    private final SplitPane split = new SplitPane(scroll);
    private final EvidenceView evidence;
    private final StackPane root = new StackPane();
    private final java.util.List<ParagraphView> paragraphs = new java.util.ArrayList<>();

    PreviewView(ReportViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        evidence = new EvidenceView(model, messages);
        build();
    }

    @Override
    public Parent root() {
        return root;
    }

    /// What is being typed goes into the report.
    void commit() {
        java.util.List.copyOf(paragraphs).forEach(ParagraphView::commit);
    }

    private void build() {
        paper.setId("report-paper");
        paper.getStyleClass().add("report-paper");
        notes.getStyleClass().add("report-notes");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        split.setOrientation(javafx.geometry.Orientation.VERTICAL);
        var page = new VBox(bar(), notes, split);
        VBox.setVgrow(split, Priority.ALWAYS);
        page.getStyleClass().add("report-preview");
        var empty = new EmptyState("fth-clipboard", messages.text("report.empty"));
        model.report().subscribe(report -> {
            show(report);
            root.getChildren().setAll(report == null ? empty.root() : page);
        });
        model.made().subscribe(this::showNotes);
        model.figure().subscribe(figure -> {
            if (figure == null) {
                split.getItems().setAll(scroll);
            } else if (split.getItems().size() == 1) {
                split.getItems().add(evidence.root());
                split.setDividerPositions(0.6);
            }
        });
    }

    private Node bar() {
        var refresh = button("report-refresh", "report.refresh", "fth-refresh-cw");
        refresh.setOnAction(_ -> {
            commit();
            model.refresh();
        });
        var saveAs = button("report-export-as", "report.export.as", "fth-save");
        saveAs.setOnAction(_ -> {
            commit();
            model.export(true);
        });
        var export = button("report-export", "report.export", "fth-download");
        export.getStyleClass().add("accent");
        export.setOnAction(_ -> {
            commit();
            model.export(false);
        });
        var hint = new Label(messages.text("report.hint"));
        hint.getStyleClass().addAll("small", "muted");
        hint.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(hint, space, refresh, saveAs, export);
        bar.getStyleClass().add("report-bar");
        return bar;
    }

    private Button button(String id, String key, String icon) {
        var button = new Button(messages.text(key), new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void showNotes(@Nullable Made made) {
        notes.getChildren().clear();
        if (made == null) {
            return;
        }
        var done = new Label(
                messages.text("report.export.done", String.valueOf(made.file().getFileName())),
                new FontIcon("fth-check-circle"));
        done.setId("report-done");
        done.setWrapText(true);
        var folder = new Hyperlink(messages.text("report.export.reveal"));
        folder.setId("report-reveal");
        folder.setOnAction(_ -> model.reveal(made.file()));
        notes.getChildren().add(new HBox(done, folder));
        for (var note : made.notes()) {
            var words =
                    new Label(messages.text(note.key(), note.facts().toArray()), new FontIcon("fth-alert-triangle"));
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            words.getStyleClass().add("report-note");
            notes.getChildren().add(words);
        }
    }

    private void show(@Nullable Report report) {
        paper.getChildren().clear();
        paragraphs.clear();
        if (report == null) {
            return;
        }
        for (var section : report.text().sections()) {
            show(report, section);
        }
    }

    private void show(Report report, Section section) {
        if (!section.heading().isEmpty()) {
            var heading = new Label(section.heading());
            heading.getStyleClass().add("report-heading");
            paper.getChildren().add(heading);
        }
        for (var paragraph : section.paragraphs()) {
            var view = new ParagraphView(model, messages, report, paragraph);
            view.root().getStyleClass().add("report-" + section.slot());
            paragraphs.add(view);
            paper.getChildren().add(view.root());
        }
        section.tables().stream()
                .filter(table -> !table.rows().isEmpty())
                .forEach(table -> paper.getChildren().addAll(caption(table), table(table)));
    }

    private static Node caption(PrintTable table) {
        var caption = new Label(table.caption());
        caption.getStyleClass().add("report-caption");
        caption.setMaxWidth(Double.MAX_VALUE);
        return caption;
    }

    private Node table(PrintTable table) {
        var grid = new GridPane();
        grid.getStyleClass().add("report-table");
        for (int c = 0; c < table.columns().size(); c++) {
            var column = new javafx.scene.layout.ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setPercentWidth(100.0 / table.columns().size());
            grid.getColumnConstraints().add(column);
            grid.add(cell(new Label(table.columns().get(c)), "report-table-head"), c, 0);
        }
        for (int r = 0; r < table.rows().size(); r++) {
            for (int c = 0; c < table.columns().size(); c++) {
                grid.add(cell(word(table.rows().get(r).get(c)), "report-table-cell"), c, r + 1);
            }
        }
        return grid;
    }

    private static Node cell(Node content, String style) {
        var cell = new StackPane(content);
        cell.getStyleClass().add(style);
        return cell;
    }

    private Node word(Span span) {
        var figure = span.figure();
        if (figure == null) {
            var label = new Label(span.text());
            label.setWrapText(true);
            return label;
        }
        return ParagraphView.link(model, messages, figure);
    }
}
