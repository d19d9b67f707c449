package org.bureaudesk.intake.exports;

import java.time.LocalDateTime;
import java.util.List;
import org.bureaudesk.figures.ArticleFigures;
import org.bureaudesk.figures.Counts;
import org.bureaudesk.figures.FigureKind;
import org.bureaudesk.intake.plan.Given;
import org.bureaudesk.intake.plan.Numbers;
import org.bureaudesk.post.Figures;
import org.bureaudesk.post.Origin;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostKind;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.Push;

/// A post as an article of an export makes it. The post's own figures count readings (次数); readers (人数) stay in
/// the figures room, so that the two are never mixed.
final class ArticlePost {

    private ArticlePost() {}

    /// A post that is not there yet, published as the article was.
    static Post of(ArticleFigures article, PostForm form, Numbers numbers, LocalDateTime now) {
        return new Post(
                new PostId(numbers.next()),
                new PostText(article.title(), "", ""),
                "",
                form,
                "",
                PostKind.AFFAIRS,
                Origin.ORIGINAL,
                List.of(new Publication(
                        numbers.next(),
                        article.account(),
                        null,
                        article.publishedAt(),
                        push(article),
                        article.notified(),
                        article.url().text(),
                        merged(Figures.NONE, article.counts()))),
                List.of(),
                now,
                now,
                null);
    }

    /// The post with what its article says of one publication; the same one where that changes nothing.
    static Post with(Post post, long publication, ArticleFigures article, LocalDateTime now) {
        var publications = post.publications().stream()
                .map(p -> p.id() == publication ? with(p, article) : p)
                .toList();
        if (publications.equals(post.publications())) {
            return post;
        }
        return new Post(
                post.id(),
                post.text(),
                post.cover(),
                post.form(),
                post.column(),
                post.kind(),
                post.origin(),
                publications,
                post.attachments(),
                post.createdAt(),
                now,
                post.deletedAt());
    }

    private static Publication with(Publication there, ArticleFigures article) {
        var knowsPush = !there.push().id().isEmpty() || there.push().position() != null;
        return new Publication(
                there.id(),
                there.account(),
                there.plannedAt(),
                there.publishedAt() == null ? publishedAt(there, article) : there.publishedAt(),
                knowsPush ? there.push() : push(article),
                there.notified() && article.notified(),
                Given.or(there.link(), article.url().text()),
                merged(there.figures(), article.counts()));
    }

    /// The export names only the day; the plan for that day is the better guess of the time.
    private static LocalDateTime publishedAt(Publication there, ArticleFigures article) {
        var planned = there.plannedAt();
        var day = article.publishedAt().toLocalDate();
        return planned != null && planned.toLocalDate().equals(day) ? planned : article.publishedAt();
    }

    private static Push push(ArticleFigures article) {
        return article.url().push().isEmpty()
                ? Push.ALONE
                : new Push(article.url().push(), article.url().position());
    }

    private static Figures merged(Figures there, Counts counts) {
        return new Figures(
                Given.either(counts.count(FigureKind.READS_TIMES), there.reads()),
                Given.either(counts.count(FigureKind.LIKES), there.likes()),
                Given.either(counts.count(FigureKind.WOWS), there.wows()),
                Given.either(counts.count(FigureKind.SHARES_TIMES), there.shares()),
                Given.either(counts.count(FigureKind.COMMENTS), there.comments()));
    }
}
