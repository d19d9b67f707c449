package org.bureaudesk.intake.mapping;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Mappings as text.
final class MappingJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private MappingJson() {}

    static String text(ColumnMapping mapping) {
        return JSON.writeValueAsString(mapping);
    }

    static ColumnMapping mapping(String text) {
        return JSON.readValue(text, ColumnMapping.class);
    }
}
