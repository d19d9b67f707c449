package org.bureaudesk.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.account.Account;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.house.House;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.Figures;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.Push;

/// How 200 accounts with ten years of publications stand (`status`), against the bare SQL that asks the same:
/// the last publication, the month's counts and the last follower row of every account.
final class StatusBench {

    private static final int ACCOUNTS = 200;
    private static final int YEARS = 10;
    private static final int EVERY_DAYS = 1;
    private static final int FOLLOWER_DAYS = 400;
    private static final int RUNS = 30;
    private static final int WARM_UP = 5;
    private static final double GOAL_MILLIS = 300;
    private static final LocalDateTime END = LocalDateTime.of(2026, 11, 23, 9, 0);

    private static final String LAST = """
            SELECT a.id, (SELECT p.published_at FROM publication p JOIN post o ON o.id = p.post_id
                           AND o.deleted_at IS NULL WHERE p.account_id = a.id AND p.published_at < '2026-11-24'
                         ORDER BY p.published_at DESC LIMIT 1) FROM account a
            """;

    private static final String COUNTS = """
            SELECT p.account_id, COUNT(*), COUNT(DISTINCT CASE WHEN p.notified = 0 THEN NULL
                   WHEN p.push_id = '' THEN '#' || p.id ELSE p.push_id END)
              FROM publication p JOIN post o ON o.id = p.post_id AND o.deleted_at IS NULL
             WHERE p.published_at >= '2026-11-01' AND p.published_at < '2026-11-24' GROUP BY p.account_id
            """;

    private static final String FOLLOWERS = """
            SELECT f.account_id, f.cumulative FROM account a JOIN follower_day f ON f.account_id = a.id AND f.day =
                   (SELECT MAX(d.day) FROM follower_day d WHERE d.account_id = a.id AND d.day <= '2026-11-23')
            """;

    private StatusBench() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("bench");
        try (var house = House.open(folder, Beijing.CLOCK)) {
            var posts = fill(house);
            var day = END.toLocalDate();
            var ours = samples(() -> house.today().service().status(day));
            var board = samples(() -> house.today().service().board(day));
            var bare = samples(() -> ask(house));
            var year = samples(() ->
                    house.quota().service().year(house.accounts().service().all(), day.getYear(), day));
            System.out.printf(
                    "   status of %d accounts, %d years, %,d publications: median %.0f ms, p95 %.0f ms (goal <= %.0f: %s)%n",
                    ACCOUNTS,
                    YEARS,
                    posts,
                    ours.median(),
                    ours.percentile(95),
                    GOAL_MILLIS,
                    ours.percentile(95) <= GOAL_MILLIS ? "met" : "not met");
            System.out.printf(
                    "   the bare SQL for the same: median %.0f ms; ratio %.2f%n",
                    bare.median(), ours.median() / bare.median());
            System.out.printf(
                    "   processor time alone: %.0f ms, bare SQL %.0f ms%n",
                    cpuMillis(() -> house.today().service().status(day)), cpuMillis(() -> ask(house)));
            System.out.printf("   the first screen's board of them all: median %.0f ms%n", board.median());
            System.out.printf("   the year of them all: median %.0f ms%n", year.median());
            System.out.printf("   peak memory %d MiB%n", Bench.peakMebibytes());
        }
        Bench.clear(folder);
    }

    private static Samples samples(Samples.Work work) throws Exception {
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

    /// What one run costs this thread, whatever else the machine does.
    private static double cpuMillis(Samples.Work work) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        var start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < RUNS; i++) {
            work.run();
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e6 / RUNS;
    }

    private static void ask(House house) {
        house.workspace().database().read(handle -> {
            for (var sql : new String[] {LAST, COUNTS, FOLLOWERS}) {
                handle.createQuery(sql).mapToMap().list();
            }
            return true;
        });
    }

    /// One publication a day for each account, and four hundred follower rows.
    private static int fill(House house) {
        var written = 0;
        for (int a = 0; a < ACCOUNTS; a++) {
            var accounts = house.accounts().service();
            var platform = Platform.values()[a % Platform.values().length];
            var account = Account.of(accounts.newId(), "示例账号" + a, platform);
            accounts.save(account);
            var first = YearMonth.from(END).minusYears(YEARS).atDay(1);
            var days = first.datesUntil(END.toLocalDate().plusDays(1))
                    .filter(d -> d.toEpochDay() % EVERY_DAYS == 0)
                    .toList();
            var id = house.posts().service().newIds(2 * days.size());
            var batch = new ArrayList<Post>();
            for (int i = 0; i < days.size(); i++) {
                batch.add(post(id + 2L * i, account, days.get(i)));
            }
            house.workspace().database().write(handle -> {
                house.posts().service().table().put(handle, batch);
                return true;
            });
            house.followers().service().apply(followers(account));
            written += batch.size();
        }
        return written;
    }

    private static Post post(long id, Account account, LocalDate day) {
        var at = day.atTime(10, 0);
        var publication = new Publication(
                id + 1, account.id(), null, at, Push.ALONE, true, "https://example.org/" + id, Figures.NONE);
        return Post.draft(new PostId(id), new PostText("安全提示" + id, "", ""), at).withPublications(List.of(publication));
    }

    private static List<Change<FollowerDay>> followers(Account account) {
        var rows = new ArrayList<Change<FollowerDay>>();
        for (int i = 0; i < FOLLOWER_DAYS; i++) {
            var day = END.toLocalDate().minusDays(FOLLOWER_DAYS - i);
            rows.add(Change.added(new FollowerDay(account.id(), day, 3, 1, 2, 100 + 2 * i, "")));
        }
        return rows;
    }
}
