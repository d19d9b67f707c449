package org.bureaudesk.post.draft;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A draft as it stands in the journal.
final class DraftJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DraftJson() {}

    static String write(PostDraft draft) {
        return JSON.writeValueAsString(draft);
    }

    /// Empty where the text is not a draft this program can read.
    static Optional<PostDraft> read(String text) {
        try {
            return Optional.ofNullable(JSON.readValue(text, PostDraft.class));
        } catch (JacksonException | NullPointerException _) { // a field is missing
            return Optional.empty();
        }
    }
}
