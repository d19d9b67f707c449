package org.bureaudesk.review.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The levels the program comes with (三审制), from `resources/review/levels.json`.
public final class LevelsFile {

    private static final String SHIPPED = "/org/bureaudesk/review/levels.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LevelsFile() {}

    /// How forms are numbered (编号): `{year}` and `{n}` stand for year and running number.
    public static String numberPattern() {
        return root().path("numberPattern").asString();
    }

    public static Levels shipped() {
        var root = root();
        var levels = new ArrayList<Level>();
        for (var level : root.path("levels")) {
            levels.add(new Level(
                    level.path("code").asString(),
                    level.path("title").asString(),
                    level.path("role").asString(),
                    level.path("roleTitle").asString(),
                    level.path("focus").asString(),
                    level.path("outOfRuleOnly").asBoolean()));
        }
        return new Levels(levels, root.path("sameTwice").asBoolean());
    }

    private static JsonNode root() {
        try (var in = LevelsFile.class.getResourceAsStream(SHIPPED)) {
            return JSON.readTree(Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
