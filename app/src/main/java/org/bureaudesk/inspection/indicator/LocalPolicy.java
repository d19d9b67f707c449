package org.bureaudesk.inspection.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bureaudesk.inspection.indicator.Item.Result;
import org.bureaudesk.quota.Assessment;
import org.bureaudesk.rules.InForce;
import org.bureaudesk.rules.Rule.VetoRule;

/// What a pack asks for beside its veto items; to miss it is a problem, not a failure. Each item is named by
/// the pack and the kind of rule, such as `local-7-days.weekly`.
final class LocalPolicy {

    private static final int MOST_NAMED = 12;

    private LocalPolicy() {}

    static List<Item> items(AccountCase seen) {
        var items = new ArrayList<Item>();
        var rules = seen.rules();
        if (!vetoes(seen, VetoRule.Check.GAP)) {
            var gap = rules.gap();
            var title = Sentence.of("inspection.item.gap", gap.rule().limitDays());
            add(items, seen, gap, "gap", title, UpdatePolicy.gap(seen));
        }
        var activity = rules.activity();
        var percent = activity.rule()
                .threshold()
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
        add(items, seen, activity, "activity", Sentence.of("inspection.item.activity", percent), activity(seen));
        rules.weekly().ifPresent(weekly -> {
            var title = Sentence.of("inspection.item.weekly", weekly.rule().times());
            add(items, seen, weekly, "weekly", title, weekly(seen.assessment()));
        });
        rules.topics().forEach(topic -> {
            var rule = topic.rule();
            var title = Sentence.of("inspection.item.topic", rule.label(), rule.times());
            add(items, seen, topic, "topic", title, topic(seen.assessment(), rule.label()));
        });
        if (!vetoes(seen, VetoRule.Check.DORMANT)) {
            var dormant = rules.dormant();
            var title = Sentence.of("inspection.item.dormant", dormant.rule().label());
            add(items, seen, dormant, "dormant", title, UpdatePolicy.dormant(seen, false));
        }
        return items;
    }

    private static boolean vetoes(AccountCase seen, VetoRule.Check check) {
        return seen.rules().vetoes().stream().anyMatch(item -> item.rule().check() == check);
    }

    /// Only what a pack says is asked for; a default is none.
    private static void add(
            List<Item> items, AccountCase seen, InForce<?> rule, String kind, Sentence title, Finding finding) {
        var pack = rule.pack();
        if (seen.rules().packs().stream().anyMatch(p -> p.id().equals(pack.id()))) {
            items.add(new Item(
                    pack.id() + "." + kind,
                    title,
                    false,
                    true,
                    pack,
                    seen.account(),
                    finding.result(),
                    finding.proposal(),
                    finding.figures(),
                    finding.evidence()));
        }
    }

    private static Finding activity(AccountCase seen) {
        var months = seen.assessment().months().stream()
                .filter(m -> m.available() != null)
                .toList();
        var low = seen.assessment().lowMonths();
        var figures = Map.<String, Object>of(
                "months",
                months.size(),
                "low",
                low.stream().map(Object::toString).toList());
        if (months.isEmpty()) {
            return new Finding(
                    Result.NOT_APPLICABLE, Sentence.of("inspection.proposal.activity-none"), figures, List.of());
        }
        return low.isEmpty()
                ? new Finding(
                        Result.CONFORMS,
                        Sentence.of("inspection.proposal.activity-fine", months.size()),
                        figures,
                        List.of())
                : new Finding(
                        Result.VIOLATES,
                        Sentence.of("inspection.proposal.activity", months.size(), low.size(), named(low)),
                        figures,
                        List.of());
    }

    private static Finding weekly(Assessment assessment) {
        var weeks = assessment.shortMondays();
        var figures = Map.<String, Object>of(
                "weeks", weeks.stream().map(Object::toString).toList());
        return weeks.isEmpty()
                ? new Finding(Result.CONFORMS, Sentence.of("inspection.proposal.weekly-fine"), figures, List.of())
                : new Finding(
                        Result.VIOLATES,
                        Sentence.of("inspection.proposal.weekly", weeks.size(), named(weeks)),
                        figures,
                        List.of());
    }

    private static Finding topic(Assessment assessment, String label) {
        var months = assessment.missingTopics().stream()
                .filter(m -> m.label().equals(label))
                .map(Assessment.MissingTopic::month)
                .toList();
        var figures = Map.<String, Object>of(
                "missing", months.stream().map(Object::toString).toList());
        return months.isEmpty()
                ? new Finding(Result.CONFORMS, Sentence.of("inspection.proposal.topic-fine"), figures, List.of())
                : new Finding(
                        Result.VIOLATES,
                        Sentence.of("inspection.proposal.topic", months.size(), label, named(months)),
                        figures,
                        List.of());
    }

    private static String named(List<?> things) {
        var named = things.stream().limit(MOST_NAMED).map(Object::toString).collect(Collectors.joining("、"));
        return things.size() > MOST_NAMED ? named + "…" : named;
    }
}
