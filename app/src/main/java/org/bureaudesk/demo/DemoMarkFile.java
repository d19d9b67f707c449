package org.bureaudesk.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bureaudesk.kernel.UserException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The mark of a demonstration as programs before kept it: beside the database, where a restore does not reach it.
/// Read,
/// never written.
final class DemoMarkFile {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;

    DemoMarkFile(Path folder) {
        file = folder.resolve("demo.json");
    }

    Optional<DemoMark> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var mark = JSON.readValue(file, DemoMark.class);
            if (mark == null || !mark.isWhole()) {
                throw new UserException("demo.mark-unreadable", file);
            }
            return Optional.of(mark);
        } catch (JacksonException e) {
            throw UserException.causedBy(e, "demo.mark-unreadable", file);
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw UserException.causedBy(e, "kernel.file.not-written", file);
        }
    }
}
