package org.bureaudesk.check;

import java.util.Locale;

/// The part of a draft a finding stands in (标题, 摘要, 正文).
public enum Field {
    TITLE,
    SUMMARY,
    BODY;

    public String messageKey() {
        return "check.field." + name().toLowerCase(Locale.ROOT);
    }
}
