package org.bureaudesk.ui.ledger;

import java.util.Objects;
import javafx.css.PseudoClass;

/// How forms look: their style sheet and the states it knows.
final class FormStyle {

    static final String SHEET = Objects.requireNonNull(FormStyle.class.getResource("/org/bureaudesk/css/ledger.css"))
            .toExternalForm();

    /// AtlantaFX draws controls in these states with a coloured border.
    static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("warning");

    private FormStyle() {}
}
