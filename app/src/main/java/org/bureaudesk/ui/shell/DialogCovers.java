package org.bureaudesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Covers the dialogs over a window while it is locked. A dialog keeps the keyboard from its window, so the top one
/// takes
/// the sign-in form in; nothing is closed, and what was typed into a dialog stands there again afterwards.
final class DialogCovers {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 460;

    private final Window owner;
    private final List<Cover> covers = new ArrayList<>();

    DialogCovers(Window owner) {
        this.owner = owner;
    }

    /// Whether the form now lies in a dialog instead of in the window.
    ///
    /// @param form what is to be filled in before anything can be seen again; in no scene
    boolean cover(Parent form) {
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
        var dialogs = Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> isOver(stage))
                .toList();
        for (int i = 0; i < dialogs.size(); i++) {
            covers.add(Cover.over(dialogs.get(i), i == dialogs.size() - 1 ? form : null));
        }
        return !dialogs.isEmpty();
    }

    /// Every dialog looks as it did.
    void uncover() {
        covers.forEach(Cover::lift);
        covers.clear();
    }

    private boolean isOver(Stage stage) {
        for (Window above = stage.getOwner(); above != null; ) {
            if (above.equals(owner)) {
                return true;
            }
            above = above instanceof Stage next ? next.getOwner() : null;
        }
        return false;
    }

    private record Cover(Stage dialog, Parent content, StackPane blank, double width, double height) {

        static Cover over(Stage dialog, @Nullable Parent form) {
            var content = dialog.getScene().getRoot();
            var cover = new Cover(dialog, content, new StackPane(), dialog.getWidth(), dialog.getHeight());
            cover.blank.getStyleClass().addAll("root", "sign-in");
            if (form != null) {
                cover.blank.getChildren().add(form);
                dialog.setWidth(Math.max(WIDTH, cover.width));
                dialog.setHeight(Math.max(HEIGHT, cover.height));
            }
            dialog.getScene().setRoot(cover.blank);
            return cover;
        }

        void lift() {
            blank.getChildren().clear();
            dialog.getScene().setRoot(content);
            if (content instanceof Region) {
                dialog.setWidth(width);
                dialog.setHeight(height);
            }
        }
    }
}
