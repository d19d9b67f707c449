package org.bureaudesk.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// What a platform's back end gives out, from `resources/figures/exports.properties`.
///
/// @param monthsPerFile the most one file holds
/// @param monthsBack how far back missing months are asked for
public record ExportLimits(int monthsPerFile, int monthsBack) {

    private static final String FILE = "/org/bureaudesk/figures/exports.properties";

    public static ExportLimits load() {
        var values = new Properties();
        try (var in = Objects.requireNonNull(ExportLimits.class.getResourceAsStream(FILE), FILE)) {
            values.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ExportLimits(
                Integer.parseInt(values.getProperty("monthsPerFile").strip()),
                Integer.parseInt(values.getProperty("monthsBack").strip()));
    }
}
