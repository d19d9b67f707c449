package org.bureaudesk.review.screen;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
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
import org.bureaudesk.review.flow.RoleChoice;
import org.bureaudesk.review.form.ReviewForm;
import org.bureaudesk.review.settings.LevelsFeature;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.storage.Attachments;
import org.bureaudesk.storage.Database;
import org.bureaudesk.ui.Badge;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;

/// The door of the review room.
public final class ReviewFeature {

    /// Names the room; [org.bureaudesk.ui.Navigator#go] takes it.
    public static final String ID = "review";

    private final ReviewService service;
    private final QueueService queues;
    private final Path templates;
    private final ChecklistFile checklists;

    /// @param templates the folder where the office keeps its own templates
    /// @param desk who sits at the desk
    public ReviewFeature(
            Database database, PostService posts, Path templates, AuditService audit, Desk desk, Clock clock) {
        this.templates = templates;
        checklists = new ChecklistFile(templates);
        service = new ReviewService(database, posts, checklists, audit, desk, clock);
        posts.table().watch(service::foreseen);
        queues = new QueueService(database, posts, service, desk);
    }

    public ReviewService service() {
        return service;
    }

    public QueueService queues() {
        return queues;
    }

    /// The card of the settings room in which the levels are set.
    ///
    /// @param roles what roles there are and who has them; asked off the FX thread
    public View settings(Screens screens, SettingsFile settings, Supplier<List<RoleChoice>> roles) {
        var papers = new LevelsFeature.Papers(new ReviewForm(templates, settings)::copy, checklists::copy);
        return new LevelsFeature(service, queues, papers).card(screens, roles);
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
