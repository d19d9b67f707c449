package org.bureaudesk.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// One object of a pack file, read with care: each value that is missing or wrong is named by its path.
record RuleJson(JsonNode node, String path) {

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

    boolean has(String name) {
        return node.has(name);
    }

    /// Texts of a list, none where it is not there.
    List<String> texts(String name) {
        if (!node.has(name)) {
            return List.of();
        }
        var texts = new ArrayList<String>();
        for (var item : list(name)) {
            if (!item.node.isString() || item.node.asString().isBlank()) {
                throw new Wrong(item.path);
            }
            texts.add(item.node.asString().strip());
        }
        return texts;
    }

    /// A number greater than none.
    BigDecimal positive(String name) {
        var value = node.path(name);
        if (!value.isNumber() || value.decimalValue().signum() <= 0) {
            throw wrong(name);
        }
        return value.decimalValue();
    }

    Wrong wrong(String name) {
        return new Wrong(at(name));
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    boolean flag(String name) {
        if (!node.path(name).isBoolean()) {
            throw wrong(name);
        }
        return node.path(name).asBoolean();
    }

    int number(String name, int least, int most) {
        var value = node.path(name);
        if (!value.isInt() || value.asInt() < least || value.asInt() > most) {
            throw wrong(name);
        }
        return value.asInt();
    }

    int numberOr(String name, int otherwise, int least, int most) {
        return node.has(name) ? number(name, least, most) : otherwise;
    }

    BigDecimal share(String name) {
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

    <E extends Enum<E>> E one(String name, Class<E> kind) {
        try {
            return Enum.valueOf(kind, text(name).toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException _) {
            throw wrong(name);
        }
    }
}
