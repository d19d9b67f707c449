package org.bureaudesk.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.bureaudesk.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/// A post (稿件) and where it goes: one text, one publication per account.
///
/// @param cover SHA-256 of the cover picture, empty for none
/// @param column the bureau's own column (栏目), free text
/// @param deletedAt when it went to the bin; `null` for a post in use
public record Post(
        PostId id,
        PostText text,
        String cover,
        PostForm form,
        String column,
        PostKind kind,
        Origin origin,
        List<Publication> publications,
        List<PostAttachment> attachments,
        LocalDateTime createdAt,
        LocalDateTime updatedAt,
        @Nullable LocalDateTime deletedAt) {

    public Post {
        publications = List.copyOf(publications);
        attachments = List.copyOf(attachments);
    }

    public static Post draft(PostId id, PostText text, LocalDateTime now) {
        return new Post(
                id,
                text,
                "",
                PostForm.ARTICLE,
                "",
                PostKind.AFFAIRS,
                Origin.ORIGINAL,
                List.of(),
                List.of(),
                now,
                now,
                null);
    }

    /// How far it has come: out on at least one account, else planned on one, else a draft.
    public State state() {
        if (isPublished()) {
            return State.PUBLISHED;
        }
        return publications.stream().anyMatch(p -> p.plannedAt() != null) ? State.PLANNED : State.DRAFT;
    }

    /// What an approval is bound to (审核绑定内容): SHA-256 over everything a reader gets, and nothing else. A moved plan,
    /// a new figure, another column leave it as it is; one changed character, picture, file or source does not.
    public String contentHash() {
        var read = Stream.of(
                text.title(),
                text.summary(),
                text.body(),
                cover,
                origin.kind().name(),
                origin.source(),
                origin.title(),
                origin.link());
        var files = attachments.stream().flatMap(file -> Stream.of(file.sha256(), file.fileName()));
        var whole = new StringBuilder();
        Stream.concat(read, files) // with its length before it, so that nothing can pass from one field to the next
                .forEach(part -> whole.append(part.length()).append(':').append(part));
        return Sha256.of(whole.toString().getBytes(StandardCharsets.UTF_8));
    }

    public boolean isPublished() {
        return publications.stream().anyMatch(Publication::isPublished);
    }

    /// What lists sort by: the earliest publication, else the earliest plan, else the creation.
    public LocalDateTime sortAt() {
        return earliest(publications.stream().map(Publication::publishedAt))
                .orElseGet(() -> earliest(publications.stream().map(Publication::plannedAt))
                        .orElse(createdAt));
    }

    public Post withPublications(List<Publication> newPublications) {
        return new Post(
                id,
                text,
                cover,
                form,
                column,
                kind,
                origin,
                newPublications,
                attachments,
                createdAt,
                updatedAt,
                deletedAt);
    }

    public Post withDeletedAt(@Nullable LocalDateTime moment) {
        return new Post(
                id, text, cover, form, column, kind, origin, publications, attachments, createdAt, updatedAt, moment);
    }

    /// How far a post has come (状态: 草稿, 计划, 已发布).
    public enum State {
        DRAFT,
        PLANNED,
        PUBLISHED;

        public String messageKey() {
            return "post.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    private static java.util.Optional<LocalDateTime> earliest(Stream<@Nullable LocalDateTime> moments) {
        return moments.filter(Objects::nonNull).map(Objects::requireNonNull).min(Comparator.naturalOrder());
    }
}
