package org.bureaudesk.follower.entry;

import java.util.Locale;

/// A column of the follower grid, in its order (日期, 新增, 取消, 净增, 累计, 来源).
public enum PasteColumn {
    DAY,
    ADDED,
    CANCELLED,
    NET,
    CUMULATIVE,
    SOURCE;

    public String messageKey() {
        return "follower.column." + name().toLowerCase(Locale.ROOT);
    }

    /// Whether it holds a number.
    public boolean isCount() {
        return this != DAY && this != SOURCE;
    }
}
