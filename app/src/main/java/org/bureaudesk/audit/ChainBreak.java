package org.bureaudesk.audit;

import java.util.Locale;

/// Where the log is first found not to be as it was written.
///
/// @param number the first broken entry; 0 where it is not the log but the file with its end
public record ChainBreak(long number, Kind kind) {

    /// What is wrong there.
    public enum Kind {
        /// The entry is not there; those after it may be (缺失).
        MISSING,
        /// The entry does not say what was sealed (被改动).
        ALTERED,
        /// The entry was not written by this program (来历不明).
        FOREIGN,
        /// The file with the end of the log is not there (链尾文件缺失).
        HEAD_MISSING,
        /// The file with the end of the log is not as it was written (链尾文件被改动).
        HEAD_DAMAGED
    }

    public String messageKey() {
        return "audit.break." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
