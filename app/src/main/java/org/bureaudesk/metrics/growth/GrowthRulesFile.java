package org.bureaudesk.metrics.growth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.bureaudesk.kernel.UserException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads what growth is looked at by: the bureau's own file where it has put one into the workspace, else the one the
/// program came with. Thread-safe.
public final class GrowthRulesFile {

    /// Its name in the folder with the templates.
    public static final String NAME = "growth.json";

    private static final String SHIPPED = "/org/bureaudesk/metrics/growth.json";
    private static final long LARGEST = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private final Path own;
    private final GrowthRules shipped = shipped();
    private long readAt = Long.MIN_VALUE;
    private GrowthRules kept = shipped;

    /// @param folder where the office keeps its own templates
    public GrowthRulesFile(Path folder) {
        own = folder.resolve(NAME);
    }

    /// The rules in force, read anew when the file has changed. A broken file is refused, with what is wrong in it;
    /// nothing is guessed.
    public synchronized GrowthRules get() {
        try {
            if (!Files.isRegularFile(own)) {
                return shipped;
            }
            var changed = Files.getLastModifiedTime(own).toMillis();
            if (changed != readAt) {
                if (Files.size(own) > LARGEST) {
                    throw new UserException("metrics.growth.rules-too-big", own);
                }
                kept = read(Files.readAllBytes(own));
                readAt = changed;
            }
            return kept;
        } catch (IOException e) {
            throw UserException.causedBy(e, "metrics.growth.rules-unreadable", own);
        }
    }

    private GrowthRules read(byte[] content) {
        try {
            var rules = JSON.readValue(content, GrowthRules.class);
            if (!rules.makesSense()) {
                throw new UserException("metrics.growth.rules-values", own);
            }
            return rules;
        } catch (JacksonException e) {
            throw UserException.causedBy(
                    e,
                    "metrics.growth.rules-broken",
                    own,
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr()));
        }
    }

    static GrowthRules shipped() {
        try (var in = Objects.requireNonNull(GrowthRulesFile.class.getResourceAsStream(SHIPPED))) {
            return JSON.readValue(in, GrowthRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
