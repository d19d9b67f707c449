package org.bureaudesk.post;

import java.util.Locale;

/// What a post is about (类别), as domain and indices count it; `CLASS_B` is 心灵鸡汤 and lotteries (B类).
public enum PostKind {
    AFFAIRS,
    LIVELIHOOD,
    CULTURE,
    LAW,
    EXPOSURE,
    EXAMPLE,
    EVENT,
    CLASS_B,
    OTHER;

    public String messageKey() {
        return "post.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
