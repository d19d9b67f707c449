package org.bureaudesk.review.sheet;

import java.util.Locale;

/// A question of the form that is answered by yes or no, or not at all yet (是否涉密, 是否含个人信息).
public enum Say {
    OPEN,
    NO,
    YES;

    public String messageKey() {
        return "review.say." + name().toLowerCase(Locale.ROOT);
    }
}
