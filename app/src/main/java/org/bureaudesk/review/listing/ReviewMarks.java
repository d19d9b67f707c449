package org.bureaudesk.review.listing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.post.PostService;
import org.bureaudesk.post.marking.PostMark;
import org.bureaudesk.post.marking.PostMark.Tone;
import org.bureaudesk.post.marking.PostMarks;
import org.bureaudesk.post.release.ReleaseService;
import org.bureaudesk.post.release.Withdrawal;
import org.bureaudesk.review.ReviewMark;
import org.bureaudesk.review.ReviewService;
import org.bureaudesk.review.ReviewState;
import org.bureaudesk.review.flow.Level;
import org.bureaudesk.review.flow.Levels;
import org.bureaudesk.storage.Database;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// What the review room and the withdrawal orders say about posts in the list of posts. Thread-safe; does database
/// work.
public final class ReviewMarks implements PostMarks {

    private final ReviewService reviews;
    private final ReleaseService releases;
    private final ReviewListService lists;
    private final Messages messages;

    public ReviewMarks(
            Database database, PostService posts, ReviewService reviews, ReleaseService releases, Messages messages) {
        this.reviews = reviews;
        this.releases = releases;
        this.lists = new ReviewListService(database, posts, reviews);
        this.messages = messages;
    }

    @Override
    public void onChange(Runnable listener) {
        reviews.onChange(listener);
        releases.withdrawals().onChange(listener);
    }

    @Override
    public Map<PostId, Marked> of(List<PostId> posts) {
        var levels = reviews.levels();
        var ordered = releases.withdrawn(posts).posts();
        var marked = new HashMap<PostId, Marked>();
        reviews.marks(posts).forEach((post, mark) -> {
            var withdrawal = withdrawal(ordered.get(post));
            marked.put(post, new Marked(review(mark, levels), withdrawal));
        });
        return marked;
    }

    @Override
    public List<Choice> choices() {
        var levels = reviews.levels();
        return ReviewFilter.all(levels).stream()
                .map(filter -> new Choice(filter.code(), words(filter.state(), filter.level(), levels)))
                .toList();
    }

    @Override
    public List<PostRow> list(PostQuery query, @Nullable PostRow after, int limit) {
        return lists.list(query.withReview(""), ReviewFilter.of(query.review()), after, limit);
    }

    private PostMark review(ReviewMark mark, Levels levels) {
        var words = words(mark.state(), mark.waiting(), levels);
        return switch (mark.state()) {
            case DRAFT -> new PostMark("fth-edit-3", words, Tone.PLAIN);
            case IN_REVIEW -> new PostMark("fth-clock", words, Tone.COMING);
            case APPROVED -> new PostMark("fth-check-square", words, Tone.DONE);
            case RETURNED -> new PostMark("fth-corner-up-left", words, Tone.PRESSING);
            case WITHDRAWN -> new PostMark("fth-rotate-ccw", words, Tone.PLAIN);
            case LATE, CHANGED -> new PostMark("fth-alert-triangle", words, Tone.PRESSING);
            case URGENT -> new PostMark("fth-zap", words, Tone.PRESSING);
            case UNREVIEWED -> new PostMark("fth-minus", words, Tone.PLAIN);
        };
    }

    /// 待一审 while it waits at a level, else the state.
    private String words(ReviewState state, String level, Levels levels) {
        return state == ReviewState.IN_REVIEW && !level.isEmpty()
                ? messages.text(
                        "review.list.waiting",
                        levels.find(level).map(Level::title).orElse(level))
                : messages.text(state == ReviewState.DRAFT ? "review.list.draft" : state.messageKey());
    }

    private PostMark withdrawal(Withdrawal.@Nullable State state) {
        if (state == null) {
            return PostMark.NONE;
        }
        var tone = state == Withdrawal.State.OPEN ? Tone.PRESSING : Tone.PLAIN;
        return new PostMark("fth-x-circle", messages.text(state.markKey()), tone);
    }
}
