package org.bureaudesk.ui;

import javafx.scene.Parent;

/// A part of the screen. It owns its nodes but is none itself, so only [#root] can be placed. FX thread only.
public interface View {

    Parent root();

    /// The room has come to the front, again or for the first time: what is stale should be loaded anew.
    default void shown() {}

    /// Shows one thing of the room: a record's id, or whatever the room takes. Unknown things are left alone.
    default void open(Object what) {}

    /// Begins a new record of the room, as Ctrl+N asks for; answers whether the room has such.
    default boolean create() {
        return false;
    }

    /// Puts the cursor where one types what to look for, as Ctrl+F asks for.
    default void search() {}

    /// Before the room is left or the program ends: what was typed is brought to safety.
    default void leaving() {}
}
