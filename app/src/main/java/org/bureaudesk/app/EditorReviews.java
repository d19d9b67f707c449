package org.bureaudesk.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.editor.ReviewNotes;
import org.bureaudesk.review.ReviewMark;
import org.bureaudesk.review.ReviewService;
import org.bureaudesk.review.ReviewState;
import org.bureaudesk.review.flow.Level;
import org.bureaudesk.text.Messages;

/// Tells the editor where a post stands with its review, in words.
public record EditorReviews(ReviewService reviews, Messages messages) implements ReviewNotes {

    @Override
    public Optional<Note> of(PostId post) {
        return Optional.ofNullable(reviews.marks(List.of(post)).get(post)).map(this::note);
    }

    @Override
    public void onChange(Runnable listener) {
        reviews.onChange(listener);
    }

    private Note note(ReviewMark mark) {
        var levels = reviews.levels();
        var state = messages.text(mark.state().messageKey());
        var waiting = levels.find(mark.waiting()).map(Level::title).orElse(mark.waiting());
        return new Note(
                waiting.isEmpty() ? state : messages.text("review.mark.waiting", state, waiting),
                levels.route(false).stream()
                        .flatMap(code -> levels.find(code).stream())
                        .map(level -> messages.text("post.review.level", level.title(), level.roleTitle()))
                        .collect(Collectors.joining(" → ")),
                mark.state().isApproved(),
                mark.state().isApproved() || mark.state() == ReviewState.IN_REVIEW);
    }
}
