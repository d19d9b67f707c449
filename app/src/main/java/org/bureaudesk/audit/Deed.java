package org.bureaudesk.audit;

import java.util.Map;
import java.util.TreeMap;

/// Something done, as it goes into the log.
///
/// @param subject what it was done to, as the user knows it: a title, a file name
/// @param facts further facts by name (lower case, words joined by `-`); values are text, whole numbers or booleans
public record Deed(AuditAction action, String subject, Map<String, Object> facts) {

    public Deed {
        facts = Map.copyOf(facts);
    }

    /// @param facts names and values in turn
    public static Deed of(AuditAction action, String subject, Object... facts) {
        if (facts.length % 2 != 0) {
            throw new IllegalArgumentException("A fact without a value: " + facts[facts.length - 1]);
        }
        var named = new TreeMap<String, Object>();
        for (int i = 0; i < facts.length; i += 2) {
            named.put(facts[i].toString(), facts[i + 1]);
        }
        return new Deed(action, subject, named);
    }

    Deed with(String fact, Object value) {
        var more = new TreeMap<>(facts);
        more.put(fact, value);
        return new Deed(action, subject, more);
    }
}
