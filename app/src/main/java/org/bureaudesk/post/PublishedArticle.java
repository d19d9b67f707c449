package org.bureaudesk.post;

import java.time.LocalDateTime;
import org.bureaudesk.account.AccountId;

/// One publication that took place, as quota and reports count it; a light row without the body.
public record PublishedArticle(
        PostId post,
        long publication,
        AccountId account,
        LocalDateTime publishedAt,
        String title,
        String column,
        PostForm form,
        PostKind kind,
        Origin origin,
        Push push,
        boolean notified,
        String link,
        Figures figures) {

    /// What makes one send of several articles: the push they went out with, else the publication itself.
    public String sendKey() {
        return push.id().isEmpty() ? "#" + publication : push.id();
    }
}
