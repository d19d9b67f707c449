package org.bureaudesk.intake.journal;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.kernel.Change;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The steps of an import as text: `[{"k":key,"b":record or null,"m":mark}]`.
final class JournalJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(v -> v.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private JournalJson() {}

    static <R> String text(JournalRoom<R> room, List<Change<R>> changes) {
        var array = JSON.createArrayNode();
        for (var change : changes) {
            var after = change.after();
            if (after != null) { // an import takes nothing out
                var entry = array.addObject();
                entry.put("k", room.key().apply(after));
                entry.set("b", JSON.valueToTree(change.before()));
                entry.put("m", JournalEntry.markOf(after));
            }
        }
        return JSON.writeValueAsString(array);
    }

    static <R> List<JournalEntry<R>> entries(JournalRoom<R> room, String text) {
        var entries = new ArrayList<JournalEntry<R>>();
        for (JsonNode node : JSON.readTree(text)) {
            var before = node.get("b");
            entries.add(new JournalEntry<>(
                    node.get("k").stringValue(),
                    before == null || before.isNull() ? null : JSON.treeToValue(before, room.type()),
                    node.get("m").longValue()));
        }
        return entries;
    }
}
