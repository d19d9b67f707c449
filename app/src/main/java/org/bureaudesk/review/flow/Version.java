package org.bureaudesk.review.flow;

import java.util.List;
import org.bureaudesk.post.Origin;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostAttachment;
import org.bureaudesk.post.PostText;

/// A text as it was when somebody acted on it (送审稿, 签批稿).
///
/// @param cover SHA-256 of the cover picture, empty for none
public record Version(String contentHash, PostText text, String cover, Origin origin, List<PostAttachment> files) {

    public Version {
        files = List.copyOf(files);
    }

    public static Version of(Post post) {
        return new Version(post.contentHash(), post.text(), post.cover(), post.origin(), post.attachments());
    }
}
