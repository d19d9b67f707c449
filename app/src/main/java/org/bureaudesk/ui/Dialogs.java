package org.bureaudesk.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Questions to the user that stop the work until they are answered. FX thread only.
public interface Dialogs {

    /// Whether the user agrees. `confirmKey` words the button, so that it says what will happen.
    boolean confirm(String titleKey, String messageKey, String confirmKey, Object... facts);

    /// A short word that goes away by itself.
    void notice(String messageKey, Object... facts);

    /// A word that should reach the user though the window is covered or small: through the desktop, where it has a
    /// way.
    default void call(String titleKey, String messageKey, Object... facts) {
        notice(messageKey, facts);
    }

    /// Where to save; the answer has the extension.
    Optional<Path> chooseSave(String titleKey, String suggestedName, String extension);

    /// Which files to open; empty where the user thought better of it.
    List<Path> chooseOpen(String titleKey, String... extensions);

    Optional<Path> chooseFolder(String titleKey);

    /// Opens a file or folder with what the desktop uses for it.
    void reveal(Path path);
}
