package org.bureaudesk.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bureaudesk.account.Account;
import org.bureaudesk.house.House;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
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

    private static final int UNPUBLISHED = 1_200;

    /// Four steps for every post that went out: handed in and signed three times; one in 2,000 handed in alone.
    private static final String STEPS = """
            INSERT INTO review_step (id, post_id, round, kind, level, levels, route, content_hash, person_id,
                   person_name, role, reason, exception, at)
            SELECT p.id * 8 + k.level, p.id, 1, CASE k.level WHEN 0 THEN 'SUBMIT' ELSE 'SIGN' END, k.level, 3,
                   'first,second,third', p.content_hash, k.level + 1, '某人', '', '', '', '2026-11-22T15:00'
              FROM post p, (SELECT 0 AS level UNION SELECT 1 UNION SELECT 2 UNION SELECT 3) k
             WHERE p.id < :first AND (p.id % 2000 <> 0 OR k.level = 0)
            """;

    /// What is not out stands in every state: a quarter approved, some of it after its plan.
    private static final String STEPS_UNPUBLISHED = """
            INSERT INTO review_step (id, post_id, round, kind, level, levels, route, content_hash, person_id,
                   person_name, role, reason, exception, at)
            SELECT p.id * 8 + k.level, p.id, 1,
                   CASE WHEN k.level = 0 THEN 'SUBMIT' WHEN p.id / 2 % 8 = 4 THEN 'RETURN'
                        WHEN p.id / 2 % 8 = 5 THEN 'WITHDRAW' ELSE 'SIGN' END,
                   CASE WHEN p.id / 2 % 8 IN (4, 5) THEN 0 ELSE k.level END, 3,
                   'first,second,third', p.content_hash, k.level + 1, '某人', '', '', '', '2026-11-22T15:00'
              FROM post p, (SELECT 0 AS level UNION SELECT 1 UNION SELECT 2 UNION SELECT 3) k
             WHERE p.id >= :first AND p.id / 2 % 8 > 0
               AND k.level <= CASE p.id / 2 % 8 WHEN 1 THEN 0 WHEN 2 THEN 1 WHEN 3 THEN 2 WHEN 4 THEN 1 WHEN 5 THEN 1 ELSE 3 END
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
            var started = System.nanoTime();
            SamplePosts.write(house, account.id(), POSTS, END);
            var first = unpublished(house, account);
            review(house, first);
            System.out.printf(
                    "   %,d posts out, %,d not, with their steps, made in %.0f s%n",
                    POSTS, UNPUBLISHED, (System.nanoTime() - started) / 1e9);
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

    /// Answers with the number of the first of them.
    private static long unpublished(House house, Account account) {
        var first = house.posts().service().newIds(2 * UNPUBLISHED);
        var posts = new ArrayList<Post>();
        for (int i = 0; i < UNPUBLISHED; i++) {
            var id = first + 2L * i;
            var text = new PostText("尚未发布的稿件" + i, "", "请市民注意防范。" + i);
            var plan = Publication.planned(id + 1, account.id(), i % 3 == 0 ? END.minusDays(2) : END.plusDays(2));
            var draft = Post.draft(new PostId(id), text, END.minusMinutes(i));
            posts.add(i % 3 == 2 ? draft : draft.withPublications(List.of(plan)));
        }
        house.workspace().database().write(handle -> {
            house.posts().service().table().put(handle, posts);
            return true;
        });
        return first;
    }

    private static void review(House house, long first) {
        house.workspace().database().write(handle -> {
            handle.createUpdate(STEPS).bind("first", first).execute();
            handle.createUpdate(STEPS_UNPUBLISHED).bind("first", first).execute();
            handle.execute("UPDATE review_step SET content_hash = 'before' WHERE post_id % 5000 = 2");
            return handle.execute(
                    "UPDATE review_step SET kind = 'URGENT', level = 0 WHERE post_id % 9000 = 4" + " AND level = 3");
        });
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
