package org.bureaudesk.review.screen;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of the whole desk: sign, send back, go to the checklist, to the opinion, to the list. Those of single lines
/// are [ItemView]'s.
final class DeskKeysView {

    private static final KeyCombination SIGN = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination RETURN =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination CHECKLIST = new KeyCodeCombination(KeyCode.F6);
    private static final KeyCombination OPINION = new KeyCodeCombination(KeyCode.F7);
    private static final KeyCombination LEAVE = new KeyCodeCombination(KeyCode.ESCAPE);

    private final Map<KeyCombination, Runnable> actions;

    private DeskKeysView(Map<KeyCombination, Runnable> actions) {
        this.actions = actions;
    }

    /// What is typed as an opinion stays when the desk is left.
    static void listen(Node desk, Runnable checklist, Runnable opinion, SignView sign, Runnable leave) {
        var keys = new DeskKeysView(Map.of(
                SIGN, sign::sign,
                RETURN, () -> sign.sendBack(opinion),
                CHECKLIST, checklist,
                OPINION, opinion,
                LEAVE, leave));
        desk.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    private void pressed(KeyEvent event) {
        actions.forEach((keys, action) -> {
            if (!event.isConsumed() && keys.match(event)) {
                event.consume();
                action.run();
            }
        });
    }
}
