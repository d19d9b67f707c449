package org.bureaudesk.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.bureaudesk.account.Account;
import org.bureaudesk.house.House;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.PostKind;
import org.bureaudesk.post.PostQuery;

/// Filtering and searching posts: 95th percentile at 500,000 posts, and the same at 5,000 for how the cost grows.
final class ListBench {

    private static final int FEW = 5_000;
    private static final int MANY = 500_000;
    private static final int WINDOW = 200;
    private static final int CAP = 10_000;
    private static final int RUNS = 60;
    private static final int WARM_UP = 10;
    private static final double GOAL_MILLIS = 50;
    private static final LocalDateTime END = LocalDateTime.of(2026, 11, 23, 9, 0);

    private ListBench() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("bench");
        var few = measure(folder.resolve("few"), FEW);
        var many = measure(folder.resolve("many"), MANY);
        many.forEach((what, samples) -> print(what, samples, Objects.requireNonNull(few.get(what))));
        System.out.printf("   peak memory %d MiB%n", Bench.peakMebibytes());
        Bench.clear(folder);
    }

    private static void print(String what, Samples samples, Samples fewer) {
        System.out.printf(
                "   %-30s p95 %6.1f ms at %,d posts (goal <= %.0f: %s); %6.1f ms at %,d: %.1f times, log n %.1f times%n",
                what,
                samples.percentile(95),
                MANY,
                GOAL_MILLIS,
                samples.percentile(95) <= GOAL_MILLIS ? "met" : "not met",
                fewer.percentile(95),
                FEW,
                samples.percentile(95) / fewer.percentile(95),
                Math.log(MANY) / Math.log(FEW));
    }

    private static Map<String, Samples> measure(Path folder, int posts) throws Exception {
        try (var house = House.open(folder, Beijing.CLOCK)) {
            var accounts = house.accounts().service();
            var account = Account.of(accounts.newId(), PostFiles.ACCOUNT, Platform.WECHAT_SUBSCRIPTION);
            var other = Account.of(accounts.newId(), "很少发布", Platform.WEIBO);
            accounts.save(account);
            accounts.save(other);
            SamplePosts.write(house, account.id(), posts - 50, END);
            SamplePosts.write(house, other.id(), 50, END.minusYears(1));
            var month = new Period(END.toLocalDate().minusDays(30), END.toLocalDate());
            var year = new Period(END.toLocalDate().minusDays(365), END.toLocalDate());
            var queries = new LinkedHashMap<String, PostQuery>();
            queries.put("all", PostQuery.ALL);
            queries.put("one account", PostQuery.ALL.withAccount(account.id()));
            queries.put("an account that rarely posts", PostQuery.ALL.withAccount(other.id()));
            queries.put("a month", PostQuery.ALL.withPeriod(month));
            queries.put("a kind there is none of", PostQuery.ALL.withKind(PostKind.CULTURE));
            queries.put("two common characters", PostQuery.ALL.withText("安全"));
            queries.put("one character", PostQuery.ALL.withText("火"));
            queries.put("six characters", PostQuery.ALL.withText("有限空间作业"));
            queries.put(
                    "two words, account and year",
                    PostQuery.ALL.withText("燃气 城东").withAccount(account.id()).withPeriod(year));
            queries.put("a word nobody wrote", PostQuery.ALL.withText("量子纠缠"));
            var times = new LinkedHashMap<String, Samples>();
            for (var query : queries.entrySet()) {
                times.put(query.getKey(), time(house, query.getValue()));
            }
            return times;
        }
    }

    private static Samples time(House house, PostQuery query) throws Exception {
        var service = house.posts().service();
        var samples = new Samples();
        for (int i = 0; i < WARM_UP + RUNS; i++) {
            Samples.Work work = () -> {
                service.list(query, null, WINDOW);
                service.count(query, CAP);
            };
            if (i < WARM_UP) {
                work.run();
            } else {
                samples.time(work);
            }
        }
        return samples;
    }
}
