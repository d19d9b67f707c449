package org.bureaudesk.review.screen;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostService;
import org.bureaudesk.review.Queue;
import org.bureaudesk.review.QueueService;
import org.bureaudesk.review.ReviewService;
import org.bureaudesk.review.checklist.ChecklistFile;
import org.bureaudesk.review.checklist.Hint;
import org.bureaudesk.review.flow.Desk;
import org.bureaudesk.review.form.ReviewForm;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.storage.Attachments;
import org.bureaudesk.storage.Database;
import org.bureaudesk.ui.Badge;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;

/// The door of the review room.
public final class ReviewFeature {

    /// Names the room; [org.bureaudesk.ui.Navigator#go] takes it.
    public static final String ID = "review";

    private final ReviewService service;
    private final QueueService queues;
    private final Path templates;

    /// @param templates the folder where the office keeps its own templates
    /// @param desk who sits at the desk
    public ReviewFeature(
            Database database, PostService posts, Path templates, AuditService audit, Desk desk, Clock clock) {
        this.templates = templates;
        service = new ReviewService(database, posts, new ChecklistFile(templates), audit, desk, clock);
        queues = new QueueService(database, posts, service, desk);
    }

    public ReviewService service() {
        return service;
    }

    public QueueService queues() {
        return queues;
    }

    /// Its view opens a `PostId` or a [Queue]; its badge counts what waits for whoever is at the desk.
    ///
    /// @param hints what the check engine finds in a post, in words
    public Feature screen(
            Screens screens,
            AccountService accounts,
            Attachments attachments,
            SettingsFile settings,
            Function<Post, List<Hint>> hints) {
        var badge = new Badge();
        Runnable count = () -> screens.tasks()
                .load(
                        () -> queues.queues()
                                .getOrDefault(Queue.FOR_ME, List.of())
                                .size(),
                        badge::show,
                        () -> {});
        queues.onChange(() -> screens.tasks().later(count));
        count.run();
        return new Feature(ID, "review.title", "fth-check-square", badge, () -> {
            var words = new MarkWords(screens.messages());
            screens.tasks().load(service::levels, words::know, () -> {});
            var list = new QueueViewModel(queues, screens.tasks());
            var desk = new DeskViewModel(service, hints::apply, screens.tasks());
            queues.onChange(() -> screens.tasks().later(list::reload)); // another person at the desk included
            queues.onChange(() -> screens.tasks().later(desk::reload));
            var form = new ReviewForm(templates, settings);
            var paper = new PaperViewModel(service, form, accounts, attachments, screens.tasks());
            return new ReviewView(list, desk, paper, screens, words);
        });
    }
}
