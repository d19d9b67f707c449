package org.bureaudesk.calendar.screen;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bureaudesk.calendar.screen.CalendarSelection.PickMode;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// Posts without a date (待排期), to be dragged onto a day; what is dragged here loses its date.
final class DrawerView implements View {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int MOST_CARDS = 100;

    private final CalendarViewModel model;
    private final CarryViewModel carry;
    private final CalendarActions actions;
    private final BoardView board;
    private final Messages messages;
    private final Label title = new Label();
    private final VBox cards = new VBox();
    private final VBox root = new VBox();

    DrawerView(
            CalendarViewModel model,
            CarryViewModel carry,
            CalendarActions actions,
            BoardView board,
            Messages messages) {
        this.model = model;
        this.carry = carry;
        this.actions = actions;
        this.board = board;
        this.messages = messages;
        title.getStyleClass().add("card-title");
        title.setId("drawer-title");
        cards.getStyleClass().add("drawer-cards");
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var add = new Button(messages.text("calendar.drawer.new"), new FontIcon("fth-plus"));
        add.setId("drawer-new");
        add.getStyleClass().add("flat");
        add.setOnAction(_ -> actions.write());
        root.setId("calendar-drawer");
        root.getStyleClass().add("drawer");
        root.getChildren().addAll(title, scroll, add);
        root.setOnMouseDragEntered(_ -> root.pseudoClassStateChanged(SELECTED, carry.isMovable()));
        root.setOnMouseDragExited(_ -> root.pseudoClassStateChanged(SELECTED, false));
        root.setOnMouseDragReleased(event -> {
            carry.letGo();
            carry.unplan();
            event.consume();
        });
        model.undated().addListener((ListChangeListener<PostRow>) _ -> fill());
        model.selection().onChange(this::mark);
        fill();
    }

    @Override
    public Parent root() {
        return root;
    }

    private void fill() {
        var rows = model.undated();
        title.setText(messages.text("calendar.drawer.title", rows.size()));
        cards.getChildren()
                .setAll(rows.stream().limit(MOST_CARDS).map(this::card).toList());
        var hint = new Label(messages.text(
                rows.isEmpty()
                        ? "calendar.drawer.empty"
                        : rows.size() > MOST_CARDS ? "calendar.drawer.rest" : "calendar.drawer.hint",
                Math.max(0, rows.size() - MOST_CARDS)));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        cards.getChildren().add(hint);
    }

    private Node card(PostRow row) {
        var name = new Label(row.title().isEmpty() ? messages.text("calendar.untitled") : row.title());
        name.setWrapText(true);
        var about = new Label(
                row.column().isEmpty()
                        ? messages.text(row.form().messageKey())
                        : messages.text(
                                "calendar.joined", messages.text(row.form().messageKey()), row.column()));
        about.getStyleClass().addAll("muted", "small");
        var card = new VBox(name, about);
        card.setId("drawer-" + row.id().value());
        card.setUserData(row.id());
        card.getStyleClass().add("drawer-card");
        card.setFocusTraversable(true);
        card.setAccessibleText(name.getText() + " " + about.getText());
        card.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                if (event.getClickCount() == 2) {
                    actions.open(row.id());
                } else {
                    model.selection().pick(row.id(), event.isShortcutDown() ? PickMode.TOGGLE : PickMode.ONLY);
                }
            }
        });
        card.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                model.selection().pick(row.id(), event.isShortcutDown() ? PickMode.TOGGLE : PickMode.ONLY);
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                model.selection().grab(row.id());
                carry.take();
                board.root().requestFocus();
                event.consume();
            }
        });
        board.listenTo(card, row.id(), name.getText());
        return card;
    }

    private void mark() {
        cards.getChildren()
                .forEach(card -> card.pseudoClassStateChanged(
                        SELECTED,
                        card.getUserData() instanceof org.bureaudesk.post.PostId post
                                && model.selection().has(post)));
    }
}
