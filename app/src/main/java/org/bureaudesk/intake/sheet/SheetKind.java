package org.bureaudesk.intake.sheet;

import java.util.Locale;

/// What a table holds: the office sheets (账号, 稿件, 粉丝, 互动, 备案, 整改), accounts before what names them; then what
/// platforms export.
public enum SheetKind {
    ACCOUNTS,
    POSTS,
    FOLLOWERS,
    INTERACTIONS,
    FILINGS,
    RECTIFICATIONS,
    /// 用户增长
    USER_GROWTH,
    /// 内容分析明细, 作品列表
    ARTICLES,
    /// 内容传播渠道
    ARTICLE_CHANNELS,
    /// 数据趋势
    TREND,
    /// 常读用户
    REGULAR_READERS;

    /// As the command line and its JSON name it.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether a platform writes it, not the office.
    public boolean isExport() {
        return compareTo(USER_GROWTH) >= 0;
    }

    public String messageKey() {
        return "intake.kind." + id();
    }
}
