package org.bureaudesk.lexicon.rescan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Field;
import org.bureaudesk.kernel.Sha256;
import org.bureaudesk.post.PostId;

/// A published post as its readers have it.
///
/// @param publishedAt when it went out first; names are judged by that day
record Published(
        PostId post,
        String title,
        String summary,
        String body,
        boolean reposted,
        String source,
        LocalDateTime publishedAt) {

    Draft draft() {
        var plain = Draft.of(title, summary, body).on(publishedAt.toLocalDate());
        return reposted ? plain.repostedFrom(source) : plain;
    }

    String text(Field field) {
        return switch (field) {
            case TITLE -> title;
            case SUMMARY -> summary;
            case BODY -> body;
        };
    }

    /// Tells one text from another; nothing can pass from one field to the next.
    String hash() {
        var whole = new StringBuilder();
        Stream.of(title, summary, body)
                .forEach(part -> whole.append(part.length()).append(':').append(part));
        return Sha256.of(whole.toString().getBytes(StandardCharsets.UTF_8));
    }
}
