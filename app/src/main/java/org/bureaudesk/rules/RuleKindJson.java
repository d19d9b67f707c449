package org.bureaudesk.rules;

import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.rules.Rule.ActivityRule;
import org.bureaudesk.rules.Rule.DeadlineRule;
import org.bureaudesk.rules.Rule.DormantRule;
import org.bureaudesk.rules.Rule.GapRule;
import org.bureaudesk.rules.Rule.InteractionRule;
import org.bureaudesk.rules.Rule.JumpRule;
import org.bureaudesk.rules.Rule.LimitRule;
import org.bureaudesk.rules.Rule.RecordsRule;
import org.bureaudesk.rules.Rule.SendsRule;
import org.bureaudesk.rules.Rule.TopicRule;
import org.bureaudesk.rules.Rule.VetoRule;
import org.bureaudesk.rules.Rule.WeeklyRule;

/// How each kind of rule stands in a pack file, in its present form and in the earlier ones.
final class RuleKindJson {

    private static final int MOST_DAYS = 3_660;
    private static final int MOST_TIMES = 1_000;

    private RuleKindJson() {}

    static Rule rule(RuleJson json) {
        var source = json.textOr("source", "");
        return switch (json.text("type")) {
            case "gap" -> gap(json, source);
            case "activity" -> new ActivityRule(json.share("threshold"), source);
            case "weekly" -> new WeeklyRule(json.number("times", 1, MOST_TIMES), source);
            case "topic" -> topic(json, source);
            case "dormant" -> new DormantRule(json.number("days", 1, MOST_DAYS), json.text("label"), source);
            case "interaction" -> new InteractionRule(json.texts("none"), source);
            case "jump" -> new JumpRule(json.positive("deviation"), json.number("least", 1, 1_000_000), source);
            case "sends" -> sends(json, source);
            case "deadline" -> deadline(json, source);
            case "limit" -> limit(json, source);
            case "veto" -> veto(json, source);
            case "records" -> records(json, source);
            default -> throw json.wrong("type");
        };
    }

    private static GapRule gap(RuleJson json, String source) {
        var limit = json.number("limitDays", 1, MOST_DAYS);
        return new GapRule(limit, json.has("reminders") ? stages(json, limit) : olderStages(json, limit), source);
    }

    private static List<GapRule.Stage> stages(RuleJson json, int limit) {
        var stages = new ArrayList<GapRule.Stage>();
        for (var stage : json.list("reminders")) {
            stages.add(new GapRule.Stage(stage.number("day", 1, limit), stage.text("who")));
        }
        return stages;
    }

    /// Packs used to name two days, the clerk's and the leader's; such files are still about.
    private static List<GapRule.Stage> olderStages(RuleJson json, int limit) {
        var leader = json.numberOr("leaderDay", limit, 1, limit);
        var clerk = json.numberOr("clerkDay", leader, 1, leader);
        return List.of(new GapRule.Stage(clerk, "clerk"), new GapRule.Stage(leader, "leader"));
    }

    private static TopicRule topic(RuleJson json, String source) {
        var columns = json.texts("columns");
        var kinds = json.texts("kinds");
        if (columns.isEmpty() && kinds.isEmpty()) {
            throw json.wrong("columns");
        }
        return new TopicRule(json.text("label"), columns, kinds, json.number("times", 1, MOST_TIMES), source);
    }

    private static SendsRule sends(RuleJson json, String source) {
        return new SendsRule(
                json.one("platform", Platform.class),
                json.number("times", 1, MOST_DAYS),
                json.one("per", SendsRule.Per.class),
                source);
    }

    private static DeadlineRule deadline(RuleJson json, String source) {
        var days = json.number("workingDays", 1, MOST_DAYS);
        return new DeadlineRule(
                json.one("event", DeadlineEvent.class), days, json.numberOr("extendedTo", 0, 0, MOST_DAYS), source);
    }

    private static LimitRule limit(RuleJson json, String source) {
        return new LimitRule(
                json.one("platform", Platform.class),
                json.one("limit", LimitRule.Limit.class),
                json.number("most", 1, 1_000_000),
                source);
    }

    private static VetoRule veto(RuleJson json, String source) {
        var check = json.has("check") ? json.one("check", VetoRule.Check.class) : VetoRule.Check.PEOPLE;
        return new VetoRule(json.text("id"), json.text("text"), json.flag("confirmed"), check, source);
    }

    private static RecordsRule records(RuleJson json, String source) {
        return new RecordsRule(
                json.number("followerDays", 1, MOST_DAYS),
                json.number("postDays", 1, MOST_DAYS),
                json.number("settleDays", 0, MOST_DAYS),
                json.number("holidayMonth", 1, 12),
                source);
    }
}
