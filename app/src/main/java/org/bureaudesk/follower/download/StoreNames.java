package org.bureaudesk.follower.download;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The application stores proposed for a first count (应用商店).
final class StoreNames {

    private static final String SHIPPED = "/org/bureaudesk/follower/stores.txt";

    private StoreNames() {}

    /// Those in use first, then the others the program knows.
    static List<String> with(List<AppDownload> downloads) {
        return Stream.concat(downloads.stream().map(AppDownload::store), shipped().stream())
                .distinct()
                .toList();
    }

    private static List<String> shipped() {
        try (var in = Objects.requireNonNull(StoreNames.class.getResourceAsStream(SHIPPED));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
