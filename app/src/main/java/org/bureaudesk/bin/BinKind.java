package org.bureaudesk.bin;

import java.util.Locale;

/// What kind of record lies in the bin. What others refer to comes last, so that emptying in this order works.
enum BinKind {
    POST,
    MESSAGE,
    FILING,
    RECTIFICATION,
    REPORT,
    ACCOUNT;

    String messageKey() {
        return "bin.kind." + name().toLowerCase(Locale.ROOT);
    }
}
