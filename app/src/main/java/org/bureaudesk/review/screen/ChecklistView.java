package org.bureaudesk.review.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.review.Dossier;
import org.bureaudesk.review.checklist.Checklist;
import org.bureaudesk.review.checklist.ChecklistGroup;
import org.bureaudesk.review.checklist.Hint;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The checklist beside the text, group by group. Nothing is ever answered beforehand.
final class ChecklistView implements View {

    private static final double AHEAD = 140; // what comes first stays in sight with it

    private final DeskViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final MarkWords words;
    private final VBox groups = new VBox();
    private final ScrollPane root = new ScrollPane(groups);
    private final List<ItemView> items = new ArrayList<>();
    private final Map<ChecklistGroup, Button> plain = new HashMap<>();
    private final Label keys = new Label();
    private Runnable end = () -> {};
    private @Nullable Dossier answeredIn;
    private @Nullable Checklist built;
    private String builtFor = "";

    ChecklistView(DeskViewModel model, Screens screens, MarkWords words) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        this.words = words;
        keys.setText(messages.text("review.hint.keys"));
        keys.setId("review-keys");
        keys.setWrapText(true);
        keys.getStyleClass().addAll("muted", "small");
        groups.getStyleClass().add("review-checklist");
        root.setId("review-checklist");
        root.setFitToWidth(true);
        root.getStyleClass().add("page-scroll");
        model.dossierProperty().subscribe(this::show);
        model.hints().addListener((ListChangeListener<Hint>)
                _ -> show(model.dossierProperty().get()));
    }

    @Override
    public Parent root() {
        return root;
    }

    /// What happens when the last line was answered.
    void onEnd(Runnable listener) {
        end = listener;
    }

    /// Where the next answer is to be given; the opinion where there is none.
    void focusFirstOpen() {
        items.stream().filter(ItemView::isOpen).findFirst().ifPresentOrElse(item -> focus(item), end);
    }

    private void focus(ItemView item) {
        item.focus();
        var height = groups.getHeight() - root.getViewportBounds().getHeight();
        if (height > 0) {
            var at = groups.sceneToLocal(item.root().localToScene(0, 0)).getY();
            root.setVvalue(Math.clamp((at - AHEAD) / height, 0, 1));
        }
    }

    private void show(@Nullable Dossier dossier) {
        if (dossier == null) {
            return;
        }
        var level = dossier.mark().waiting();
        if (!dossier.asked().equals(built) || !level.equals(builtFor)) {
            builtFor = level;
            build(dossier.asked());
        }
        items.forEach(item -> item.show(dossier, model.hints()));
        keys.setVisible(dossier.allowed().answer());
        keys.setManaged(keys.isVisible());
        plain.forEach((group, button) -> {
            var count =
                    dossier.mark().waiting().isEmpty() ? 0 : model.plain(group).size();
            button.setText(messages.text("review.group.conform", count));
            button.setVisible(count > 0 && dossier.allowed().answer());
        });
        goOn(dossier);
    }

    /// Goes on to what is still open once the answers are written down.
    private void answerPlain(ChecklistGroup group) {
        answeredIn = model.dossierProperty().get();
        model.answerPlain(group);
    }

    private void goOn(Dossier dossier) {
        var before = answeredIn;
        if (before != null && !before.equals(dossier)) {
            answeredIn = null;
            if (before.post().id().equals(dossier.post().id())) {
                focusFirstOpen();
            }
        }
    }

    private void build(Checklist asked) {
        built = asked;
        items.clear();
        plain.clear();
        groups.getChildren().setAll(keys);
        for (var group : asked.startingWith(builtFor)) {
            var card = new VBox(head(group));
            card.getStyleClass().addAll("card", "review-group");
            for (var item : group.items()) {
                var view = new ItemView(model, item, screens, words);
                view.onRest(() -> answerPlain(group));
                items.add(view);
                card.getChildren().add(view.root());
            }
            groups.getChildren().add(card);
        }
        for (int i = 0; i < items.size(); i++) {
            var before = i == 0 ? null : items.get(i - 1);
            items.get(i).neighbours(before, i + 1 < items.size() ? items.get(i + 1) : null, () -> end.run());
        }
    }

    private Node head(ChecklistGroup group) {
        var title = new Label(group.title());
        title.getStyleClass().add("card-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var all = new Button("", new FontIcon("fth-check"));
        all.setId("review-conform-" + group.id());
        all.managedProperty().bind(all.visibleProperty());
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(_ -> answerPlain(group));
        plain.put(group, all);
        var line = new HBox(title, gap, all);
        line.getStyleClass().add("review-head");
        var source = new Label(group.source());
        source.setId("review-source-" + group.id());
        source.getStyleClass().addAll("muted", "small");
        source.setWrapText(true);
        return group.source().isEmpty() ? line : new VBox(line, source);
    }
}
