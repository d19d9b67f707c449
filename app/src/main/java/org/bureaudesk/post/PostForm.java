package org.bureaudesk.post;

import java.util.Locale;

/// The form of a post (形式: 图文, 视频, 图片, 音频).
public enum PostForm {
    ARTICLE,
    VIDEO,
    PICTURE,
    AUDIO;

    public String messageKey() {
        return "post.form." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
