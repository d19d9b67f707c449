package org.bureaudesk.quota;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.account.AccountState;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.post.PublicationCount;
import org.jspecify.annotations.Nullable;

/// What one account published in a period, as far as judging it needs to know.
///
/// @param last its last publication up to the moment looked from; `null` for none
/// @param lastOfAll its last publication of all, which tells when it stopped
/// @param updates updates (更新) by day, only days with any; the articles of one push are one update
record AccountLog(
        Account account,
        @Nullable LocalDateTime last,
        @Nullable LocalDateTime lastOfAll,
        SortedMap<LocalDate, Integer> updates,
        Map<YearMonth, PublicationCount> months,
        List<QuotaStore.TopicRow> topics) {

    private static final String NEVER = "9999-12-31";

    /// One log for each account, read with five queries however many accounts there are.
    ///
    /// @param end a moment not included, as [QuotaStore] takes it
    static List<AccountLog> read(QuotaStore store, List<Account> accounts, LocalDate from, String end) {
        var logs = readMonths(store, accounts, from, end);
        for (var row : store.days(from, end)) {
            var log = logs.get(row.account());
            if (log != null) {
                log.updates.put(row.day(), row.updates());
            }
        }
        for (var row : store.topics(from, end)) {
            var log = logs.get(row.account());
            if (log != null) {
                log.topics.add(row);
            }
        }
        return List.copyOf(logs.values());
    }

    /// The months alone, without days and topics; in the order of the accounts.
    static Map<AccountId, AccountLog> readMonths(QuotaStore store, List<Account> accounts, LocalDate from, String end) {
        var last = store.last(end);
        var lastOfAll = store.last(NEVER);
        var logs = new LinkedHashMap<AccountId, AccountLog>();
        for (var account : accounts) {
            logs.put(account.id(), empty(account, last.get(account.id()), lastOfAll.get(account.id())));
        }
        for (var row : store.months(from, end)) {
            var log = logs.get(row.account());
            if (log != null) {
                log.months.put(row.month(), row.count());
            }
        }
        return logs;
    }

    static AccountLog empty(Account account, @Nullable LocalDateTime last, @Nullable LocalDateTime lastOfAll) {
        return new AccountLog(account, last, lastOfAll, new TreeMap<>(), new HashMap<>(), new ArrayList<>());
    }

    List<LocalDate> days() {
        return List.copyOf(updates.keySet());
    }

    PublicationCount count(YearMonth month) {
        return months.getOrDefault(month, new PublicationCount(0, 0));
    }

    /// All publications.
    int articles() {
        return months.values().stream().mapToInt(PublicationCount::articles).sum();
    }

    /// Updates from the first to the last day of the span.
    int updates(Period span) {
        return updates.subMap(span.from(), span.to().plusDays(1)).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /// Whether the account was run on every day of the span: open before it, and not stopped (停更, 注销) before
    /// its end. When an account stopped is not recorded; what it published last tells.
    boolean isRunThrough(Period span) {
        return !opensAfter(span.from()) && !isStoppedBefore(span.to());
    }

    boolean opensAfter(LocalDate day) {
        var opened = account.registration().openedOn();
        return opened != null && opened.isAfter(day) && !hasPublishedBy(day);
    }

    /// Whether it is no longer run and published nothing from `day` on.
    boolean isStoppedBefore(LocalDate day) {
        return account.state() != AccountState.ACTIVE
                && (lastOfAll == null || lastOfAll.toLocalDate().isBefore(day));
    }

    private boolean hasPublishedBy(LocalDate day) {
        return updates.isEmpty()
                ? months.keySet().stream()
                        .anyMatch(month -> !month.atEndOfMonth().isAfter(day))
                : !updates.firstKey().isAfter(day);
    }
}
