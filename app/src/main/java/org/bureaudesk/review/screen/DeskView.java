package org.bureaudesk.review.screen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bureaudesk.review.Dossier;
import org.bureaudesk.review.ReviewState;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;

/// One post under review: left the text as it goes out, right the checklist, below what can be done. Where there is no
/// room side by side (a small display at 150 %), the two on the right are pages like the others.
final class DeskView implements View {

    private static final double HALF = 0.52;
    private static final double SIDE_BY_SIDE = 880;
    private static final String CHECKLIST = "checklist";
    private static final String SIGN = "sign";
    private static final Set<String> RIGHT = Set.of(CHECKLIST, SIGN);

    private final DeskViewModel model;
    private final Messages messages;
    private final DeskTopView top;
    private final SignView sign;
    private final ChecklistView checklist;
    private final Map<String, Node> pages = new LinkedHashMap<>();
    private final Map<String, ToggleButton> tabs = new LinkedHashMap<>();
    private final StackPane page = new StackPane();
    private final VBox left;
    private final VBox right = new VBox();
    private final BorderPane root = new BorderPane();
    private boolean narrow;
    private boolean blank = true;

    DeskView(DeskViewModel model, PaperViewModel paper, Screens screens, MarkWords words, Runnable back) {
        this.model = model;
        this.messages = screens.messages();
        top = new DeskTopView(model, paper, screens, words, back);
        var text = new TextView(model, paper, messages);
        sign = new SignView(model, screens, words);
        checklist = new ChecklistView(model, screens, words);
        pages.put("text", text.root());
        pages.put("difference", text.difference());
        pages.put("history", new HistoryView(model, messages, words).root());
        pages.put("sheet", new SheetView(model, paper, screens).root());
        pages.put(CHECKLIST, checklist.root());
        pages.put(SIGN, sign.root());
        left = new VBox(tabs(), page);
        VBox.setVgrow(page, Priority.ALWAYS);
        right.getStyleClass().add("review-right");
        VBox.setVgrow(checklist.root(), Priority.ALWAYS);
        root.setId("review-desk");
        root.getStyleClass().add("review-desk");
        root.setTop(top.root());
        arrange(false);
        root.widthProperty().subscribe(width -> fit(width.doubleValue()));
        model.pageProperty().subscribe(this::turnTo);
        model.dossierProperty().subscribe(this::show);
        checklist.onEnd(this::toOpinion);
        DeskKeysView.listen(root, this::toChecklist, this::toOpinion, sign, back);
    }

    @Override
    public Parent root() {
        return root;
    }

    private Node tabs() {
        var group = new ToggleGroup();
        var line = new HBox();
        line.getStyleClass().add("review-tabs");
        for (var name : pages.keySet()) {
            var tab = new ToggleButton(messages.text("review.page." + name));
            tab.setId("review-page-" + name);
            tab.setToggleGroup(group);
            tab.setMinWidth(Region.USE_PREF_SIZE);
            tab.managedProperty().bind(tab.visibleProperty());
            tab.setOnAction(_ -> {
                model.pageProperty().set(name);
                tab.setSelected(true);
            });
            tabs.put(name, tab);
            line.getChildren().add(tab);
        }
        return line;
    }

    private ToggleButton tab(String name) {
        return Objects.requireNonNull(tabs.get(name));
    }

    private void turnTo(String name) {
        tabs.forEach((other, tab) -> tab.setSelected(other.equals(name)));
        var wanted = pages.get(name);
        if (wanted != null && (narrow || !RIGHT.contains(name))) {
            page.getChildren().setAll(wanted);
        }
    }

    private void fit(double width) {
        if (width > 0 && narrow != width < SIDE_BY_SIDE) {
            arrange(!narrow);
        }
    }

    private void arrange(boolean nowNarrow) {
        narrow = nowNarrow;
        top.narrow(narrow);
        left.getStyleClass().setAll(narrow ? "review-alone" : "review-left");
        RIGHT.forEach(name -> tab(name).setVisible(narrow));
        page.getChildren().clear();
        right.getChildren().clear();
        if (narrow) {
            root.setCenter(left);
        } else {
            right.getChildren().setAll(checklist.root(), sign.root());
            var halves = new SplitPane(left, right);
            halves.setDividerPositions(HALF);
            root.setCenter(halves);
            if (RIGHT.contains(model.pageProperty().get())) {
                model.pageProperty().set("text");
            }
        }
        turnTo(model.pageProperty().get());
    }

    private void toChecklist() {
        show(CHECKLIST);
        checklist.focusFirstOpen();
    }

    private void toOpinion() {
        show(SIGN);
        sign.focusOpinion();
    }

    /// Brings to sight what is not beside the text already.
    private void show(String name) {
        if (narrow) {
            model.pageProperty().set(name);
            settle();
        }
    }

    /// Until then the lines stand in no window, and nothing there can have the focus.
    private void settle() {
        root.applyCss();
        root.layout();
    }

    private void show(@Nullable Dossier dossier) {
        var fresh = blank;
        blank = dossier == null;
        if (dossier != null && fresh) { // keys work from the first look on
            settle();
            if (!narrow) {
                checklist.focusFirstOpen();
            } else if (dossier.mark().state() == ReviewState.RETURNED) { // why comes first
                show(SIGN);
            } else {
                tab("text").requestFocus();
            }
        }
    }
}
