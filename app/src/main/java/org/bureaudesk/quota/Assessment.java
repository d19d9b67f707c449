package org.bureaudesk.quota;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bureaudesk.account.Account;
import org.bureaudesk.kernel.Period;

/// How one account fared in a period under some rules (考核): each list names what fell short, and only that.
///
/// @param clock as of the end of the period
/// @param articles publications (篇) of the period
/// @param months the months that could be judged, whole and over
/// @param shortWeeks weeks, Monday to Sunday, with too few updates
/// @param missingTopics months without the posts of a kind that a rule asks for
/// @param dormant whether it counts as dead (僵尸账号)
public record Assessment(
        Account account,
        PeriodGap gap,
        GapClock clock,
        int articles,
        List<MonthActivity> months,
        List<Period> shortWeeks,
        List<MissingTopic> missingTopics,
        boolean dormant) {

    public Assessment {
        months = List.copyOf(months);
        shortWeeks = List.copyOf(shortWeeks);
        missingTopics = List.copyOf(missingTopics);
    }

    /// @param label what the kind is called; @param wanted how many were to be, @param posts how many there
    /// were
    public record MissingTopic(YearMonth month, String label, int wanted, int posts) {}

    /// Months whose sends stayed under the threshold.
    public List<YearMonth> lowMonths() {
        return months.stream()
                .filter(m -> !m.reached())
                .map(MonthActivity::month)
                .toList();
    }

    public List<LocalDate> shortMondays() {
        return shortWeeks.stream().map(Period::from).toList();
    }

    public boolean passes() {
        return !gap.violates() && lowMonths().isEmpty() && shortWeeks.isEmpty() && missingTopics.isEmpty() && !dormant;
    }
}
