package org.bureaudesk.metrics.growth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/// Reads what growth is looked at by.
final class GrowthRulesFile {

    private static final String SHIPPED = "/org/bureaudesk/metrics/growth.json";

    private GrowthRulesFile() {}

    static GrowthRules shipped() {
        try (var in = Objects.requireNonNull(GrowthRulesFile.class.getResourceAsStream(SHIPPED))) {
            return JsonMapper.shared().readValue(in, GrowthRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
