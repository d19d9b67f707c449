package org.bureaudesk.review.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.bureaudesk.review.QueueService;
import org.bureaudesk.review.ReviewService;
import org.bureaudesk.review.flow.RoleChoice;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;

/// The door of the settings of review.
public final class LevelsFeature {

    private final ReviewService reviews;
    private final QueueService queues;
    private final Papers papers;

    public LevelsFeature(ReviewService reviews, QueueService queues, Papers papers) {
        this.reviews = reviews;
        this.queues = queues;
        this.papers = papers;
    }

    /// @param roles what roles there are and who has them; asked off the FX thread
    public View card(Screens screens, Supplier<List<RoleChoice>> roles) {
        return new LevelsView(
                new LevelsViewModel(reviews, queues, roles, screens.tasks()),
                screens,
                FileButtonView.of("review-template-edit", "review.form.template", papers.form(), screens),
                FileButtonView.of("review-checklist-edit", "review.checklist.edit", papers.checklist(), screens));
    }

    /// What makes the files an office may edit, and says where they are.
    public record Papers(Supplier<Path> form, Supplier<Path> checklist) {}
}
