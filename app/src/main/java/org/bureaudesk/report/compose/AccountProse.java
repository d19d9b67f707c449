package org.bureaudesk.report.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bureaudesk.account.AccountState;
import org.bureaudesk.report.facts.AccountFacts;
import org.bureaudesk.report.facts.ReportFacts;

/// What a report says about the accounts themselves, how often they publish and who follows them.
final class AccountProse {

    private static final int STALE_DAYS = 31;

    private final Voice voice;
    private final ReportFacts facts;

    AccountProse(Voice voice, ReportFacts facts) {
        this.voice = voice;
        this.facts = facts;
    }

    /// Accounts still run; a closed one that published in the period has its figures, but is not counted.
    List<AccountFacts> running() {
        return facts.accounts().stream().filter(a -> a.account().isRunning()).toList();
    }

    /// 我局有政务新媒体1个，为微信公众号“…” / 共有4个，其中微信公众号2个、微博1个.
    List<Span> accounts() {
        var running = running();
        if (running.isEmpty()) {
            return voice.say("accounts.none");
        }
        var count = Map.of("count", facts.accountCount());
        if (running.size() == 1) {
            return voice.say("accounts.one", running.getFirst(), count);
        }
        var kinds = running.stream()
                .collect(Collectors.groupingBy(
                        a -> voice.kind(a.account().platform()), LinkedHashMap::new, Collectors.counting()));
        var said = new ArrayList<>(
                kinds.size() == 1
                        ? voice.say("accounts.same", running.getFirst(), count)
                        : voice.say("accounts.mixed", Map.of("count", facts.accountCount(), "list", list(kinds))));
        var suspended = running.stream()
                .filter(a -> a.account().state() == AccountState.SUSPENDED)
                .count();
        if (suspended > 0) {
            said.addAll(voice.say("accounts.suspended", Map.of("count", suspended)));
        }
        return said;
    }

    private List<Span> list(Map<String, Long> kinds) {
        return voice.join(
                "mark.and",
                kinds.entrySet().stream()
                        .map(kind ->
                                voice.say("accounts.item", Map.of("kind", kind.getKey(), "count", kind.getValue())))
                        .toList());
    }

    List<Span> rhythm(AccountFacts account) {
        var rhythm = account.rhythm();
        return voice.say("rhythm." + rhythm.pace().key(), Map.of("times", rhythm.times(), "subject", rhythm.subject()));
    }

    /// 现有粉丝411人.
    List<Span> followers(AccountFacts account) {
        var followers = account.followers();
        var on = account.followersOn();
        if (followers == null || on == null) {
            return voice.say("followers.none");
        }
        var key = isStale(on) ? "followers.old" : "followers.now";
        return voice.say(key, Map.of("followers", followers, "on", on));
    }

    private boolean isStale(LocalDate on) {
        return on.isBefore(facts.period().from())
                && on.isBefore(facts.asOf().toLocalDate().minusDays(STALE_DAYS));
    }

    /// All accounts' followers, with each account's where there are several.
    List<Span> allFollowers() {
        var known = facts.accounts().stream().filter(a -> a.followers() != null).toList();
        if (known.isEmpty()) {
            return voice.sentence(List.of(voice.say("followers.none")));
        }
        var said = new ArrayList<>(
                voice.say("followers.total", Map.of("followers", facts.totals().followers())));
        said.addAll(growth(known));
        if (facts.accounts().size() > 1) {
            said.addAll(voice.say("followers.items", Map.of("list", each(known))));
        }
        return end(voice.join("mark.semicolon", List.of(said, unknown())));
    }

    private List<Span> each(List<AccountFacts> known) {
        return voice.join(
                "mark.and",
                known.stream()
                        .map(a -> voice.say(
                                "followers.item", a, Map.of("followers", Objects.requireNonNull(a.followers()))))
                        .toList());
    }

    private List<Span> unknown() {
        var without = facts.accounts().stream()
                .filter(a -> a.followers() == null)
                .map(a -> "“" + a.account().name() + "”")
                .collect(Collectors.joining(voice.phrase("mark.and")));
        return without.isEmpty() ? List.of() : voice.say("followers.unknown", Map.of("list", without));
    }

    /// Only where every account with followers has two rows to compare.
    private List<Span> growth(List<AccountFacts> known) {
        long growth = 0;
        for (var account : known) {
            var grown = account.followerGrowth();
            if (grown == null) {
                return List.of();
            }
            growth += grown;
        }
        var key = growth > 0 ? "followers.grown" : growth < 0 ? "followers.shrunk" : "followers.steady";
        return voice.say(key, Map.of("growth", Math.abs(growth)));
    }

    private List<Span> end(List<Span> said) {
        var ended = new ArrayList<>(said);
        ended.add(Span.of(voice.phrase("mark.stop")));
        return ended;
    }

    /// One line for every account: state and last update; then who is filed (备案).
    List<List<Span>> availability() {
        var lines = new ArrayList<List<Span>>();
        lines.add(voice.sentence(List.of(accounts())));
        if (running().isEmpty()) {
            return lines;
        }
        lines.add(end(voice.join(
                "mark.semicolon",
                facts.accounts().stream().map(this::availability).toList())));
        lines.add(voice.sentence(List.of(filed())));
        return lines;
    }

    private List<Span> availability(AccountFacts account) {
        var state = voice.phrase("state." + account.account().state().name().toLowerCase(java.util.Locale.ROOT));
        var last = account.lastPublished();
        return last == null
                ? voice.say("availability.account-never", account, Map.of("state", state))
                : voice.say("availability.account", account, Map.of("state", state, "on", last.toLocalDate()));
    }

    private List<Span> filed() {
        var missing = running().stream()
                .filter(a -> a.account().registration().filedOn() == null)
                .map(a -> "“" + a.account().name() + "”")
                .toList();
        return missing.isEmpty()
                ? voice.say("availability.filed-all")
                : voice.say(
                        "availability.filed-some",
                        Map.of(
                                "count",
                                running().size() - missing.size(),
                                "missing",
                                String.join(voice.phrase("mark.and"), missing)));
    }
}
