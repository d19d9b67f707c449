package org.bureaudesk.ui.ledger;

import java.util.Locale;

/// A field of a form, as an enum constant.
public interface FormField {

    String name();

    /// The key of its label.
    String messageKey();

    /// The end of its node's id: `OPENED_ON` is `opened-on`.
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
