package org.bureaudesk.ui.shell;

import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;

/// A key combination and what it does.
///
/// @param keys how the list of shortcuts writes it, such as `Ctrl+K`
/// @param action answers whether it took the key; otherwise the key goes its usual way
record Shortcut(KeyCombination combination, String keys, String labelKey, BooleanSupplier action) {

    /// @param keys as [KeyCombination#valueOf] reads them
    static Shortcut of(String keys, String labelKey, Runnable action) {
        return when(keys, labelKey, () -> {
            action.run();
            return true;
        });
    }

    static Shortcut when(String keys, String labelKey, BooleanSupplier action) {
        return new Shortcut(
                KeyCombination.valueOf(keys.replace("Ctrl", "Shortcut").replace("←", "Left")), keys, labelKey, action);
    }
}
