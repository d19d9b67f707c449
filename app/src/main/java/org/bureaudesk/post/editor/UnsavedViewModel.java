package org.bureaudesk.post.editor;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.draft.JournalEntry;
import org.bureaudesk.post.draft.JournalService;
import org.bureaudesk.ui.Tasks;

/// What was typed and never saved, such as after a crash. FX thread only.
final class UnsavedViewModel {

    private final JournalService journal;
    private final PostEditorViewModel editor;
    private final Tasks tasks;
    private final ObservableList<JournalEntry> entries = FXCollections.observableArrayList();

    private int latestRequest;

    UnsavedViewModel(JournalService journal, PostEditorViewModel editor, Tasks tasks) {
        this.journal = journal;
        this.editor = editor;
        this.tasks = tasks;
    }

    /// The last written first; the post in the editor is not among them.
    ObservableList<JournalEntry> entries() {
        return entries;
    }

    void reload() {
        var request = ++latestRequest;
        tasks.load(
                journal::all,
                all -> {
                    if (request == latestRequest) {
                        var open = editor.openPost();
                        entries.setAll(all.stream()
                                .filter(e -> !open.equals(java.util.Optional.of(
                                        new PostId(e.draft().id()))))
                                .toList());
                    }
                },
                () -> {});
    }

    /// Puts the text back into the editor as it was.
    void restore(JournalEntry entry) {
        entries.remove(entry);
        editor.open(new PostId(entry.draft().id()));
    }

    void discard(JournalEntry entry) {
        entries.remove(entry);
        var revision = journal.nextRevision();
        tasks.perform(() -> journal.forget(entry.draft().id(), revision), this::reload);
    }
}
