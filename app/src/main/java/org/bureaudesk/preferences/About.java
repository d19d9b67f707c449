package org.bureaudesk.preferences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What the program says about itself: its version, and the libraries it stands on with their licences.
record About(String version, List<Library> libraries) {

    record Library(String name, String licence) {}

    static About read() {
        var libraries = text("libraries.txt")
                .lines()
                .map(line -> line.split("\\|", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new Library(parts[0].strip(), parts[1].strip()))
                .toList();
        return new About(text("version.txt").strip(), libraries);
    }

    private static String text(String name) {
        try (var in = About.class.getResourceAsStream("/org/bureaudesk/about/" + name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
