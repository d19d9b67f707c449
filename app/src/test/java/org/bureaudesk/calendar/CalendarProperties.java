package org.bureaudesk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.post.Publication;

/// Laws of the calendar over one real workspace with three years of posts and plans.
@SuppressWarnings("NullAway.Init") // opened before the first law
class CalendarProperties {

    private static final LocalDate TODAY = TestHouse.NOW.toLocalDate();
    private static final int POSTS = 400;

    private static House house;
    private static CalendarService calendar;

    @BeforeContainer
    static void open() throws IOException {
        Path folder = Files.createTempDirectory("calendar");
        house = TestHouse.open(folder);
        calendar = house.calendar().service();
        var accounts = List.of(
                TestHouse.account(house, "一", Platform.WECHAT_SUBSCRIPTION).id(),
                TestHouse.account(house, "二", Platform.WEIBO).id());
        var random = new java.util.Random(7);
        var posts = new ArrayList<Post>();
        for (int i = 0; i < POSTS; i++) {
            posts.add(post(i, accounts, random));
        }
        house.posts().service().saveAll(posts, "post.edit.save", "");
    }

    /// Spread over three years around the day of the tests, many of them at month ends.
    private static Post post(int number, List<AccountId> accounts, java.util.Random random) {
        var day = TODAY.plusDays(random.nextInt(1_000) - 700);
        if (number % 5 == 0) {
            day = YearMonth.from(day).atEndOfMonth();
        }
        var at = day.atTime(random.nextInt(24), random.nextInt(60));
        var account = accounts.get(number % 2);
        var ids = house.posts().service().newIds(2);
        var publication = at.isBefore(TestHouse.NOW)
                ? Publication.published(ids + 1, account, at)
                : Publication.planned(ids + 1, account, at);
        return Post.draft(
                        new org.bureaudesk.post.PostId(ids),
                        new org.bureaudesk.post.PostText("稿件" + number, "", ""),
                        TestHouse.NOW)
                .withPublications(List.of(publication));
    }

    @AfterContainer
    static void close() {
        house.close();
    }

    /// Month ends, leap days and year ends come up often.
    @Provide
    Arbitrary<LocalDate> days() {
        var any = Arbitraries.integers().between(-760, 400).map(TODAY::plusDays);
        var edges = Arbitraries.of(
                LocalDate.of(2024, 2, 28),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2024, 3, 1),
                LocalDate.of(2024, 12, 31),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2027, 2, 28));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, any), net.jqwik.api.Tuple.of(1, edges));
    }

    @Property(tries = 120)
    void monthWeekAndListShowTheSameForTheSameDay(@ForAll("days") LocalDate day) {
        var inMonth = on(CalendarSpan.MONTH, day);

        assertThat(on(CalendarSpan.WEEK, day)).isEqualTo(inMonth);
        assertThat(on(CalendarSpan.LIST, day)).isEqualTo(inMonth);
        assertThat(calendar.page(new Period(day, day), Set.of()).days().getFirst())
                .as("notes, marks and gaps too")
                .isEqualTo(calendar.page(CalendarSpan.MONTH.around(day), Set.of())
                        .day(day)
                        .orElseThrow());
    }

    @Property(tries = 30)
    void theWeeksOfAnyStretchHoldEveryEntryOnce(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 9) int weeks) {
        var first = CalendarSpan.WEEK.around(day).from();
        var whole = calendar.page(new Period(first, first.plusDays(7L * weeks - 1)), Set.of());
        var byWeek = new ArrayList<CalendarEntry>();
        for (int week = 0; week < weeks; week++) {
            calendar.page(CalendarSpan.WEEK.around(first.plusWeeks(week)), Set.of())
                    .entries()
                    .forEach(byWeek::add);
        }

        assertThat(byWeek).isEqualTo(whole.entries().toList());
    }

    @Property(tries = 40)
    void movingPlansNeverChangesWhatWasPublished(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = -40, max = 400) int by) {
        var before = published();
        var keys = calendar.page(CalendarSpan.MONTH.around(day), Set.of())
                .entries()
                .map(CalendarEntry::key)
                .toList();
        try {
            calendar.planner().move(keys, by);
        } catch (org.bureaudesk.kernel.UserException refused) {
            assertThat(refused.key()).isEqualTo("calendar.move.past");
        }

        assertThat(published()).isEqualTo(before);
        assertThat(house.posts().service().count(PostQuery.ALL, POSTS * 2)).isEqualTo(POSTS);
    }

    @Property(tries = 30)
    void anyRowOfMovesIsUndoneStepByStep(
            @ForAll("days") LocalDate day,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 60) Integer> moves) {
        var period = new Period(TODAY, TODAY.plusYears(4));
        var before = calendar.page(period, Set.of()).entries().toList();
        var steps = 0;
        for (var by : moves) {
            var keys = calendar.page(CalendarSpan.MONTH.around(day), Set.of())
                    .entries()
                    .map(CalendarEntry::key)
                    .filter(key -> !key.day().isBefore(TODAY))
                    .toList();
            steps += calendar.planner().move(keys, by) > 0 ? 1 : 0;
        }
        for (int i = 0; i < steps; i++) {
            house.history().undo();
        }

        assertThat(calendar.page(period, Set.of()).entries()).isEqualTo(before);
    }

    @Example
    void theWorkspaceOfTheseLawsHoldsBothKinds() {
        var all = calendar.page(new Period(TODAY.minusYears(3), TODAY.plusYears(3)), Set.of());
        Predicate<CalendarEntry> out = CalendarEntry::isPublished;

        assertThat(all.entries().filter(out)).hasSizeGreaterThan(POSTS / 4);
        assertThat(all.entries().filter(out.negate())).hasSizeGreaterThan(POSTS / 10);
    }

    private static List<CalendarEntry> on(CalendarSpan span, LocalDate day) {
        return calendar.page(span.around(day), Set.of()).day(day).orElseThrow().entries();
    }

    private static Set<Object> published() {
        return new HashSet<>(house.posts().service().published(new Period(TODAY.minusYears(9), TODAY.plusYears(9))));
    }
}
