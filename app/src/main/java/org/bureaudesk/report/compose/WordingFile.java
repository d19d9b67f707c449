package org.bureaudesk.report.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.text.Messages;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads the phrases: those the program came with, and over them the office's own `wording.json`, phrase by phrase.
public final class WordingFile {

    private static final String SHIPPED = "/org/bureaudesk/templates/wording.json";
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> PHRASES = new TypeReference<>() {};

    private WordingFile() {}

    /// @param own the office's own file; need not be there
    public static Wording read(Path own, Messages messages) {
        var phrases = shipped();
        if (Files.exists(own)) {
            try {
                phrases.putAll(JSON.readValue(own.toFile(), PHRASES));
            } catch (JacksonException e) {
                throw UserException.causedBy(e, "report.wording.unreadable", own);
            }
        }
        return new Wording(phrases, messages);
    }

    private static Map<String, String> shipped() {
        try (var in = Objects.requireNonNull(WordingFile.class.getResourceAsStream(SHIPPED))) {
            return new HashMap<>(JSON.readValue(in, PHRASES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
