package org.bureaudesk.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import org.bureaudesk.account.Account;
import org.bureaudesk.house.House;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.review.listing.ReviewMarks;
import org.bureaudesk.text.Messages;

/// The list of posts narrowed by how their review stands, at 500,000 reviewed posts, against the same list without it.
final class ReviewListBench {

    private static final int POSTS = 500_000;
    private static final int WINDOW = 200;
    private static final int RUNS = 15;
    private static final int WARM_UP = 3;
    private static final double GOAL_MILLIS = 200;
    private static final LocalDateTime END = LocalDateTime.of(2026, 11, 23, 9, 0);

    /// Four steps for every post: handed in and signed three times, the day before it went out.
    private static final String STEPS = """
            INSERT INTO review_step (id, post_id, round, kind, level, levels, route, content_hash, person_id,
                   person_name, role, reason, exception, at)
            SELECT p.id * 8 + k.level, p.id, 1, CASE k.level WHEN 0 THEN 'SUBMIT' ELSE 'SIGN' END, k.level, 3,
                   'first,second,third', p.content_hash, k.level + 1, '某人', '', '', '', '2026-11-22T15:00'
              FROM post p, (SELECT 0 AS level UNION SELECT 1 UNION SELECT 2 UNION SELECT 3) k
             WHERE p.id % 2000 <> 0 OR k.level = 0
            """;

    private ReviewListBench() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("bench");
        measure(folder.resolve("many"));
        System.out.printf("   peak memory %d MiB%n", Bench.peakMebibytes());
        Bench.clear(folder);
    }

    private static void measure(Path folder) throws Exception {
        try (var house = House.open(folder, Beijing.CLOCK)) {
            var accounts = house.accounts().service();
            var account = Account.of(accounts.newId(), PostFiles.ACCOUNT, Platform.WECHAT_SUBSCRIPTION);
            accounts.save(account);
            SamplePosts.write(house, account.id(), POSTS, END);
            house.workspace().database().write(handle -> {
                handle.execute(STEPS);
                handle.execute("UPDATE review_step SET content_hash = 'before' WHERE post_id % 5000 = 2");
                return handle.execute("UPDATE review_step SET kind = 'URGENT', level = 0 WHERE post_id % 9000 = 4"
                        + " AND level = 3");
            });
            var marks = new ReviewMarks(
                    house.workspace().database(),
                    house.posts().service(),
                    house.reviews().service(),
                    house.releases().service(),
                    Messages.in(Locale.SIMPLIFIED_CHINESE));
            var plain = time(() -> house.posts().service().list(PostQuery.ALL, null, WINDOW));
            for (var choice : marks.choices()) {
                var query = PostQuery.ALL.withReview(choice.code());
                var found = marks.list(query, null, WINDOW).size();
                print(choice.words(), found, time(() -> marks.list(query, null, WINDOW)), plain);
            }
        }
    }

    private static void print(String what, int found, Samples ours, Samples plain) {
        System.out.printf(
                "   %-10s %4d rows  p95 %7.1f ms (goal <= %.0f: %s), median %7.1f ms = %.1f times the list without it%n",
                what,
                found,
                ours.percentile(95),
                GOAL_MILLIS,
                ours.percentile(95) <= GOAL_MILLIS ? "met" : "not met",
                ours.median(),
                ours.median() / plain.median());
    }

    private static Samples time(Samples.Work work) throws Exception {
        var samples = new Samples();
        for (int i = 0; i < WARM_UP + RUNS; i++) {
            if (i < WARM_UP) {
                work.run();
            } else {
                samples.time(work);
            }
        }
        return samples;
    }
}
