package org.bureaudesk.post.editor;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostService;
import org.bureaudesk.post.draft.FileKeeper;
import org.bureaudesk.post.draft.JournalService;
import org.bureaudesk.post.draft.PostLimits;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.Tasks;
import org.bureaudesk.ui.View;

/// The door of the editor. FX thread only.
public final class PostEditor {

    /// What the editor works with.
    public record Parts(
            PostService posts,
            AccountService accounts,
            JournalService journal,
            FileKeeper files,
            PostLimits limits,
            Tasks tasks,
            Clock clock) {}

    private final PostEditorViewModel model;
    private final UnsavedViewModel unsaved;
    private final PostEditorView view;
    private final View offers;

    /// @param menu the ways from a post to its publication, for the posts it is given
    public PostEditor(Parts parts, EditorAids aids, Screens screens, Function<Supplier<List<PostId>>, View> menu) {
        model = new PostEditorViewModel(parts);
        unsaved = new UnsavedViewModel(parts.journal(), model, parts.tasks());
        view = new PostEditorView(model, aids, screens, menu);
        offers = new UnsavedView(unsaved, screens);
    }

    public View view() {
        return view;
    }

    /// What was typed and never saved, for above the list.
    public View unsaved() {
        return offers;
    }

    public void reloadUnsaved() {
        unsaved.reload();
    }

    /// Hears of every time the editor opens or closes, and at once how it is.
    public void onTurn(Consumer<Boolean> listener) {
        model.onTurn(listener);
    }

    public boolean isOpen() {
        return model.openPost().isPresent();
    }

    public Optional<PostId> openPost() {
        return model.openPost();
    }

    public void open(PostId post) {
        model.open(post);
    }

    public void openNew() {
        model.openNew();
    }

    public void save() {
        model.save();
    }

    public void close() {
        model.close();
    }

    /// @param field such as `body`; the title for one there is no field for
    public void focusOn(String field) {
        view.focusOn(field);
    }
}
