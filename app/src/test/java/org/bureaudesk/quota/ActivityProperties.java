package org.bureaudesk.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.account.Registration;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.post.PublicationCount;
import org.bureaudesk.rules.Rule;
import org.bureaudesk.rules.RulePack;
import org.bureaudesk.rules.RulePacks;
import org.bureaudesk.rules.Rules;

class ActivityProperties {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final RulePacks PACKS = new RulePacks(Path.of("no-such-folder"));
    private static final Rules RULES = PACKS.inForce(List.of("national-2019"));
    private static final Account ACCOUNT = Account.of(new AccountId(1), "示例应急", Platform.WECHAT_SUBSCRIPTION);

    @Property
    void whatIsNeededReachesTheThresholdAndOneLessDoesNot(
            @ForAll @IntRange(max = 60) int sends,
            @ForAll @IntRange(max = 60) int more,
            @ForAll @IntRange(min = 1, max = 28) int days,
            @ForAll @IntRange(max = 100) int percent) {
        var activity = activity(sends, sends + more, days, percent);
        int available = Objects.requireNonNull(activity.available());
        int needed = Objects.requireNonNull(activity.needed());
        var wanted = BigDecimal.valueOf(percent).movePointLeft(2).multiply(BigDecimal.valueOf(available));

        assertThat(BigDecimal.valueOf(activity.used() + needed)).isGreaterThanOrEqualTo(wanted);
        assertThat(activity.reached()).isEqualTo(needed == 0);
        if (needed > 0) {
            assertThat(BigDecimal.valueOf(activity.used() + needed - 1L)).isLessThan(wanted);
        }
    }

    @Property
    void theForecastIsNeverBelowWhatIsUsedAndIsTheCountItselfWhenTheMonthIsOver(
            @ForAll @IntRange(max = 60) int sends, @ForAll @IntRange(min = 1, max = 28) int days) {
        assertThat(activity(sends, sends, days, 50).forecast()).isGreaterThanOrEqualTo(sends);
        assertThat(activity(sends, sends, 28, 50).forecast()).isEqualTo(sends);
        if (days < 28) {
            assertThat(activity(sends, sends, days + 1, 50).forecast())
                    .isLessThanOrEqualTo(activity(sends, sends, days, 50).forecast());
        }
    }

    @Property
    void sendsNeverOutnumberArticles(@ForAll @IntRange(max = 60) int sends, @ForAll @IntRange(max = 60) int more) {
        var activity = activity(sends, sends + more, 10, 50);

        assertThat(activity.used()).isLessThanOrEqualTo(activity.articles());
    }

    @Property
    void severalPacksAreNeverMilderThanAnyOfThem(
            @ForAll @IntRange(min = 1, max = 60) int one,
            @ForAll @IntRange(min = 1, max = 60) int other,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @IntRange(max = 100) int otherPercent,
            @ForAll @Size(max = 20) Set<@IntRange(max = 120) Integer> published) {
        var a = pack("a", one, percent);
        var b = pack("b", other, otherPercent);
        var both = both(a, b);

        for (var alone : List.of(RULES.alone(List.of(a)), RULES.alone(List.of(b)))) {
            assertThat(both.gap().rule().limitDays())
                    .isLessThanOrEqualTo(alone.gap().rule().limitDays());
            assertThat(both.activity().rule().threshold())
                    .isGreaterThanOrEqualTo(alone.activity().rule().threshold());
            assertThat(gap(ACCOUNT, published, 0, 120, both).daysInViolation())
                    .isGreaterThanOrEqualTo(
                            gap(ACCOUNT, published, 0, 120, alone).daysInViolation());
        }
        assertThat(both.gap().pack().id()).isEqualTo(one <= other ? "a" : "b");
    }

    /// The law of the gap with everything the service does to a period: opening, asOf, days outside.
    @Property
    void aPartIsNeverLongerThanTheWholeWhenTheAccountWasOpenedInBetween(
            @ForAll @Size(max = 30) Set<@IntRange(max = 300) Integer> published,
            @ForAll @IntRange(max = 300) int opened,
            @ForAll @IntRange(max = 200) int from,
            @ForAll @IntRange(max = 100) int length,
            @ForAll @IntRange(max = 60) int before,
            @ForAll @IntRange(max = 60) int after) {
        var account = opened(opened);
        var part = gap(account, published, from, from + length, RULES);
        var whole = gap(account, published, Math.max(0, from - before), from + length + after, RULES);

        assertThat(whole.days()).isGreaterThanOrEqualTo(part.days());
        assertThat(whole.daysInViolation()).isGreaterThanOrEqualTo(part.daysInViolation());
        assertThat(whole.overruns().isEmpty()).isEqualTo(!whole.violates());
    }

    @Property
    void theGapIsNeverShorterThanWhatTheClockShowsAtItsEnd(
            @ForAll @Size(min = 1, max = 30) Set<@IntRange(max = 200) Integer> published,
            @ForAll @IntRange(max = 60) int rest) {
        var days = new TreeSet<>(published);
        var end = days.last() + rest;
        var clock = GapPolicy.clock(
                ACCOUNT.id(), START.plusDays(days.last()).atTime(10, 0), START.plusDays(end), RULES.gap());
        var gap = gap(ACCOUNT, published, 0, end, RULES);

        assertThat(clock.daysSince()).isEqualTo(rest);
        assertThat(gap.days()).isGreaterThanOrEqualTo(rest);
        assertThat(clock.level() == Level.RED && !gap.violates()).isFalse();
    }

    private static PeriodGap gap(Account account, Set<Integer> published, int from, int to, Rules rules) {
        var days = new TreeSet<>(published).stream().map(START::plusDays).toList();
        var period = new Period(START.plusDays(from), START.plusDays(to));
        return GapPolicy.of(account, period, period.to(), days, rules.gap());
    }

    private static Account opened(int day) {
        return new Account(
                ACCOUNT.id(),
                ACCOUNT.name(),
                ACCOUNT.platform(),
                ACCOUNT.state(),
                new Registration("", "", null, "", START.plusDays(day), null, ""),
                ACCOUNT.operation(),
                ACCOUNT.custody(),
                List.of(),
                "",
                null);
    }

    private static MonthActivity activity(int sends, int articles, int days, int percent) {
        var february = YearMonth.of(2026, 2);
        var rules = RULES.alone(List.of(pack("p", 14, percent)));
        return SendsPolicy.activity(ACCOUNT, february, new PublicationCount(articles, sends), days, rules);
    }

    private static RulePack pack(String id, int limit, int percent) {
        return new RulePack(
                id,
                "1",
                id,
                "",
                START,
                "",
                List.of(
                        new Rule.GapRule(limit, List.of(), ""),
                        new Rule.ActivityRule(BigDecimal.valueOf(percent).movePointLeft(2), "")));
    }

    /// Both in force, the first before the second.
    private static Rules both(RulePack a, RulePack b) {
        return RULES.alone(List.of(a, b));
    }
}
