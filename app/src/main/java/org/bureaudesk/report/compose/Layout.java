package org.bureaudesk.report.compose;

import java.util.Locale;

/// The forms a report comes in: 气象型 (half a page), 通用型, 分项型, 主要做法总结, and the ledger (台账), an Excel file.
public enum Layout {
    BRIEF,
    STANDARD,
    ITEMISED,
    PRACTICE,
    LEDGER;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "report.layout." + key();
    }

    public String extension() {
        return this == LEDGER ? "xlsx" : "docx";
    }
}
