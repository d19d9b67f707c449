package org.bureaudesk.metrics.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/// Reads the formulas the program came with.
public final class IndexSchemeFile {

    private static final String SHIPPED = "/org/bureaudesk/metrics/indices.json";

    private IndexSchemeFile() {}

    public static IndexScheme shipped() {
        try (var in = Objects.requireNonNull(IndexSchemeFile.class.getResourceAsStream(SHIPPED))) {
            return JsonMapper.shared().readValue(in, IndexScheme.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
