package org.bureaudesk.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bureaudesk.report.facts.AccountFacts;
import org.bureaudesk.report.facts.Figure;
import org.bureaudesk.report.facts.ReportFacts;

/// What a report says about what was published and what came back: sends (次), articles (篇), reads, messages.
final class PostProse {

    private final Voice voice;
    private final ReportFacts facts;
    private final AccountProse accounts;

    PostProse(Voice voice, ReportFacts facts, AccountProse accounts) {
        this.voice = voice;
        this.facts = facts;
        this.accounts = accounts;
    }

    /// 共发布信息189篇（推送184次），阅读36114次，收到网民互动留言125条.
    List<Span> totals() {
        var totals = facts.totals();
        var parts = new ArrayList<List<Span>>();
        parts.add(published());
        if (totals.articles().value() > 0) {
            parts.add(reads());
            if (totals.reactions().value() > 0) {
                parts.add(voice.say("posts.reactions", Map.of("reactions", totals.reactions())));
            }
        }
        if (totals.replies().received().value() > 0) {
            parts.add(voice.say(
                    "replies.short", Map.of("messages", totals.replies().received())));
        }
        return voice.sentence(parts);
    }

    private List<Span> published() {
        var totals = facts.totals();
        if (totals.articles().value() == 0) {
            return voice.say("posts.nothing");
        }
        var key = facts.accounts().stream().anyMatch(PostProse::pushes) ? "posts.pushed" : "posts.sent";
        return voice.say(key, Map.of("articles", totals.articles(), "sends", totals.sends()));
    }

    private static boolean pushes(AccountFacts account) {
        return account.account().platform().hasPushes() && account.articles().value() > 0;
    }

    private List<Span> reads() {
        var reads = facts.totals().reads();
        var known = reads.evidence().count();
        var missing = facts.totals().articles().value() - known;
        if (known == 0) {
            return voice.say("posts.reads-none");
        }
        return missing == 0
                ? voice.say("posts.reads", Map.of("reads", reads))
                : voice.say("posts.reads-some", Map.of("reads", reads, "missing", missing));
    }

    /// One sentence over all accounts, where there are several.
    List<List<Span>> perAccount() {
        if (facts.accounts().size() < 2) {
            return List.of();
        }
        var each = facts.accounts().stream().map(this::account).toList();
        var said = voice.join("mark.semicolon", each);
        said.add(Span.of(voice.phrase("mark.stop")));
        return List.of(said);
    }

    /// “…”（微信公众号）发布189篇（推送184次），每周更新约14条.
    private List<Span> account(AccountFacts account) {
        if (account.articles().value() == 0) {
            return voice.say("posts.account-none", account, Map.of());
        }
        return voice.say(
                pushes(account) ? "posts.account-pushed" : "posts.account",
                account,
                Map.of("articles", account.articles(), "sends", account.sends(), "rhythm", accounts.rhythm(account)));
    }

    /// The longest time without an update of any account; nothing where nobody published.
    List<List<Span>> longestGap() {
        return accounts.running().stream()
                .filter(a -> a.articles().value() > 0 && a.gap().days() > 1)
                .max(Comparator.comparingInt(a -> a.gap().days()))
                .map(a -> voice.sentence(List.of(voice.say(
                        "posts.longest-gap",
                        a,
                        Map.of(
                                "days",
                                a.gap().days(),
                                "from",
                                a.gap().from(),
                                "to",
                                a.gap().to())))))
                .map(List::of)
                .orElse(List.of());
    }

    /// Figures and rhythm of all accounts for half a page.
    List<Span> brief() {
        var running = accounts.running();
        if (running.size() == 1) {
            var only = running.getFirst();
            return voice.sentence(List.of(accounts.accounts(), accounts.rhythm(only), accounts.followers(only)));
        }
        return voice.sentence(List.of(accounts.accounts()));
    }

    List<List<Span>> briefPerAccount() {
        var running = accounts.running();
        if (running.size() < 2) {
            return List.of();
        }
        var each = running.stream()
                .map(a -> voice.join("mark.comma", List.of(account(a), accounts.followers(a))))
                .toList();
        var said = voice.join("mark.semicolon", each);
        said.add(Span.of(voice.phrase("mark.stop")));
        return List.of(said);
    }

    /// 其中原创1200篇，占45.5%.
    List<Span> originals() {
        var originals = facts.totals().originals();
        return voice.sentence(List.of(
                published(),
                voice.say(
                        "practice.originals",
                        Map.of(
                                "originals",
                                originals,
                                "share",
                                share(originals, facts.totals().articles())))));
    }

    private String share(Figure part, Figure whole) {
        return voice.percent(
                whole.value() == 0
                        ? null
                        : java.math.BigDecimal.valueOf(part.value() * 100)
                                .divide(
                                        java.math.BigDecimal.valueOf(whole.value()),
                                        voice.head().percentDecimals(),
                                        java.math.RoundingMode.HALF_UP));
    }
}
