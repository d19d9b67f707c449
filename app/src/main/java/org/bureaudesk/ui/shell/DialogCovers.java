package org.bureaudesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/// Covers the dialogs over a window while it is locked. A dialog keeps the keyboard from its window, so the top one
/// takes the sign-in form in; nothing is closed, and what was typed into a dialog stands there again afterwards.
/// Dialogs that come while it is locked are covered too, and one that goes hands the form on.
final class DialogCovers {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 460;

    private final Window owner;
    private final Pane home;
    private final List<Cover> covers = new ArrayList<>();
    private final ListChangeListener<Window> comingAndGoing = this::follow;
    private @Nullable Parent form;

    /// @param home where the form lies when no dialog is open
    DialogCovers(Window owner, Pane home) {
        this.owner = owner;
        this.home = home;
    }

    /// @param wanted what is to be filled in before anything can be seen again
    void cover(Parent wanted) {
        form = wanted;
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
        cover(Window.getWindows());
        place();
        Window.getWindows().addListener(comingAndGoing);
    }

    /// Every dialog looks as it did, and the form is at home.
    void uncover() {
        Window.getWindows().removeListener(comingAndGoing);
        var lifted = List.copyOf(covers);
        covers.clear();
        place();
        lifted.forEach(Cover::lift);
    }

    private void follow(ListChangeListener.Change<? extends Window> change) {
        var gone = new ArrayList<Cover>();
        while (change.next()) {
            var closed = List.<Window>copyOf(change.getRemoved());
            covers.stream().filter(cover -> closed.contains(cover.dialog())).forEach(gone::add);
            cover(change.getAddedSubList());
        }
        covers.removeAll(gone);
        place();
        gone.forEach(Cover::lift);
    }

    private void cover(List<? extends Window> windows) {
        windows.stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(this::isOver)
                .forEach(stage -> covers.add(Cover.over(stage)));
    }

    /// Puts the form where it can be reached, with the cursor where it was.
    private void place() {
        var top = covers.isEmpty() ? null : covers.getLast();
        var place = top == null ? home : top.blank();
        var moved = form;
        if (moved == null || place.equals(moved.getParent())) {
            return;
        }
        var typing = moved.getScene() == null ? null : moved.getScene().getFocusOwner();
        place.getChildren().setAll(moved);
        if (top != null) {
            top.makeRoom();
        }
        if (typing != null) {
            typing.requestFocus();
        }
    }

    /// A dialog that blocks the whole program lies over the window whoever owns it.
    private boolean isOver(Stage stage) {
        for (Window above = stage.getOwner(); above != null; ) {
            if (above.equals(owner)) {
                return true;
            }
            above = above instanceof Stage next ? next.getOwner() : null;
        }
        return !stage.equals(owner) && stage.getModality() == Modality.APPLICATION_MODAL;
    }

    /// @param width of the dialog before; not a number where it was not yet on the screen
    private record Cover(Stage dialog, Parent content, StackPane blank, double width, double height) {

        private static final EventHandler<WindowEvent> STAY = Event::consume;
        private static final EventHandler<KeyEvent> NO_WAY_OUT = event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
            }
        };

        static Cover over(Stage dialog) {
            var content = dialog.getScene().getRoot();
            var cover = new Cover(dialog, content, new StackPane(), dialog.getWidth(), dialog.getHeight());
            cover.blank.getStyleClass().addAll("root", "sign-in");
            dialog.getScene().setRoot(cover.blank);
            dialog.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, STAY);
            dialog.addEventFilter(KeyEvent.KEY_PRESSED, NO_WAY_OUT);
            return cover;
        }

        void makeRoom() {
            dialog.setWidth(width > WIDTH ? width : WIDTH);
            dialog.setHeight(height > HEIGHT ? height : HEIGHT);
        }

        void lift() {
            dialog.removeEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, STAY);
            dialog.removeEventFilter(KeyEvent.KEY_PRESSED, NO_WAY_OUT);
            blank.getChildren().clear();
            dialog.getScene().setRoot(content);
            if (Double.isNaN(width)) {
                dialog.sizeToScene();
            } else {
                dialog.setWidth(width);
                dialog.setHeight(height);
            }
        }
    }
}
