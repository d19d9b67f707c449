package org.bureaudesk.intake.exports;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bureaudesk.figures.ArticleFigures;
import org.bureaudesk.intake.exports.ArticleMatch.Candidate;
import org.bureaudesk.intake.plan.Numbers;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostService;
import org.bureaudesk.post.Publication;
import org.jspecify.annotations.Nullable;

/// Ties articles to posts, brings their figures there, and makes posts of articles that have none where the
/// user wants it. Doubtful ones wait for the user's word.
final class PostsPlan {

    private static final int DAYS_AROUND = 3;

    private final PostService posts;
    private final ArticlesPlan articles;
    private final Decisions decisions;
    private final Numbers numbers;
    private final LocalDateTime now;
    private final List<ArticleMatch> matches = new ArrayList<>();
    private final List<Change<Post>> added = new ArrayList<>();
    private final Map<TouchedArticle, Long> toUpdate = new LinkedHashMap<>();
    private int withoutPost;

    PostsPlan(PostService posts, ArticlesPlan articles, Decisions decisions, Numbers numbers, LocalDateTime now) {
        this.posts = posts;
        this.articles = articles;
        this.decisions = decisions;
        this.numbers = numbers;
        this.now = now;
    }

    /// What becomes of the posts.
    List<Change<Post>> plan() {
        if (articles.touched().isEmpty()) {
            return List.of();
        }
        var search = search();
        for (var one : articles.touched()) {
            var publication = one.article.publication();
            if (publication != null) {
                if (one.matters) {
                    toUpdate.put(one, publication);
                }
            } else {
                match(one, search);
            }
        }
        var changes = updated();
        changes.addAll(added);
        return changes;
    }

    /// Articles that may be publications, and those that are.
    List<ArticleMatch> matches() {
        return matches;
    }

    /// How many articles have no post and would not get one.
    int withoutPost() {
        return withoutPost;
    }

    private PostSearch search() {
        var placed = new LinkedHashMap<Long, Publication.Placed>();
        for (var entry : articles.looked().entrySet()) {
            var period = entry.getValue();
            posts.placed(new Period(
                            period.from().minusDays(DAYS_AROUND), period.to().plusDays(DAYS_AROUND)))
                    .forEach(p -> placed.put(p.publication(), p));
        }
        Set<Long> taken = new HashSet<>();
        for (var one : articles.touched()) {
            if (one.article.publication() != null) {
                taken.add(one.article.publication());
            }
        }
        return new PostSearch(List.copyOf(placed.values()), taken);
    }

    private void match(TouchedArticle one, PostSearch search) {
        var candidates = search.candidates(one.article);
        var key = key(one.article);
        var said = decisions.matches().get(key);
        var chosen = chosen(candidates, said);
        var isDoubtful = chosen == null && said == null && !candidates.isEmpty();
        if (!candidates.isEmpty()) {
            var publication = chosen == null ? null : (Long) chosen.publication();
            var article = one.article;
            matches.add(new ArticleMatch(
                    key, article.title(), article.publishedAt(), candidates, publication, isDoubtful || said != null));
        }
        if (chosen != null) {
            search.take(chosen.publication());
            articles.tie(one, chosen.publication());
            toUpdate.put(one, chosen.publication());
        } else if (!isDoubtful && one.isOpen && decisions.makesPosts()) {
            make(one);
        } else {
            withoutPost++;
        }
    }

    static String key(ArticleFigures article) {
        var url = article.url().key();
        var name = url.isEmpty() ? article.title() + "|" + article.publishedAt().toLocalDate() : url;
        return article.account().value() + "|" + name;
    }

    private static @Nullable Candidate chosen(List<Candidate> candidates, @Nullable Long said) {
        if (said != null) {
            return candidates.stream()
                    .filter(c -> c.publication() == said)
                    .findFirst()
                    .orElse(null);
        }
        return !candidates.isEmpty() && candidates.getFirst().confidence().isSure() ? candidates.getFirst() : null;
    }

    private void make(TouchedArticle one) {
        var post = ArticlePost.of(one.article, one.form, numbers, now);
        articles.tie(one, post.publications().getFirst().id());
        added.add(Change.added(post));
    }

    /// The posts whose publications get figures, link and push from their articles.
    private List<Change<Post>> updated() {
        var byPublication = new HashMap<Long, PostId>();
        var changes = new ArrayList<Change<Post>>();
        if (toUpdate.isEmpty()) {
            return changes;
        }
        posts.postsOf(List.copyOf(toUpdate.values())).forEach(byPublication::put);
        var before = new LinkedHashMap<PostId, Post>();
        posts.find(byPublication.values().stream().distinct().toList()).forEach(p -> before.put(p.id(), p));
        var after = new LinkedHashMap<>(before);
        toUpdate.forEach((one, publication) -> {
            var id = byPublication.get(publication);
            if (id != null) {
                after.computeIfPresent(id, (_, post) -> ArticlePost.with(post, publication, one.article, now));
            }
        });
        after.forEach((id, post) -> {
            if (!post.equals(before.get(id))) {
                changes.add(new Change<>(before.get(id), post));
            }
        });
        return changes;
    }
}
