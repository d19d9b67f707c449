package org.bureaudesk.intake.plan;

import java.time.LocalDateTime;
import java.util.List;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.post.Figures;
import org.bureaudesk.post.Origin;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostKind;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.Push;

/// A post as a row wants it.
final class PostMerge {

    private PostMerge() {}

    /// A post that is not there yet, with one publication.
    static Post fresh(PostRow row, AccountId account, Numbers numbers, LocalDateTime now) {
        return new Post(
                new PostId(numbers.next()),
                new PostText(row.title(), "", ""),
                "",
                PostForm.ARTICLE,
                row.column(),
                row.kind() == null ? PostKind.AFFAIRS : row.kind(),
                new Origin(row.origin() == null ? OriginKind.ORIGINAL : row.origin(), row.originSource(), "", ""),
                List.of(new Publication(
                        numbers.next(),
                        account,
                        row.isPlanned() ? row.at() : null,
                        row.isPlanned() ? null : row.at(),
                        new Push(row.push(), row.position()),
                        row.notified() == null || row.notified(),
                        row.link(),
                        row.figures())),
                List.of(),
                now,
                now,
                null);
    }

    /// The post with what the row says of it and of one of its publications; the same one where that changes
    /// nothing.
    static Post merged(Post there, long publication, PostRow row, LocalDateTime now) {
        var publications = there.publications().stream()
                .map(p -> p.id() == publication ? merged(p, row) : p)
                .toList();
        var same = rebuilt(there, publications, row, there.updatedAt());
        return same.equals(there) ? there : rebuilt(there, publications, row, now);
    }

    private static Post rebuilt(Post there, List<Publication> publications, PostRow row, LocalDateTime updatedAt) {
        var origin = there.origin();
        return new Post(
                there.id(),
                new PostText(row.title(), there.text().summary(), there.text().body()),
                there.cover(),
                there.form(),
                Given.or(row.column(), there.column()),
                row.kind() == null ? there.kind() : row.kind(),
                new Origin(
                        row.origin() == null ? origin.kind() : row.origin(),
                        Given.or(row.originSource(), origin.source()),
                        origin.title(),
                        origin.link()),
                publications,
                there.attachments(),
                there.createdAt(),
                updatedAt,
                there.deletedAt());
    }

    private static Publication merged(Publication there, PostRow row) {
        var position = row.position() == null ? there.push().position() : row.position();
        return new Publication(
                there.id(),
                there.account(),
                row.isPlanned() ? row.at() : there.plannedAt(),
                row.isPlanned() ? there.publishedAt() : row.at(),
                new Push(Given.or(row.push(), there.push().id()), position),
                row.notified() == null ? there.notified() : row.notified(),
                Given.or(row.link(), there.link()),
                merged(there.figures(), row.figures()));
    }

    private static Figures merged(Figures there, Figures row) {
        return new Figures(
                Given.either(row.reads(), there.reads()),
                Given.either(row.likes(), there.likes()),
                Given.either(row.wows(), there.wows()),
                Given.either(row.shares(), there.shares()),
                Given.either(row.comments(), there.comments()));
    }
}
