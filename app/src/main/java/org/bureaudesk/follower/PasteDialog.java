package org.bureaudesk.follower;

import java.time.LocalDate;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.bureaudesk.follower.PastePolicy.Plan;
import org.bureaudesk.follower.entry.FaultWords;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.Tables;
import org.jspecify.annotations.Nullable;

/// Shows what a paste would do, or why it cannot be taken.
final class PasteDialog {

    private static final double WIDTH = 900;
    private static final double GAP = 12;
    private static final double DAY_WIDTH = 130;
    private static final double FIGURES_WIDTH = 290;
    private static final double HEIGHT = 320;

    private final Messages messages;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final VBox content = new VBox(GAP);

    PasteDialog(Messages messages, @Nullable Window owner) {
        this.messages = messages;
        dialog.initOwner(owner);
        dialog.setTitle(messages.text("follower.paste"));
        dialog.setResizable(true);
        content.setPadding(new Insets(GAP));
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().setPrefSize(WIDTH, HEIGHT + 120);
    }

    /// Lists every cell at fault. Nothing has been written.
    void refuse(Plan plan) {
        var faults = new ListView<>(FXCollections.observableArrayList(plan.faults().stream()
                .map(fault -> FaultWords.inBlock(fault, messages))
                .toList()));
        faults.setId("paste-faults");
        faults.setPrefHeight(HEIGHT);
        show(messages.text("follower.paste.refused", plan.faults().size()), faults);
        var close = new ButtonType(messages.text("follower.paste.close"), ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().add(close);
        dialog.showAndWait();
    }

    /// Whether the user wants it written.
    boolean confirm(Plan plan) {
        show(messages.text("follower.paste.plan", plan.added(), plan.changed(), plan.identical()), changes(plan));
        var write = new ButtonType(messages.text("follower.paste.write"), ButtonData.OK_DONE);
        var cancel = new ButtonType(messages.text("follower.paste.cancel"), ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().addAll(write, cancel);
        dialog.getDialogPane().lookupButton(write).setId("paste-write");
        return dialog.showAndWait().filter(answer -> answer == write).isPresent();
    }

    private void show(String words, Node details) {
        var head = new Label(words);
        head.setId("paste-head");
        head.setWrapText(true);
        content.getChildren().setAll(head, details);
    }

    private Node changes(Plan plan) {
        var table = new TableView<Change<FollowerDay>>();
        table.setId("paste-changes");
        table.setPrefHeight(HEIGHT);
        table.getColumns()
                .add(Tables.column(messages.text("follower.column.day"), change -> Words.date(day(change), messages)));
        table.getColumns()
                .add(Tables.column(messages.text("follower.paste.before"), change -> figures(change.before())));
        table.getColumns().add(Tables.column(messages.text("follower.paste.after"), change -> figures(change.after())));
        table.getColumns().getFirst().setPrefWidth(DAY_WIDTH);
        table.getColumns().get(1).setPrefWidth(FIGURES_WIDTH);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Tables.fill(table, FXCollections.observableArrayList(plan.changes()));
        return table;
    }

    private static LocalDate day(Change<FollowerDay> change) {
        var shown = change.after() == null ? change.before() : change.after();
        return Objects.requireNonNull(shown).day();
    }

    private String figures(@Nullable FollowerDay day) {
        return day == null
                ? messages.text("follower.paste.none")
                : messages.text(
                        "follower.paste.figures",
                        orDash(day.added()),
                        orDash(day.cancelled()),
                        orDash(day.knownNet()),
                        day.cumulative());
    }

    private static String orDash(@Nullable Integer count) {
        return count == null ? "—" : count.toString();
    }
}
