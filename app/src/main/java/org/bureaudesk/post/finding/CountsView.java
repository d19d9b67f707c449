package org.bureaudesk.post.finding;

import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// 严重 1 · 一般 2 · 提示 3, or that nothing was found. A click goes to the next finding.
final class CountsView implements View {

    private static final PseudoClass GRAVE = PseudoClass.getPseudoClass("grave");
    private static final PseudoClass CLEAN = PseudoClass.getPseudoClass("clean");

    private final FindingViewModel model;
    private final ObservableBooleanValue waiting;
    private final Messages messages;
    private final FontIcon icon = new FontIcon("fth-check-circle");
    private final Button root = new Button("", icon);

    CountsView(FindingViewModel model, ObservableBooleanValue waiting, Messages messages, Runnable next) {
        this.model = model;
        this.waiting = waiting;
        this.messages = messages;
        root.setId("post-finding-counts");
        root.getStyleClass().addAll("flat", "finding-counts");
        root.setTooltip(new Tooltip(messages.text("post.finding.keys")));
        root.setOnAction(_ -> next.run());
        model.countsProperty().subscribe(_ -> show());
        waiting.subscribe(_ -> show());
    }

    @Override
    public Parent root() {
        return root;
    }

    private void show() {
        var counts = model.countsProperty().get();
        var settled = !waiting.get();
        if (counts.isEmpty()) {
            root.setText(messages.text(settled ? "post.finding.none" : "post.finding.checking"));
        } else {
            root.setText(messages.text("post.finding.counts", counts.grave(), counts.normal(), counts.hint()));
        }
        icon.setIconLiteral(
                counts.grave() > 0
                        ? "fth-alert-octagon"
                        : counts.normal() > 0
                                ? "fth-alert-triangle"
                                : counts.hint() > 0 ? "fth-info" : settled ? "fth-check-circle" : "fth-loader");
        root.pseudoClassStateChanged(GRAVE, counts.grave() > 0);
        root.pseudoClassStateChanged(CLEAN, settled && counts.isEmpty());
        root.setAccessibleText(root.getText());
    }
}
