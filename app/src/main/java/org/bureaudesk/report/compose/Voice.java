package org.bureaudesk.report.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.report.facts.AccountFacts;
import org.bureaudesk.report.facts.ReportFacts;
import org.jspecify.annotations.Nullable;

/// How one report speaks: the wording, and the facts any of its phrases may name.
final class Voice {

    private final Wording wording;
    private final Letterhead head;
    private final Map<String, Object> common = new HashMap<>();

    Voice(Wording wording, Letterhead head, ReportFacts facts) {
        this.wording = wording;
        this.head = head;
        common.put("unit", head.unit());
        common.put("we", head.we());
        common.put("recipient", head.recipient());
        common.put("notice", head.notice());
        common.put("asOfDay", facts.asOf().toLocalDate());
        common.put("span", span(facts.period()));
        common.put("period", name(facts.period()));
    }

    Letterhead head() {
        return head;
    }

    String phrase(String key) {
        return wording.phrase(key);
    }

    List<Span> say(String key) {
        return wording.say(key, common);
    }

    List<Span> say(String key, Map<String, ?> facts) {
        var all = new HashMap<>(common);
        all.putAll(facts);
        return wording.say(key, all);
    }

    /// The same about one account: `{name}` and `{kind}` are its.
    List<Span> say(String key, AccountFacts account, Map<String, ?> facts) {
        var all = new HashMap<String, Object>(facts);
        all.put("name", account.account().name());
        all.put("kind", kind(account.account().platform()));
        return say(key, all);
    }

    /// How prose calls an account on the platform: 微信公众号 for both kinds of it.
    String kind(Platform platform) {
        return wording.phrase("kind." + platform.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// The parts one after another with the mark between them.
    List<Span> join(String mark, List<List<Span>> parts) {
        var joined = new ArrayList<Span>();
        for (var part : parts) {
            if (part.isEmpty()) {
                continue;
            }
            if (!joined.isEmpty()) {
                joined.add(Span.of(wording.phrase(mark)));
            }
            joined.addAll(part);
        }
        return joined;
    }

    /// The parts as one sentence: commas between them, a full stop at the end.
    List<Span> sentence(List<List<Span>> parts) {
        var sentence = join("mark.comma", parts);
        sentence.add(Span.of(wording.phrase("mark.stop")));
        return sentence;
    }

    String percent(@Nullable BigDecimal rate) {
        return rate == null ? wording.phrase("table.none") : rate.toPlainString() + "%";
    }

    private List<Span> span(Period period) {
        var key = period.from().equals(period.to())
                ? "span.one-day"
                : period.from().getYear() == period.to().getYear() ? "span.same-year" : "span.other-year";
        return wording.say(
                key,
                Map.of(
                        "from",
                        period.from(),
                        "to",
                        period.to(),
                        "toMonth",
                        period.to().getMonthValue(),
                        "toDay",
                        period.to().getDayOfMonth()));
    }

    /// 2026年第三季度, 2026年上半年, 2026年, 2026年7月; else its days.
    private List<Span> name(Period period) {
        var from = period.from();
        var months = period.months();
        var last = months.getLast();
        var whole = from.getDayOfMonth() == 1
                && period.to().equals(last.atEndOfMonth())
                && from.getYear() == last.getYear();
        var year = Map.<String, Object>of("year", from.getYear());
        if (!whole) {
            return span(period);
        }
        return switch (months.size()) {
            case 1 -> wording.say("span.one-day", Map.of("from", months.getFirst()));
            case 3 -> quarter(period);
            case 6 -> half(period, year);
            case 12 -> wording.say("year.whole", year);
            default -> span(period);
        };
    }

    private List<Span> quarter(Period period) {
        var month = period.from().getMonth();
        if (month != month.firstMonthOfQuarter()) {
            return span(period);
        }
        var quarter = wording.phrase("quarter." + ((month.getValue() + 2) / 3));
        return wording.say("year.quarter", Map.of("year", period.from().getYear(), "quarter", quarter));
    }

    private List<Span> half(Period period, Map<String, Object> year) {
        return switch (period.from().getMonth()) {
            case JANUARY -> wording.say("year.first-half", year);
            case JULY -> wording.say("year.second-half", year);
            default -> span(period);
        };
    }
}
