package org.bureaudesk.ui.ledger;

/// What is typed over one record. FX thread only.
///
/// @param <D> the typed text, immutable, equal when the same is typed
public interface RecordForm<D> {

    D typed();

    /// Shows other text; nothing counts as touched any more.
    void fill(D draft);

    /// From now on every field says what is wrong with it, not only those the user has been in.
    void touchAll();

    /// Looks at the fields again, where something beside them has changed.
    void recheck();

    /// Whether nothing typed stands in the way of saving.
    boolean isSavable();

    void onTyping(Runnable listener);
}
