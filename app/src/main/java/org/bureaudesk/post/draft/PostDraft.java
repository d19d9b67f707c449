package org.bureaudesk.post.draft;

import java.util.List;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostAttachment;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostKind;
import org.bureaudesk.post.PostText;

/// A post as it stands in the editor, right or wrong.
///
/// @param cover SHA-256 of the cover picture, empty for none
public record PostDraft(
        long id,
        String title,
        String summary,
        String body,
        String cover,
        PostForm form,
        String column,
        PostKind kind,
        OriginKind origin,
        String originSource,
        String originTitle,
        String originLink,
        List<PublicationDraft> publications,
        List<PostAttachment> attachments) {

    public PostDraft {
        publications = List.copyOf(publications);
        attachments = List.copyOf(attachments);
    }

    public static PostDraft empty(long id) {
        return new PostDraft(
                id,
                "",
                "",
                "",
                "",
                PostForm.ARTICLE,
                "",
                PostKind.AFFAIRS,
                OriginKind.ORIGINAL,
                "",
                "",
                "",
                List.of(),
                List.of());
    }

    public static PostDraft of(Post post) {
        return new PostDraft(
                post.id().value(),
                post.text().title(),
                post.text().summary(),
                post.text().body(),
                post.cover(),
                post.form(),
                post.column(),
                post.kind(),
                post.origin().kind(),
                post.origin().source(),
                post.origin().title(),
                post.origin().link(),
                post.publications().stream().map(PublicationDraft::of).toList(),
                post.attachments());
    }

    /// Whether nothing has been put in yet, so that nothing would be lost.
    public boolean isEmpty() {
        return equals(empty(id));
    }

    public PostText text() {
        return new PostText(title.strip(), summary.strip(), body);
    }
}
