package org.bureaudesk.lexicon.rescan.screen;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.lexicon.rescan.Matter;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.ExportButton;
import org.bureaudesk.ui.form.FilterBar;
import org.bureaudesk.ui.ledger.ChoiceFilter;
import org.kordamp.ikonli.javafx.FontIcon;

/// The queue of published posts the lists object to: how it stands, the list, what is decided.
final class RescanView implements View {

    private final RescanViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final FilterBar bar;
    private final RescanTableView table;
    private final VBox root = new VBox();

    RescanView(RescanViewModel model, DecisionViewModel decisions, Screens screens) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        bar = new FilterBar("rescan-search", messages.text("lexicon.search.matters"));
        table = new RescanTableView(model, decisions, messages);
        var decision = new DecisionView(decisions, screens);
        var body = new HBox(table.root(), decision.root());
        body.getStyleClass().add("lexicon-columns");
        HBox.setHgrow(table.root(), Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        root.getStyleClass().add("lexicon-page");
        root.getChildren().addAll(standing(), filters(), body);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.reload();
        table.focus();
    }

    @Override
    public void search() {
        bar.focus();
    }

    private Node standing() {
        var icon = new FontIcon("fth-refresh-cw");
        var told = new Label();
        told.setId("rescan-standing");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setMaxWidth(Double.MAX_VALUE);
        var scan = new Button(messages.text("lexicon.scan.start"));
        scan.setId("rescan-start");
        scan.setMinWidth(Region.USE_PREF_SIZE);
        scan.setOnAction(_ -> scan());
        var line = new HBox(icon, told, scan);
        line.getStyleClass().add("alert-line");
        model.standingProperty().subscribe(standing -> {
            told.setText(standing == null ? "" : words(standing));
            line.getStyleClass().removeAll("amber", "calm");
            var due = standing != null && standing.stale() && standing.posts() > 0;
            line.getStyleClass().add(due ? "amber" : "calm");
            scan.getStyleClass().remove("accent");
            if (due) {
                scan.getStyleClass().add("accent");
            }
            scan.setDisable(standing != null && standing.posts() == 0);
        });
        return line;
    }

    private String words(RescanViewModel.Standing standing) {
        var last = standing.last();
        if (standing.posts() == 0) {
            return messages.text("lexicon.scan.nothing");
        }
        if (last == null) {
            return messages.text("lexicon.scan.never", standing.posts());
        }
        return messages.text(
                standing.stale() ? "lexicon.scan.stale" : "lexicon.scan.fresh",
                Words.print(last.finishedAt(), messages),
                last.posts(),
                last.objected());
    }

    private void scan() {
        model.scan(outcome ->
                screens.dialogs().notice("lexicon.scan.done", outcome.scan().posts(), outcome.added(), outcome.gone()));
    }

    private Node filters() {
        bar.textProperty().bindBidirectional(model.textProperty());
        bar.choice(new ChoiceFilter<>(
                messages,
                "rescan-states",
                "lexicon.column.state",
                model.stateProperty(),
                state -> messages.text(state.messageKey()),
                Matter.State.values()));
        model.standingProperty()
                .subscribe(standing -> bar.countProperty().set(standing == null ? "" : counts(standing)));
        var export = new ExportButton(
                screens,
                "rescan-export",
                () -> messages.text("lexicon.matters"),
                (file, progress) -> model.writeTo(file, model.query(), progress));
        return bar.action(export.node()).root();
    }

    private String counts(RescanViewModel.Standing standing) {
        var counts = messages.text("lexicon.scan.counts", standing.open(), standing.decided(), standing.closed());
        return standing.listed() > RescanViewModel.MOST_SHOWN
                ? counts + messages.text("lexicon.scan.more", RescanViewModel.MOST_SHOWN)
                : counts;
    }
}
