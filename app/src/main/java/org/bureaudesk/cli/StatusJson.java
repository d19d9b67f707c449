package org.bureaudesk.cli;

import java.util.List;
import java.util.Locale;
import org.bureaudesk.follower.FollowerDay;
import org.bureaudesk.quota.GapClock;
import org.bureaudesk.quota.MonthActivity;
import org.bureaudesk.today.AccountStanding;
import org.bureaudesk.today.Board;
import org.bureaudesk.today.Deadline;
import org.jspecify.annotations.Nullable;

/// The machine-readable answer of `status`; its keys are relied on by scripts.
record StatusJson(String on, List<AccountJson> accounts, List<DeadlineJson> deadlines) {

    record AccountJson(
            String name,
            String platform,
            @Nullable String lastPublished,
            @Nullable Integer daysSince,
            int gapLimitDays,
            @Nullable String redOn,
            String level,
            MonthJson month,
            @Nullable FollowersJson followers) {}

    record MonthJson(
            String month,
            int used,
            @Nullable Integer available,
            @Nullable Double ratio,
            double threshold,
            @Nullable Integer needed,
            int forecast) {}

    record FollowersJson(int count, String on) {}

    record DeadlineJson(
            String kind, String subject, String due, int workingDaysLeft, boolean estimated, boolean overdue) {}

    static StatusJson of(Board board) {
        return new StatusJson(
                board.on().toString(),
                board.accounts().stream().map(StatusJson::account).toList(),
                board.deadlines().stream().map(StatusJson::deadline).toList());
    }

    private static AccountJson account(AccountStanding standing) {
        GapClock clock = standing.clock();
        var last = clock.lastPublished();
        var red = clock.redOn();
        return new AccountJson(
                standing.account().name(),
                code(standing.account().platform()),
                last == null ? null : last.toString(),
                clock.daysSince(),
                clock.limitDays(),
                red == null ? null : red.toLocalDate().toString(),
                code(clock.level()),
                month(standing.month()),
                followers(standing.followers()));
    }

    private static MonthJson month(MonthActivity month) {
        var ratio = month.ratio();
        return new MonthJson(
                month.month().toString(),
                month.used(),
                month.available(),
                ratio == null ? null : ratio.doubleValue(),
                month.threshold().doubleValue(),
                month.needed(),
                month.forecast());
    }

    private static @Nullable FollowersJson followers(@Nullable FollowerDay day) {
        return day == null
                ? null
                : new FollowersJson(day.cumulative(), day.day().toString());
    }

    private static DeadlineJson deadline(Deadline deadline) {
        return new DeadlineJson(
                deadline.kind().code(),
                deadline.subject(),
                deadline.due().toString(),
                deadline.workingDaysLeft(),
                deadline.estimated(),
                deadline.overdue());
    }

    /// `WECHAT_SERVICE` as `wechat-service`.
    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
