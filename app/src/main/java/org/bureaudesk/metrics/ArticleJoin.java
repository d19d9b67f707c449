package org.bureaudesk.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.figures.ArticleFigures;
import org.bureaudesk.figures.FigureService;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.post.PostService;
import org.bureaudesk.post.PublishedArticle;

/// Brings the posts that went out together with what the platform's files say of them.
final class ArticleJoin {

    private final PostService posts;
    private final FigureService figures;

    ArticleJoin(PostService posts, FigureService figures) {
        this.posts = posts;
        this.figures = figures;
    }

    /// Published posts with their figures, and articles that no post stands for.
    List<ArticleRow> of(AccountId account, Period period) {
        var rows = new ArrayList<ArticleRow>();
        Map<Long, ArticleFigures> matched = new HashMap<>();
        for (var article : figures.articles(account, period)) {
            var publication = article.publication();
            if (publication == null) {
                rows.add(ArticleRow.of(article));
            } else {
                matched.merge(publication, article, ArticleJoin::newer);
            }
        }
        var published = posts.published(account, period);
        matched.putAll(toldOfAnotherDay(published, matched));
        published.forEach(article -> rows.add(ArticleRow.of(article, matched.get(article.publication()))));
        return rows;
    }

    /// A file may date an article a day off, outside the period.
    private Map<Long, ArticleFigures> toldOfAnotherDay(
            List<PublishedArticle> published, Map<Long, ArticleFigures> matched) {
        var without = published.stream()
                .map(PublishedArticle::publication)
                .filter(id -> !matched.containsKey(id))
                .toList();
        Map<Long, ArticleFigures> found = new HashMap<>();
        for (var article : figures.ofPublications(without)) {
            var publication = article.publication();
            if (publication != null) {
                found.merge(publication, article, ArticleJoin::newer);
            }
        }
        return found;
    }

    private static ArticleFigures newer(ArticleFigures one, ArticleFigures other) {
        return one.told().asOf().isAfter(other.told().asOf()) ? one : other;
    }
}
