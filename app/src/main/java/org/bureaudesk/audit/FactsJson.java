package org.bureaudesk.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The facts of an entry as canonical JSON: keys in order, no blanks.
final class FactsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FactsJson() {}

    static String write(Map<String, Object> facts) {
        var plain = new TreeMap<String, Object>();
        facts.forEach((name, value) -> plain.put(name, plain(value)));
        return JSON.writeValueAsString(plain);
    }

    /// Only what reads back as it was written.
    private static Object plain(Object value) {
        return value instanceof Integer || value instanceof Long || value instanceof Boolean ? value : value.toString();
    }

    /// The facts by name, as text; the whole text under `?` where it is no JSON object of plain values, as after
    /// tampering.
    static Map<String, String> read(String facts) {
        try {
            var tree = JSON.readTree(facts);
            if (tree.isObject() && tree.values().stream().allMatch(JsonNode::isValueNode)) {
                var found = new LinkedHashMap<String, String>();
                tree.forEachEntry((name, value) -> found.put(name, value.asString()));
                return found;
            }
        } catch (JacksonException _) {
            return Map.of("?", facts);
        }
        return Map.of("?", facts);
    }
}
