package org.bureaudesk.post;

import org.jspecify.annotations.Nullable;

/// What a platform counts for one publication (阅读, 点赞, 在看, 分享, 评论); `null` where nobody has said.
public record Figures(
        @Nullable Integer reads,
        @Nullable Integer likes,
        @Nullable Integer wows,
        @Nullable Integer shares,
        @Nullable Integer comments) {

    public static final Figures NONE = new Figures(null, null, null, null, null);

    /// Likes, 在看, shares and comments together; what is unknown counts nothing.
    public int interactions() {
        return known(likes) + known(wows) + known(shares) + known(comments);
    }

    /// Whether anything but the reads is known.
    public boolean knowsInteractions() {
        return likes != null || wows != null || shares != null || comments != null;
    }

    private static int known(@Nullable Integer figure) {
        return figure == null ? 0 : figure;
    }
}
