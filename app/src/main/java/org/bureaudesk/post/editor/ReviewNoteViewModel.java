package org.bureaudesk.post.editor;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.editor.ReviewNotes.Note;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// How the post in the editor stands with its review. FX thread only.
final class ReviewNoteViewModel {

    /// What a change of the text means for the review.
    enum Warning {
        /// Nobody has the text before them.
        NONE,
        /// It is approved or under review: a change costs that (改动后需重新审核).
        BEFORE,
        /// It has been changed.
        AFTER
    }

    private final PostEditorViewModel editor;
    private final ReviewNotes notes;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable Note> note = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Warning> warning = new ReadOnlyObjectWrapper<>(Warning.NONE);
    private int latestRequest;

    ReviewNoteViewModel(PostEditorViewModel editor, ReviewNotes notes, Tasks tasks) {
        this.editor = editor;
        this.notes = notes;
        this.tasks = tasks;
        editor.savedProperty().subscribe(_ -> reload());
        editor.stateProperty().subscribe(_ -> reload());
        editor.revisionProperty().subscribe(_ -> warn());
        notes.onChange(() -> tasks.later(this::reload));
    }

    ReadOnlyObjectProperty<@Nullable Note> noteProperty() {
        return note.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Warning> warningProperty() {
        return warning.getReadOnlyProperty();
    }

    private void reload() {
        var post = editor.openPost();
        var request = ++latestRequest;
        if (post.isEmpty() || !editor.savedProperty().get()) {
            show(Optional.empty());
            return;
        }
        PostId id = post.get();
        tasks.load(
                () -> notes.of(id),
                found -> {
                    if (request == latestRequest) {
                        show(found);
                    }
                },
                () -> {});
    }

    private void show(Optional<Note> found) {
        note.set(found.orElse(null));
        warn();
    }

    private void warn() {
        var known = note.get();
        warning.set(
                known == null || !known.bound()
                        ? Warning.NONE
                        : editor.changesContent() ? Warning.AFTER : Warning.BEFORE);
    }
}
