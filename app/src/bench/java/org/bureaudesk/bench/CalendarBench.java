package org.bureaudesk.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.calendar.CalendarSpan;
import org.bureaudesk.house.House;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;

/// One month of the calendar out of 10,000, 500,000 and 1,000,000 posts (27 a day in all of them), against the bare
/// query on the same file; then the frames of the window while months are switched.
final class CalendarBench {

    private static final List<Integer> SIZES = List.of(10_000, 500_000, 1_000_000);
    private static final int SHOWN = 500_000;
    private static final int RUNS = 120;
    private static final int WARM_UP = 60;
    private static final double GOAL_MILLIS = 16;
    private static final LocalDateTime END = LocalDateTime.of(2026, 11, 23, 9, 0);
    private static final String BARE = """
            SELECT p.post_id, p.account_id, p.published_at, p.push_id, p.push_position, o.title, o.column_name, o.form
              FROM publication p JOIN post o ON o.id = p.post_id AND o.deleted_at IS NULL
             WHERE p.published_at >= ? AND p.published_at < ?
            """;

    private CalendarBench() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("bench");
        var ours = new LinkedHashMap<Integer, Samples>();
        for (var size : SIZES) {
            try (var house = fill(folder.resolve("desk" + size), size)) {
                ours.put(size, months(house, size));
                print(size, ours, bare(folder.resolve("desk" + size), size));
                if (size == SHOWN) {
                    CalendarFrames.report(house);
                }
            }
        }
        System.out.printf("   peak memory %d MiB%n", Bench.peakMebibytes());
        Bench.clear(folder);
        System.exit(0); // the toolkit of the window would wait
    }

    private static House fill(Path folder, int posts) {
        var house = House.open(
                folder, java.time.Clock.fixed(END.atZone(Beijing.ZONE).toInstant(), Beijing.ZONE));
        var accounts = house.accounts().service();
        var ids = new AccountId[] {accounts.newId(), accounts.newId()};
        accounts.save(Account.of(ids[0], PostFiles.ACCOUNT, Platform.WECHAT_SUBSCRIPTION));
        accounts.save(Account.of(ids[1], "示例应急", Platform.WEIBO));
        SamplePosts.write(house, ids[0], posts, END);
        return house;
    }

    private static Samples months(House house, int posts) throws Exception {
        var calendar = house.calendar().service();
        var samples = new Samples();
        for (int i = 0; i < WARM_UP + RUNS; i++) {
            var period = period(i, posts);
            Samples.Work work = () -> calendar.page(period, Set.of());
            if (i < WARM_UP) {
                work.run();
            } else {
                samples.time(work);
            }
        }
        return samples;
    }

    /// The rows alone, read to the last column.
    private static Samples bare(Path folder, int posts) throws Exception {
        var samples = new Samples();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bureau-desk.db"));
                var statement = connection.prepareStatement(BARE)) {
            for (int i = 0; i < WARM_UP + RUNS; i++) {
                var period = period(i, posts);
                Samples.Work work = () -> {
                    statement.setString(1, period.from().toString());
                    statement.setString(2, period.to().plusDays(1).toString());
                    try (var rows = statement.executeQuery()) {
                        var length = 0;
                        while (rows.next()) {
                            for (int column = 1; column <= 8; column++) {
                                length += Objects.requireNonNullElse(rows.getString(column), "")
                                        .length();
                            }
                        }
                        if (length == 0) {
                            throw new IllegalStateException("No rows in " + period);
                        }
                    }
                };
                if (i < WARM_UP) {
                    work.run();
                } else {
                    samples.time(work);
                }
            }
        }
        return samples;
    }

    /// Months all over the time there are posts in.
    private static Period period(int run, int posts) {
        var months = posts / 900;
        LocalDate day = END.toLocalDate().minusMonths((run * 37L) % Math.max(1, months - 2) + 1);
        return CalendarSpan.MONTH.around(day);
    }

    private static void print(int size, LinkedHashMap<Integer, Samples> ours, Samples bare) {
        var own = Objects.requireNonNull(ours.get(size));
        var smallest = Objects.requireNonNull(ours.get(SIZES.getFirst()));
        System.out.printf(
                "   a month of %,9d posts: p95 %5.1f ms (goal <= %.0f: %s), median %5.1f; bare query median %5.1f,"
                        + " ratio %.2f; against %,d posts %.2f times%n",
                size,
                own.percentile(95),
                GOAL_MILLIS,
                own.percentile(95) <= GOAL_MILLIS ? "met" : "not met",
                own.median(),
                bare.median(),
                own.median() / bare.median(),
                SIZES.getFirst(),
                own.median() / smallest.median());
    }
}
