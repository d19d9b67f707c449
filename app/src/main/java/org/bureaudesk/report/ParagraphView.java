package org.bureaudesk.report;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.bureaudesk.report.compose.Paragraph;
import org.bureaudesk.report.facts.Figure;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// One paragraph of the preview, to be read or written over.
final class ParagraphView implements View {

    private static final int LINE = 46;

    private final ReportViewModel model;
    private final Messages messages;
    private final Report report;
    private final Paragraph paragraph;
    private final TextArea area = new TextArea();
    private final VBox root = new VBox();
    private boolean writing;

    ParagraphView(ReportViewModel model, Messages messages, Report report, Paragraph paragraph) {
        this.model = model;
        this.messages = messages;
        this.report = report;
        this.paragraph = paragraph;
        root.getStyleClass().add("report-paragraph");
        read();
    }

    @Override
    public Parent root() {
        return root;
    }

    /// Takes what is being typed into the report.
    void commit() {
        if (writing) {
            writing = false;
            model.write(paragraph, area.getText());
        }
    }

    private void read() {
        writing = false;
        var words = text();
        HBox.setHgrow(words, Priority.ALWAYS);
        var edit = new Button(null, new FontIcon("fth-edit-2"));
        edit.setId("edit-" + paragraph.id().replace('.', '-'));
        edit.getStyleClass().addAll("flat", "button-icon");
        edit.setAccessibleText(messages.text("report.paragraph.edit"));
        edit.setOnAction(_ -> write());
        var line = new HBox(words, edit);
        line.getStyleClass().add("report-line");
        line.setAlignment(Pos.TOP_LEFT);
        root.getChildren().setAll(line);
        if (report.isEdited(paragraph)) {
            root.getChildren().add(edited());
        }
    }

    private Node edited() {
        var mark = new Label(messages.text("report.paragraph.edited"), new FontIcon("fth-edit-3"));
        mark.getStyleClass().addAll("small", "muted");
        var back = new Hyperlink(messages.text("report.paragraph.back"));
        back.setId("back-" + paragraph.id().replace('.', '-'));
        back.setOnAction(_ -> model.write(paragraph, paragraph.text()));
        var line = new HBox(mark, back);
        line.getStyleClass().add("report-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node text() {
        var flow = new TextFlow();
        flow.getStyleClass().add("report-flow");
        flow.setMinWidth(0);
        if (report.isEdited(paragraph)) {
            var words = report.wording(paragraph);
            flow.getChildren().add(plain(words.isBlank() ? messages.text("report.paragraph.empty") : words));
            return flow;
        }
        for (var span : paragraph.spans()) {
            var figure = span.figure();
            flow.getChildren().add(figure == null ? plain(span.text()) : link(model, messages, figure));
        }
        return flow;
    }

    private static Text plain(String words) {
        var text = new Text(words);
        text.getStyleClass().add("text");
        return text;
    }

    static Hyperlink link(ReportViewModel model, Messages messages, Figure figure) {
        var link = new Hyperlink(figure.text());
        link.getStyleClass().add("report-figure");
        link.setId("figure-" + figure.id().replace('@', '-'));
        link.setAccessibleText(messages.text(
                "report.figure.open",
                figure.text(),
                figure.evidence().count(),
                messages.text(figure.evidence().kind().messageKey())));
        link.setOnAction(_ -> model.look(figure));
        return link;
    }

    private void write() {
        writing = true;
        area.setId("write-" + paragraph.id().replace('.', '-'));
        area.setAccessibleText(messages.text("report.paragraph.edit"));
        area.setText(report.wording(paragraph));
        area.setWrapText(true);
        area.setPrefRowCount(Math.clamp(area.getLength() / LINE + 2, 2, 10));
        var keep = new Button(messages.text("report.paragraph.keep"));
        keep.setId("keep-" + paragraph.id().replace('.', '-'));
        keep.getStyleClass().addAll("accent", "small");
        keep.setOnAction(_ -> {
            commit();
            read();
        });
        var drop = new Button(messages.text("report.paragraph.drop"));
        drop.getStyleClass().add("small");
        drop.setOnAction(_ -> read());
        var buttons = new HBox(keep, drop);
        buttons.getStyleClass().add("report-line");
        root.getChildren().setAll(area, buttons);
        area.requestFocus();
        area.end();
    }
}
