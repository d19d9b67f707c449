package org.bureaudesk.follower;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Change;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowerServiceTest {

    private static final LocalDate TODAY = TestHouse.NOW.toLocalDate();

    private House house;
    private FollowerService followers;
    private AccountId account;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = TestHouse.open(folder);
        followers = house.followers().service();
        account =
                TestHouse.account(house, "示例应急发布", Platform.WECHAT_SUBSCRIPTION).id();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void keepsEveryFieldOfARow() {
        var whole = new FollowerDay(account, TODAY.minusDays(1), 12, 3, 9, 411, "user_analysis.xls");
        var bare = new FollowerDay(account, TODAY, null, null, null, 0, "");
        put(whole, bare);

        assertThat(followers.days(account, new Period(TODAY.minusDays(1), TODAY)))
                .containsExactly(whole, bare);
        assertThat(followers.latest(account, TODAY.minusDays(1))).contains(whole);
        assertThat(followers.first(account)).contains(whole);
    }

    @Test
    void looksAtTheRowBeforeThePeriodForBreaks() {
        put(row(10, 0, 792), row(9, 903, 1700), row(8, 1, 1701));

        assertThat(followers.breaks(account, new Period(TODAY.minusDays(9), TODAY)))
                .extracting(FollowerBreak::day, FollowerBreak::expected)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(TODAY.minusDays(9), 1695));
        assertThat(followers.breaks(account, new Period(TODAY.minusDays(8), TODAY)))
                .isEmpty();
    }

    @Test
    void findsMissingDaysUpToYesterday() {
        put(row(5, 0, 10), row(3, 0, 10));
        var year = new Period(TODAY.minusYears(1), TODAY.plusMonths(1));

        assertThat(followers.missingDays(account, year))
                .containsExactly(TODAY.minusDays(4), TODAY.minusDays(2), TODAY.minusDays(1));
        assertThat(followers.missingDays(new AccountId(99), year)).isEmpty();
    }

    @Test
    void writesAllRowsOfAPasteAsOneStepThatCanBeTakenBack() {
        var earlier = row(2, 0, 10);
        put(earlier);
        var pasted = IntStream.range(0, 3).mapToObj(i -> row(i, 1, 20)).toList();
        followers.apply(List.of(
                new Change<>(null, pasted.get(0)),
                new Change<>(null, pasted.get(1)),
                new Change<>(earlier, pasted.get(2))));

        house.history().undo();

        assertThat(followers.days(account, new Period(TODAY.minusDays(9), TODAY)))
                .containsExactly(earlier);
    }

    private FollowerDay row(int daysAgo, int net, int cumulative) {
        return new FollowerDay(account, TODAY.minusDays(daysAgo), null, null, net, cumulative, "");
    }

    private void put(FollowerDay... days) {
        followers.apply(List.of(days).stream().map(Change::added).toList());
    }
}
