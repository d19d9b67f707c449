package org.bureaudesk.interaction;

import java.util.Locale;

/// What a message is (咨询, 建议, 投诉, 点赞, 其他).
public enum MessageKind {
    INQUIRY,
    SUGGESTION,
    COMPLAINT,
    PRAISE,
    OTHER;

    /// Whether it asks for an answer at all; praise and the like do not.
    public boolean wantsAnswer() {
        return this == INQUIRY || this == SUGGESTION || this == COMPLAINT;
    }

    public String messageKey() {
        return "interaction.kind." + name().toLowerCase(Locale.ROOT);
    }
}
