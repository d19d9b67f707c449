package org.bureaudesk.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.bureaudesk.office.read.ReadLimits;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads the description of the office sheets and the limits of what is read, both shipped as data.
public final class SheetFormsFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private SheetFormsFile() {}

    public static SheetForms forms() {
        return read("office-sheets.json", SheetForms.class);
    }

    /// The tables platforms write.
    public static SheetForms exports() {
        return read("platform-exports.json", SheetForms.class);
    }

    public static ReadLimits limits() {
        return read("limits.json", ReadLimits.class);
    }

    private static <T> T read(String name, Class<T> type) {
        try (InputStream in = SheetFormsFile.class.getResourceAsStream("/org/bureaudesk/intake/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Not shipped: " + name);
            }
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
