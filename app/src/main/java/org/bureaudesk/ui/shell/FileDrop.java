package org.bureaudesk.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes files dropped anywhere on the window that no room has taken for itself.
final class FileDrop {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private FileDrop() {}

    static void onto(Scene scene, Consumer<List<Path>> taker) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles() && !event.isAccepted()) {
                event.acceptTransferModes(TransferMode.COPY);
                scene.getRoot().pseudoClassStateChanged(DROPPING, true);
            }
        });
        scene.addEventHandler(DragEvent.DRAG_EXITED, _ -> scene.getRoot().pseudoClassStateChanged(DROPPING, false));
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            scene.getRoot().pseudoClassStateChanged(DROPPING, false);
            var board = event.getDragboard();
            if (event.isDropCompleted() || !board.hasFiles()) {
                return;
            }
            taker.accept(board.getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        });
    }
}
