package org.bureaudesk.post.screen;

import java.time.Clock;
import java.util.function.Supplier;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.kernel.History;
import org.bureaudesk.post.PostService;
import org.bureaudesk.post.draft.FileKeeper;
import org.bureaudesk.post.draft.JournalService;
import org.bureaudesk.post.draft.PostLimits;
import org.bureaudesk.post.editor.EditorAids;
import org.bureaudesk.post.editor.PostEditor;
import org.bureaudesk.post.marking.PostMarks;
import org.bureaudesk.rules.Rules;
import org.bureaudesk.storage.Attachments;
import org.bureaudesk.storage.Database;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;

/// The door of the post room.
public final class PostFeature {

    /// Names the room; [org.bureaudesk.ui.Navigator#go] takes it.
    public static final String ID = "post";

    /// What to open for a new post.
    public static final Object NEW = "new";

    private final PostService service;
    private final JournalService journal;

    public PostFeature(Database database, History history, Clock clock) {
        service = new PostService(database, history, clock);
        journal = new JournalService(database, clock);
    }

    public PostService service() {
        return service;
    }

    /// Its view opens a `PostId`, a `PostQuery`, or [#NEW].
    ///
    /// @param rules the rules in force: what the platform takes
    /// @param marks what other rooms say about the posts in the list
    /// @param aids what other rooms tell the editor while a post is written
    public Feature screen(
            Screens screens,
            AccountService accounts,
            Attachments attachments,
            Supplier<Rules> rules,
            PostMarks marks,
            EditorAids aids) {
        return new Feature(ID, "post.title", "fth-file-text", () -> {
            var list = new PostListViewModel(
                    service, accounts, new PostMarksViewModel(service, marks, screens.messages()), screens.tasks());
            var parts = new PostEditor.Parts(
                    service,
                    accounts,
                    journal,
                    new FileKeeper(attachments),
                    PostLimits.of(rules.get()),
                    screens.tasks(),
                    screens.clock());
            var editor = new PostEditor(parts, aids, screens, posts -> ReleaseMenuView.menuOf(screens, posts));
            return new PostView(list, editor, screens);
        });
    }
}
