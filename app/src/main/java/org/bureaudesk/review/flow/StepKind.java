package org.bureaudesk.review.flow;

import java.util.Locale;

/// What somebody did to a post on its way through review (送审, 签批, 退回, 撤回, 紧急先发).
public enum StepKind {
    SUBMIT,
    SIGN,
    RETURN,
    WITHDRAW,
    URGENT;

    public String messageKey() {
        return "review.step." + name().toLowerCase(Locale.ROOT);
    }
}
