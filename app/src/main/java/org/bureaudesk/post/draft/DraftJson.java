package org.bureaudesk.post.draft;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A draft as it stands in the journal.
final class DraftJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final String BASE = "base";

    private DraftJson() {}

    /// The draft with what the typing began from inside it, where an older program does not look.
    static String write(PostDraft draft, @Nullable PostDraft base) {
        ObjectNode tree = JSON.valueToTree(draft);
        if (base != null) {
            tree.set(BASE, JSON.valueToTree(base));
        }
        return JSON.writeValueAsString(tree);
    }

    /// Empty where the text is not a draft this program can read.
    static Optional<PostDraft> read(String text) {
        try {
            return Optional.ofNullable(JSON.readValue(text, PostDraft.class));
        } catch (JacksonException | NullPointerException _) { // a field is missing
            return Optional.empty();
        }
    }

    /// What the typing began from; empty where nobody wrote it down.
    static Optional<PostDraft> readBase(String text) {
        try {
            var base = JSON.readTree(text).get(BASE);
            return base == null ? Optional.empty() : read(base.toString());
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }
}
