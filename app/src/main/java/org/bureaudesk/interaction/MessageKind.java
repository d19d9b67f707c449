package org.bureaudesk.interaction;

import java.util.Locale;

/// What a message is (咨询, 建议, 投诉, 点赞, 其他).
public enum MessageKind {
    INQUIRY,
    SUGGESTION,
    COMPLAINT,
    PRAISE,
    OTHER;

    public String messageKey() {
        return "interaction.kind." + name().toLowerCase(Locale.ROOT);
    }
}
