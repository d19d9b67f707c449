package org.bureaudesk.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What is counted. Readers (人数) and readings (次数) are different series. Rates are whole millionths, so that
/// they are as exact as the platform writes them.
public enum FigureKind {
    /// 阅读人数
    READS_PEOPLE,
    /// 阅读次数; 播放量 of a video
    READS_TIMES,
    /// 分享人数
    SHARES_PEOPLE,
    /// 分享次数
    SHARES_TIMES,
    /// 点赞
    LIKES,
    /// 在看
    WOWS,
    /// 评论, 留言
    COMMENTS,
    /// 收藏人数
    FAVOURITES_PEOPLE,
    /// 收藏次数
    FAVOURITES_TIMES,
    /// 阅读后关注人数, 粉丝增量: may fall below nothing where a platform nets it
    FOLLOWS,
    /// 送达人数
    DELIVERED,
    /// 公众号消息阅读次数
    MESSAGE_READS_TIMES,
    /// 首次分享次数
    FIRST_SHARES_TIMES,
    /// 分享产生阅读次数
    SHARE_READS_TIMES,
    /// 主页访问量
    PROFILE_VISITS,
    /// 送达阅读率
    DELIVERED_RATE,
    /// 首次分享率
    FIRST_SHARE_RATE,
    /// 每次分享带来阅读次数
    READS_PER_SHARE,
    /// 阅读完成率, 完播率
    COMPLETION_RATE,
    /// 跳转阅读原文人数; of days only
    ORIGINAL_PEOPLE,
    /// 阅读原文次数; of days only
    ORIGINAL_TIMES,
    /// 发表篇数, 群发篇数; of days only
    POSTS;

    private final String column = name().toLowerCase(Locale.ROOT);

    /// How many millionths make a whole.
    public static final int WHOLE = 1_000_000;

    /// What is counted of an article.
    static final List<FigureKind> OF_ARTICLES = Arrays.stream(values())
            .filter(kind -> kind != ORIGINAL_PEOPLE && kind != ORIGINAL_TIMES && kind != POSTS)
            .toList();

    /// What is counted of a day.
    static final List<FigureKind> OF_DAYS = List.of(
            READS_PEOPLE,
            READS_TIMES,
            SHARES_PEOPLE,
            SHARES_TIMES,
            FAVOURITES_PEOPLE,
            FAVOURITES_TIMES,
            ORIGINAL_PEOPLE,
            ORIGINAL_TIMES,
            POSTS);

    public boolean isRate() {
        return this == DELIVERED_RATE || this == FIRST_SHARE_RATE || this == READS_PER_SHARE || this == COMPLETION_RATE;
    }

    /// Whether it can only grow as time goes by, so that the greater of two is the later.
    boolean onlyGrows() {
        return !isRate() && this != FOLLOWS;
    }

    String column() {
        return column;
    }
}
