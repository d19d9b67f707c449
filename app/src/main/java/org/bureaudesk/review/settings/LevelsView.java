package org.bureaudesk.review.settings;

import java.util.ArrayList;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// How many levels there are, who signs each, who must be another, and what may go out first.
final class LevelsView implements View {

    private final LevelsViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final Label count = new Label();
    private final Label fault = new Label();
    private final VBox levels = new VBox();
    private final VBox root = new VBox();

    /// @param papers further buttons, for the files an office may edit
    LevelsView(LevelsViewModel model, Screens screens, Node... papers) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        root.setId("review-settings");
        root.getStyleClass().add("review-settings");
        count.setId("review-level-count");
        fault.setId("review-levels-fault");
        fault.setWrapText(true);
        fault.getStyleClass().add("form-fault");
        levels.getStyleClass().add("review-settings");
        root.getChildren().addAll(count, levels, options(), fault, buttons(), new FlowPane(8, 8, papers));
        model.rows().addListener((ListChangeListener<LevelRowViewModel>) _ -> showRows());
        model.faultProperty().subscribe(this::say);
        model.savedProperty().subscribe(this::tell);
        model.reload();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.reload();
    }

    private void showRows() {
        var all = model.rows();
        var shown = new ArrayList<Node>();
        for (int i = 0; i < all.size(); i++) {
            shown.add(new LevelRowView(model, all.get(i), i + 1, messages).root());
            all.get(i).outOfRuleOnly.subscribe(_ -> count());
        }
        levels.getChildren().setAll(shown);
        count();
    }

    private void count() {
        var leaders =
                model.rows().stream().filter(row -> row.outOfRuleOnly.get()).count();
        count.setText(messages.text("review.levels.count", model.rows().size() - leaders, leaders));
    }

    private Node options() {
        var others = new Label(messages.text("review.levels.others"));
        others.setWrapText(true);
        others.getStyleClass().addAll("muted", "small");
        var twice = check("review-same-twice", "review.levels.same-twice", model.sameTwice);
        var reason = new TextField();
        reason.setId("review-same-twice-reason");
        reason.setPromptText(messages.text("review.levels.same-twice-reason"));
        reason.setAccessibleText(messages.text("review.levels.same-twice-reason"));
        reason.textProperty().bindBidirectional(model.sameTwiceReason);
        reason.visibleProperty().bind(model.sameTwice);
        reason.managedProperty().bind(model.sameTwice);
        var urgent = check("review-urgent", "review.levels.urgent", model.urgent);
        var options = new VBox(others, twice, reason, urgent);
        options.getStyleClass().add("review-settings");
        return options;
    }

    private CheckBox check(String id, String key, javafx.beans.property.BooleanProperty value) {
        var box = new CheckBox(messages.text(key));
        box.setId(id);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private Node buttons() {
        var save = button("save", "fth-check", model::save);
        save.getStyleClass().add("accent");
        var line = new FlowPane(
                save,
                button("add", "fth-plus", model::add),
                button("revert", "fth-rotate-ccw", model::revert),
                button("usual", "fth-list", model::usual));
        line.getStyleClass().add("button-flow");
        return line;
    }

    private Button button(String name, String icon, Runnable action) {
        var button = new Button(messages.text("review.levels." + name), new FontIcon(icon));
        button.setId("review-levels-" + name);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void say(@Nullable UserException refused) {
        fault.setText(refused == null ? "" : messages.text(refused));
        fault.setVisible(refused != null);
        fault.setManaged(refused != null);
    }

    private void tell(LevelsViewModel.@Nullable Saved done) {
        if (done == null) {
            return;
        }
        if (done.stuck() > 0) {
            screens.dialogs().notice("review.levels.saved-stuck", done.stuck());
        } else {
            screens.dialogs().notice("review.levels.saved");
        }
    }
}
