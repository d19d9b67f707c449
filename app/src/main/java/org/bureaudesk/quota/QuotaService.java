package org.bureaudesk.quota;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bureaudesk.account.Account;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.post.PostService;
import org.bureaudesk.post.PublicationCount;
import org.bureaudesk.rules.RulePacks;
import org.bureaudesk.rules.Rules;
import org.bureaudesk.settings.SettingsFile;

/// What other rooms may ask about gaps and activity. Thread-safe; does database work.
public final class QuotaService {

    private final PostService posts;
    private final RulePacks packs;
    private final SettingsFile settings;

    QuotaService(PostService posts, RulePacks packs, SettingsFile settings) {
        this.posts = posts;
        this.packs = packs;
        this.settings = settings;
    }

    /// Runs after every change that may change an answer, on the thread that made it.
    public void onChange(Runnable listener) {
        posts.onChange(listener);
        settings.onChange(listener);
        packs.onChange(listener);
    }

    /// The rules in force, as the settings name them.
    public Rules rules() {
        return packs.inForce(settings.get().rulePacks());
    }

    /// How long ago the account published, seen on `on`.
    public GapClock clock(Account account, LocalDate on) {
        var last = posts.lastPublishedAt(account.id(), on).orElse(null);
        return GapPolicy.clock(account.id(), last, on, rules().gap());
    }

    /// The longest gap of the account inside the period. A period that reaches beyond `asOf` ends there; one that
    /// begins
    /// before the account was opened begins with the opening. Where nothing is left of it, the gap has no days.
    public PeriodGap gap(Account account, Period period, LocalDate asOf) {
        var rule = rules().gap();
        var to = period.to().isAfter(asOf) ? asOf : period.to();
        var days = to.isBefore(period.from())
                ? List.<LocalDate>of()
                : posts.daysPublished(account.id(), new Period(period.from(), to));
        var from = begin(account, period.from(), days);
        if (to.isBefore(from)) {
            return new PeriodGap(
                    account.id(),
                    from,
                    from,
                    0,
                    0,
                    0,
                    rule.rule().limitDays(),
                    rule.pack().id());
        }
        return GapPolicy.longest(account.id(), new Period(from, to), days, rule);
    }

    /// The account's sends in the month, as far as they had gone out on `on`.
    public MonthActivity month(Account account, YearMonth month, LocalDate on) {
        var elapsed = SendsPolicy.elapsed(month, on);
        var count = elapsed.map(days -> posts.count(account.id(), days)).orElse(new PublicationCount(0, 0));
        return SendsPolicy.activity(
                account, month, count, elapsed.map(Period::days).orElse(0), rules());
    }

    private static LocalDate begin(Account account, LocalDate from, List<LocalDate> published) {
        var opened = account.registration().openedOn();
        if (opened == null || opened.isBefore(from)) {
            return from;
        }
        return published.isEmpty() || opened.isBefore(published.getFirst()) ? opened : published.getFirst();
    }
}
