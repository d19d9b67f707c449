package org.bureaudesk.post;

import java.util.Locale;

/// Whose text a post is (来源: 原创, 转载, 上级转发).
public enum OriginKind {
    ORIGINAL,
    REPOST,
    FORWARDED;

    public String messageKey() {
        return "post.origin." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
