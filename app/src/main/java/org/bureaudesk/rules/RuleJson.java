package org.bureaudesk.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.rules.Rule.ActivityRule;
import org.bureaudesk.rules.Rule.DeadlineRule;
import org.bureaudesk.rules.Rule.GapRule;
import org.bureaudesk.rules.Rule.LimitRule;
import org.bureaudesk.rules.Rule.RecordsRule;
import org.bureaudesk.rules.Rule.SendsRule;
import org.bureaudesk.rules.Rule.VetoRule;
import tools.jackson.databind.JsonNode;

/// One object of a pack file, read with care: each value that is missing or wrong is named by its path.
record RuleJson(JsonNode node, String path) {

    private static final int MOST_DAYS = 3_660;

    /// What is wrong with a file, by its place, such as `rules[3].limitDays`.
    static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String place;

        Wrong(String place) {
            super(place);
            this.place = place;
        }

        String place() {
            return place;
        }
    }

    Rule rule() {
        var source = textOr("source", "");
        return switch (text("type")) {
            case "gap" -> gap(source);
            case "activity" -> new ActivityRule(share("threshold"), source);
            case "sends" ->
                new SendsRule(
                        one("platform", Platform.class),
                        number("times", 1, MOST_DAYS),
                        one("per", SendsRule.Per.class),
                        source);
            case "deadline" -> deadline(source);
            case "limit" ->
                new LimitRule(
                        one("platform", Platform.class),
                        one("limit", LimitRule.Limit.class),
                        number("most", 1, 1_000_000),
                        source);
            case "veto" -> new VetoRule(text("id"), text("text"), flag("confirmed"), source);
            case "records" ->
                new RecordsRule(
                        number("followerDays", 1, MOST_DAYS),
                        number("postDays", 1, MOST_DAYS),
                        number("settleDays", 0, MOST_DAYS),
                        number("holidayMonth", 1, 12),
                        source);
            default -> throw wrong("type");
        };
    }

    private GapRule gap(String source) {
        var limit = number("limitDays", 1, MOST_DAYS);
        var leader = numberOr("leaderDay", limit, 1, limit);
        return new GapRule(limit, numberOr("clerkDay", leader, 1, leader), leader, source);
    }

    private DeadlineRule deadline(String source) {
        var days = number("workingDays", 1, MOST_DAYS);
        return new DeadlineRule(
                one("event", DeadlineEvent.class), days, numberOr("extendedTo", 0, 0, MOST_DAYS), source);
    }

    String text(String name) {
        var value = node.path(name);
        if (!value.isString() || value.asString().isBlank()) {
            throw wrong(name);
        }
        return value.asString().strip();
    }

    String textOr(String name, String otherwise) {
        return node.has(name) ? text(name) : otherwise;
    }

    LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException _) {
            throw wrong(name);
        }
    }

    List<RuleJson> list(String name) {
        var value = node.path(name);
        if (!value.isArray()) {
            throw wrong(name);
        }
        var items = new ArrayList<RuleJson>();
        for (var item : value) {
            items.add(new RuleJson(item, at(name) + "[" + items.size() + "]"));
        }
        return items;
    }

    Wrong wrong(String name) {
        return new Wrong(at(name));
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private boolean flag(String name) {
        if (!node.path(name).isBoolean()) {
            throw wrong(name);
        }
        return node.path(name).asBoolean();
    }

    private int number(String name, int least, int most) {
        var value = node.path(name);
        if (!value.isInt() || value.asInt() < least || value.asInt() > most) {
            throw wrong(name);
        }
        return value.asInt();
    }

    private int numberOr(String name, int otherwise, int least, int most) {
        return node.has(name) ? number(name, least, most) : otherwise;
    }

    private BigDecimal share(String name) {
        var value = node.path(name);
        if (!value.isNumber()) {
            throw wrong(name);
        }
        var share = value.decimalValue();
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw wrong(name);
        }
        return share;
    }

    private <E extends Enum<E>> E one(String name, Class<E> kind) {
        try {
            return Enum.valueOf(kind, text(name).toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException _) {
            throw wrong(name);
        }
    }
}
