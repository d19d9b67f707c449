package org.bureaudesk.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tells whether a folder lies on the network or is copied to a cloud by another program: both can damage a database in
/// use. The names looked for are data: `resources/storage/`.
public final class SharedFolders {

    private static final String NETWORK = "storage.shared.network";
    private static final String CLOUD = "storage.shared.cloud";

    private final List<String> networkTypes;
    private final List<String> cloudNames;

    private SharedFolders(List<String> networkTypes, List<String> cloudNames) {
        this.networkTypes = networkTypes;
        this.cloudNames = cloudNames;
    }

    /// With the kinds of file systems and the cloud programs known at release.
    public static SharedFolders known() {
        return new SharedFolders(lines("network-file-systems.txt"), lines("cloud-folders.txt"));
    }

    /// The key of a warning about `folder`, which has to be there; empty where there is nothing to warn of.
    public Optional<String> warningFor(Path folder) {
        try {
            return warningFor(folder, Files.getFileStore(folder).type());
        } catch (IOException _) { // a file system that does not say what it is
            return warningFor(folder, "");
        }
    }

    Optional<String> warningFor(Path folder, String fileSystem) {
        var path = folder.toAbsolutePath().toString();
        var type = fileSystem.toLowerCase(Locale.ROOT);
        if (path.startsWith("\\\\") || networkTypes.stream().anyMatch(type::contains)) {
            return Optional.of(NETWORK);
        }
        for (var part : folder.toAbsolutePath()) {
            var name = part.toString().toLowerCase(Locale.ROOT);
            if (cloudNames.stream().anyMatch(name::startsWith)) {
                return Optional.of(CLOUD);
            }
        }
        return Optional.empty();
    }

    private static List<String> lines(String name) {
        try (var in = SharedFolders.class.getResourceAsStream("/org/bureaudesk/storage/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.strip().toLowerCase(Locale.ROOT))
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
