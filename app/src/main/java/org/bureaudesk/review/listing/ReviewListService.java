package org.bureaudesk.review.listing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.post.PostService;
import org.bureaudesk.review.ReviewService;
import org.bureaudesk.review.ReviewState;
import org.bureaudesk.storage.Database;
import org.jspecify.annotations.Nullable;

/// Lists posts by how their review stands, though no state is stored. Thread-safe; does database work.
final class ReviewListService {

    private static final int WINDOW = 1_000;

    /// More than this in a state and it is met often enough for a plain walk.
    private static final int RARE = 10_000;

    private final PostService posts;
    private final ReviewService reviews;
    private final CandidateStore candidates;

    ReviewListService(Database database, PostService posts, ReviewService reviews) {
        this.posts = posts;
        this.reviews = reviews;
        this.candidates = new CandidateStore(database);
    }

    /// Up to `limit` posts that answer the query and stand as the filter says, in the order asked for.
    List<PostRow> list(PostQuery query, ReviewFilter filter, @Nullable PostRow after, int limit) {
        var narrowed = narrowed(query, filter.state());
        var found = new ArrayList<PostRow>();
        var last = after;
        while (found.size() < limit) {
            var window = posts.list(narrowed, last, WINDOW);
            var marks = reviews.marks(window.stream().map(PostRow::id).toList());
            window.stream()
                    .filter(row -> Optional.ofNullable(marks.get(row.id()))
                            .filter(filter::takes)
                            .isPresent())
                    .limit(limit - found.size())
                    .forEach(found::add);
            if (window.size() < WINDOW) {
                break;
            }
            last = window.getLast();
        }
        return found;
    }

    /// The query with no more posts than may stand so, where they are few.
    private PostQuery narrowed(PostQuery query, ReviewState state) {
        var some = isBeforePublication(state) ? unpublished() : candidates.find(state, RARE);
        return some.map(ids -> query.withOnly(both(query.only(), ids))).orElse(query);
    }

    private static boolean isBeforePublication(ReviewState state) {
        return switch (state) {
            case DRAFT, IN_REVIEW, RETURNED, WITHDRAWN -> true;
            case APPROVED, LATE, CHANGED, URGENT, UNREVIEWED -> false;
        };
    }

    private Optional<List<PostId>> unpublished() {
        var drafts = posts.list(PostQuery.ALL.withState(Post.State.DRAFT), null, RARE);
        var planned = posts.list(PostQuery.ALL.withState(Post.State.PLANNED), null, RARE);
        return drafts.size() == RARE || planned.size() == RARE
                ? Optional.empty()
                : Optional.of(Stream.concat(drafts.stream(), planned.stream())
                        .map(PostRow::id)
                        .toList());
    }

    private static List<PostId> both(@Nullable List<PostId> wanted, List<PostId> found) {
        if (wanted == null) {
            return found;
        }
        var known = new HashSet<>(found);
        return wanted.stream().filter(known::contains).toList();
    }
}
