package org.bureaudesk.bench;

import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Map;
import org.bureaudesk.account.Account;
import org.bureaudesk.figures.ArticleFigures;
import org.bureaudesk.figures.ArticleUrl;
import org.bureaudesk.figures.Counts;
import org.bureaudesk.figures.FigureKind;
import org.bureaudesk.figures.Told;
import org.bureaudesk.house.House;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;

/// WCI and the six-index tree over 30,000 articles of one account, against the bare SQL that sums the same columns.
final class IndexBench {

    private static final int ARTICLES = 30_000;
    private static final int RUNS = 15;
    private static final int WARM_UP = 3;
    private static final double GOAL = 20;
    private static final LocalDate END = LocalDate.of(2025, 12, 31);
    private static final Period PERIOD = new Period(END.minusYears(3), END);

    private static final String SUMS = """
            SELECT COUNT(*), SUM(reads_times), MAX(reads_times), SUM(shares_times), MAX(shares_times), SUM(likes),
                   MAX(likes), SUM(wows), MAX(wows), SUM(comments)
              FROM article WHERE account_id = ? AND published_at >= ? AND published_at < ?
            """;

    private IndexBench() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("bench");
        try (var house = House.open(folder, Beijing.CLOCK)) {
            var accounts = house.accounts().service();
            var account = Account.of(accounts.newId(), "示例发布", Platform.WECHAT_SUBSCRIPTION);
            accounts.save(account);
            fill(house, account);
            var ours = new Samples();
            var bare = new Samples();
            for (int i = 0; i < RUNS + WARM_UP; i++) {
                var counted = i >= WARM_UP;
                (counted ? ours : new Samples())
                        .time(() -> house.metrics().service().index(account, PERIOD));
                (counted ? bare : new Samples()).time(() -> sum(house, account));
            }
            Samples.compare("indices of %,d articles".formatted(ARTICLES), ours, "bare SQL sums", bare, GOAL);
        }
        Bench.clear(folder);
    }

    private static int sum(House house, Account account) {
        return house.workspace()
                .database()
                .read(handle -> handle.createQuery(SUMS)
                        .bind(0, account.id().value())
                        .bind(1, PERIOD.from().toString())
                        .bind(2, PERIOD.to().plusDays(1).toString())
                        .mapTo(Integer.class)
                        .one());
    }

    private static void fill(House house, Account account) {
        var articles = new ArrayList<ArticleFigures>();
        var told = new Told("内容分析.xls", LocalDateTime.of(2026, 1, 2, 9, 0));
        for (int i = 0; i < ARTICLES; i++) {
            var url = ArticleUrl.of("http://mp.weixin.qq.com/s?mid=%d&idx=%d".formatted(1000 + i / 8, 1 + i % 8));
            var counts = Map.of(
                    FigureKind.READS_TIMES, (long) (100 + i % 977),
                    FigureKind.SHARES_TIMES, (long) (i % 31),
                    FigureKind.LIKES, (long) (i % 17),
                    FigureKind.WOWS, (long) (i % 13),
                    FigureKind.COMMENTS, (long) (i % 7));
            var at = PERIOD.from().plusDays(i % PERIOD.days()).atTime(9, 30);
            articles.add(new ArticleFigures(
                    i + 1L, account.id(), url, "第" + i + "篇", at, null, true, new Counts(counts), told));
        }
        house.workspace().database().write(handle -> {
            house.figures().service().tables().articles().put(handle, articles);
            return true;
        });
    }
}
