package org.bureaudesk.post.finding;

import java.util.ArrayList;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.bureaudesk.check.Field;
import org.bureaudesk.check.Finding;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// One paragraph of the reading pane. A click on a finding selects it everywhere.
final class ParagraphCell extends ListCell<Paragraph> {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double SIDES = 44;

    private final FindingViewModel model;
    private final Messages messages;
    private final FindingDesk desk;
    private final TextFlow flow = new TextFlow();

    ParagraphCell(FindingViewModel model, Messages messages, FindingDesk desk) {
        this.model = model;
        this.messages = messages;
        this.desk = desk;
        setPrefWidth(0);
        getStyleClass().add("reading-cell");
    }

    @Override
    protected void updateItem(@Nullable Paragraph paragraph, boolean empty) {
        super.updateItem(paragraph, empty);
        if (paragraph == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var texts = new ArrayList<Text>();
        for (var run : paragraph.runs()) {
            var found = run.finding();
            if (found != null && run.opens()) {
                texts.add(marked(new Text(FindingPlace.mark(found.severity())), found));
            }
            texts.add(found == null ? new Text(run.text()) : found(run.text(), found));
        }
        texts.forEach(text -> text.getStyleClass().add("reading-run"));
        flow.getStyleClass().setAll("reading-" + style(paragraph.field()));
        flow.getChildren().setAll(texts);
        flow.setPrefWidth(getListView().getWidth() - SIDES);
        setAccessibleText(paragraph.text());
        setGraphic(flow);
    }

    private static String style(Field field) {
        return switch (field) {
            case TITLE -> "title";
            case SUMMARY -> "summary";
            case BODY -> "body";
        };
    }

    private Text found(String words, Finding finding) {
        var text = marked(new Text(words), finding);
        text.setUnderline(true);
        var why = finding.message();
        var sentence = messages.text(why.key(), why.arguments());
        Tooltip.install(text, new Tooltip(sentence));
        text.setAccessibleRole(AccessibleRole.HYPERLINK);
        text.setAccessibleText(messages.text(finding.severity().messageKey()) + " " + sentence);
        return text;
    }

    private Text marked(Text text, Finding finding) {
        text.getStyleClass().addAll("reading-found", FindingPlace.style(finding.severity()));
        text.pseudoClassStateChanged(
                CHOSEN, finding.equals(model.selectedProperty().get()));
        // at the press: what is under the mouse may have been written anew by the time it is let go
        text.setOnMousePressed(_ -> desk.go(finding));
        return text;
    }

    @Override
    protected double computePrefHeight(double width) {
        return isEmpty()
                ? super.computePrefHeight(width)
                : flow.prefHeight(getListView().getWidth() - SIDES) + snappedTopInset() + snappedBottomInset();
    }
}
