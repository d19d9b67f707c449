package org.bureaudesk.calendar.screen;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.bureaudesk.calendar.CalendarEntry;
import org.bureaudesk.calendar.CalendarPage;
import org.bureaudesk.calendar.CalendarSpan;
import org.bureaudesk.calendar.screen.CalendarSelection.PickMode;
import org.bureaudesk.calendar.screen.DayCell.Board;
import org.bureaudesk.post.PostId;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;

/// The month, the week or the list of the same days, and the mouse over them.
final class BoardView implements View, Board {

    private final CalendarViewModel model;
    private final CarryViewModel carry;
    private final CalendarActions actions;
    private final Screens screens;
    private final EntryWords words;
    private final MonthView month;
    private final WeekView week;
    private final EntryListView list;
    private final StackPane content = new StackPane();
    private final Label ghost = new Label();
    private final StackPane root = new StackPane();
    private @Nullable ContextMenu menu;

    BoardView(CalendarViewModel model, CarryViewModel carry, CalendarActions actions, Screens screens) {
        this.model = model;
        this.carry = carry;
        this.actions = actions;
        this.screens = screens;
        words = new EntryWords(screens.messages(), model);
        month = new MonthView(this, screens.messages());
        week = new WeekView(this, screens.messages());
        list = new EntryListView(model, actions, words, screens);
        ghost.getStyleClass().add("calendar-ghost");
        ghost.setVisible(false);
        var over = new Pane(ghost);
        over.setMouseTransparent(true);
        root.setId("calendar-board");
        root.getStyleClass().add("board");
        root.getChildren().addAll(content, over);
        root.setFocusTraversable(true);
        root.setMinSize(0, 0);
        root.setAccessibleText(screens.messages().text("calendar.board"));
        new BoardKeysView(model, carry, actions, this::menuAtCursor).listenTo(root);
        watch();
    }

    @Override
    public Parent root() {
        return root;
    }

    private void watch() {
        model.pageProperty().subscribe(page -> {
            if (page != null) {
                fill(page);
            }
        });
        model.spanProperty().subscribe(_ -> turn());
        model.lanesProperty().subscribe(_ -> refill());
        model.accounts().subscribe(this::refill);
        model.cursorProperty().subscribe(_ -> mark());
        model.selection().onChange(this::mark);
        carry.targetProperty().subscribe(_ -> mark());
    }

    private void turn() {
        content.getChildren()
                .setAll(
                        switch (model.spanProperty().get()) {
                            case MONTH -> month.root();
                            case WEEK -> week.root();
                            case LIST -> list.root();
                        });
        refill();
    }

    private void refill() {
        var page = model.pageProperty().get();
        if (page != null) {
            fill(page);
        }
    }

    /// A page of another length belongs to the view before; the right one is on its way.
    private void fill(CalendarPage page) {
        switch (model.spanProperty().get()) {
            case MONTH -> month.show(page, model.cursorProperty().get().getMonthValue());
            case WEEK -> {
                if (page.days().size() == java.time.DayOfWeek.values().length) {
                    week.show(page, model.lanesProperty().get() ? model.shownAccounts() : java.util.List.of());
                }
            }
            case LIST -> list.show(page);
        }
    }

    private void mark() {
        switch (model.spanProperty().get()) {
            case MONTH -> month.mark();
            case WEEK -> week.mark();
            case LIST -> list.mark();
        }
    }

    @Override
    public EntryWords words() {
        return words;
    }

    @Override
    public boolean isCursor(LocalDate day) {
        return day.equals(model.cursorProperty().get());
    }

    @Override
    public boolean isTarget(LocalDate day) {
        return day.equals(carry.targetProperty().get());
    }

    @Override
    public void show(EntryTileView tile, CalendarEntry entry) {
        tile.show(entry, words, model.accounts(), model.selection().has(entry.key()));
    }

    @Override
    public void showWeek(LocalDate day) {
        model.goTo(day);
        model.show(CalendarSpan.WEEK);
    }

    @Override
    public void listenTo(EntryTileView tile) {
        var node = tile.root();
        node.setOnMouseClicked(event -> {
            var entry = tile.entry();
            if (entry != null && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                clicked(entry, event);
                event.consume();
            }
        });
        node.setOnDragDetected(event -> {
            var entry = tile.entry();
            if (entry != null && event.getButton() == MouseButton.PRIMARY && !entry.isPublished()) {
                model.selection().grab(entry.key());
                node.startFullDrag();
                begin(event, words.title(entry));
            }
            event.consume();
        });
        followDrag(node);
        node.setOnContextMenuRequested(event -> {
            var entry = tile.entry();
            if (entry != null) {
                if (!model.selection().has(entry.key())) {
                    model.pick(entry.key(), PickMode.ONLY);
                }
                openMenu(entry, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }

    /// A post of the drawer taken up with the mouse.
    void listenTo(Parent card, PostId post, String title) {
        card.setOnDragDetected(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                model.selection().grab(post);
                card.startFullDrag();
                begin(event, title);
            }
            event.consume();
        });
        followDrag(card);
    }

    @Override
    public void listenTo(DayCell cell) {
        var node = cell.root();
        node.setOnMouseClicked(event -> {
            root.requestFocus();
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                if (event.getClickCount() == 2) {
                    actions.plan(cell.date());
                } else {
                    model.selection().clear();
                    model.goTo(cell.date());
                }
            }
        });
        node.setOnContextMenuRequested(event -> {
            model.goTo(cell.date());
            openMenu(null, event.getScreenX(), event.getScreenY());
        });
        node.setOnMouseDragEntered(_ -> carry.hover(cell.date()));
        node.setOnMouseDragReleased(event -> {
            carry.dropOn(cell.date());
            event.consume();
        });
    }

    private void clicked(CalendarEntry entry, MouseEvent event) {
        root.requestFocus();
        if (event.getClickCount() == 2) {
            actions.open(entry);
        } else if (event.isShortcutDown()) {
            model.pick(entry.key(), PickMode.TOGGLE);
        } else {
            model.pick(entry.key(), event.isShiftDown() ? PickMode.RANGE : PickMode.ONLY);
        }
    }

    private void begin(MouseEvent event, String title) {
        var count = model.selection().size();
        ghost.setText(count == 1 ? title : screens.messages().text("calendar.carrying", count));
        ghost.setVisible(true);
        follow(event);
    }

    private void followDrag(Parent node) {
        node.setOnMouseDragged(this::follow);
        node.setOnMouseReleased(_ -> {
            ghost.setVisible(false);
            screens.tasks().later(carry::letGo); // after the day under the mouse has had its turn
        });
    }

    private void follow(MouseEvent event) {
        var at = root.sceneToLocal(event.getSceneX(), event.getSceneY());
        ghost.relocate(at.getX() + 12, at.getY() + 8);
    }

    private void menuAtCursor() {
        var at = root.localToScreen(root.getWidth() / 2, root.getHeight() / 2);
        openMenu(carry.shown().stream().findFirst().orElse(null), at.getX(), at.getY());
    }

    private void openMenu(@Nullable CalendarEntry entry, double x, double y) {
        if (menu != null) {
            menu.hide();
        }
        menu = new EntryMenuView(model, carry, actions, screens.messages()).of(Optional.ofNullable(entry));
        menu.show(root, x, y);
    }
}
