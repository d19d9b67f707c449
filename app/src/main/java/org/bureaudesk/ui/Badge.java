package org.bureaudesk.ui;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/// How many things wait in a room. FX thread only.
public final class Badge {

    private final IntegerProperty count = new SimpleIntegerProperty();

    public ReadOnlyIntegerProperty countProperty() {
        return count;
    }

    public void show(int waiting) {
        count.set(waiting);
    }
}
