package org.bureaudesk.follower;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bureaudesk.kernel.Period;
import org.jspecify.annotations.Nullable;

/// Whether a series adds up: cumulative(t) = cumulative(t−1) + net(t). A break is shown, not hidden.
final class ContinuityPolicy {

    private ContinuityPolicy() {}

    /// Every break of `days`, oldest first.
    ///
    /// @param before the last row before `days`, `null` where the series begins with them
    /// @param days one account's rows, oldest first, each day once
    static List<FollowerBreak> breaks(@Nullable FollowerDay before, List<FollowerDay> days) {
        var breaks = new ArrayList<FollowerBreak>();
        var previous = before;
        for (var day : days) {
            withinRow(day).ifPresent(breaks::add);
            if (previous != null) {
                between(previous, day).ifPresent(breaks::add);
            }
            previous = day;
        }
        return breaks;
    }

    private static Optional<FollowerBreak> withinRow(FollowerDay day) {
        var net = day.net();
        if (net == null || day.added() == null || day.cancelled() == null || net == day.added() - day.cancelled()) {
            return Optional.empty();
        }
        return Optional.of(new FollowerBreak(
                FollowerBreak.Kind.NET,
                day.day(),
                null,
                day.added(),
                day.cancelled(),
                day.added() - day.cancelled(),
                net));
    }

    private static Optional<FollowerBreak> between(FollowerDay previous, FollowerDay day) {
        var net = day.knownNet();
        var consecutive = previous.day().plusDays(1).equals(day.day());
        var checkable = consecutive && net != null;
        var expected = previous.cumulative() + (consecutive && net != null ? net : 0);
        if (checkable ? expected == day.cumulative() : day.cumulative() >= expected) {
            return Optional.empty();
        }
        return Optional.of(new FollowerBreak(
                checkable ? FollowerBreak.Kind.TOTAL : FollowerBreak.Kind.FALL,
                day.day(),
                previous.day(),
                previous.cumulative(),
                net,
                expected,
                day.cumulative()));
    }

    /// The days of `period` without a row, oldest first, from the first known row on and before `today`: a day that has
    /// not ended has no figures yet.
    static List<LocalDate> missing(LocalDate firstKnown, List<FollowerDay> days, Period period, LocalDate today) {
        Set<LocalDate> there = days.stream().map(FollowerDay::day).collect(Collectors.toCollection(HashSet::new));
        var from = firstKnown.isAfter(period.from()) ? firstKnown : period.from();
        var end = period.to().isBefore(today) ? period.to().plusDays(1) : today;
        if (!from.isBefore(end)) {
            return List.of();
        }
        return from.datesUntil(end).filter(day -> !there.contains(day)).toList();
    }

    /// Totals computed anew from the row after `start` on, for as long as the days run on and net growth is known; only
    /// rows that change.
    static List<FollowerDay> carriedForward(FollowerDay start, Collection<FollowerDay> after) {
        var changed = new ArrayList<FollowerDay>();
        var previous = start;
        for (var day : after) {
            var net = day.knownNet();
            if (net == null || !previous.day().plusDays(1).equals(day.day()) || previous.cumulative() + net < 0) {
                break;
            }
            var total = previous.cumulative() + net;
            previous = new FollowerDay(
                    day.account(), day.day(), day.added(), day.cancelled(), day.net(), total, day.source());
            if (total != day.cumulative()) {
                changed.add(previous);
            }
        }
        return changed;
    }
}
