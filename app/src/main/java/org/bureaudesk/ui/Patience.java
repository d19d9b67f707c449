package org.bureaudesk.ui;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

/// Says that something is under way only when it takes long, so that its words do not flicker while somebody types. FX
/// thread only.
public final class Patience {

    private static final Duration LONG = Duration.millis(400);

    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();

    /// @param settled whether nothing is under way
    /// @param nothingKnown whether there is nothing to show meanwhile, so that it is said at once
    public Patience(ReadOnlyBooleanProperty settled, BooleanSupplier nothingKnown) {
        var pause = new PauseTransition(LONG);
        pause.setOnFinished(_ -> waiting.set(!settled.get()));
        settled.subscribe(now -> {
            if (now) {
                pause.stop();
                waiting.set(false);
            } else if (nothingKnown.getAsBoolean()) {
                waiting.set(true);
            } else {
                pause.playFromStart();
            }
        });
    }

    public ReadOnlyBooleanProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }
}
