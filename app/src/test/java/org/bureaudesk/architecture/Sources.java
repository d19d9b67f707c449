package org.bureaudesk.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The text of the project's files, for guards that read what no compiler sees.
final class Sources {

    static final Path MAIN = Path.of("app/src/main/java/org/bureaudesk");
    static final Path RESOURCES = Path.of("resources");

    private Sources() {}

    /// Every file below `folder` whose name ends so, with its text, by path.
    static Map<Path, String> under(Path folder, String ending) {
        var found = new TreeMap<Path, String>();
        for (var file : files(folder, ending)) {
            found.put(file, read(file));
        }
        return found;
    }

    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(f -> f.getFileName().toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
