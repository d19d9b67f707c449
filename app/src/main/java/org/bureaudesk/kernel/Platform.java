package org.bureaudesk.kernel;

import java.util.Locale;

/// The kind of platform an account lives on (平台).
public enum Platform {
    WECHAT_SUBSCRIPTION,
    WECHAT_SERVICE,
    WECHAT_CHANNELS,
    WEIBO,
    DOUYIN,
    KUAISHOU,
    TOUTIAO,
    APP,
    MINI_PROGRAM,
    OTHER;

    /// The key of the name a user knows it by.
    public String messageKey() {
        return "kernel.platform." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether several articles may go out in one push (群发), so that pushes and articles are counted apart.
    public boolean hasPushes() {
        return this == WECHAT_SUBSCRIPTION || this == WECHAT_SERVICE;
    }
}
