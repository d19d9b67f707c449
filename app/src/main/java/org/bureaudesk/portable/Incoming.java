package org.bureaudesk.portable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.Sha256;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.kernel.WholeFile;
import org.bureaudesk.portable.PortableStore.Records;
import org.bureaudesk.storage.Workspace;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// One file on its way into an empty workspace, and what must be taken back if it is refused.
final class Incoming {

    private final Path file;
    private final Workspace workspace;
    private final List<Path> placed = new ArrayList<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, Object> header = new LinkedHashMap<>();
    private @Nullable ObjectNode settings;
    private int written;

    Incoming(Path file, Workspace workspace) {
        this.file = file;
        this.workspace = workspace;
    }

    /// Writes the records inside the caller's transaction and the attachments beside it; answers with how many records.
    int bringIn(Records records, Progress progress) {
        records.dropSequence();
        try (var in = new PortableInFile(file, new Receiver(records), progress)) {
            in.read();
            checkHeader("schema");
            records.raiseSequence();
            return written;
        } catch (RuntimeException e) {
            takeBack();
            throw e;
        }
    }

    Optional<ObjectNode> settings() {
        return Optional.ofNullable(settings);
    }

    void placeFiles() {
        files.forEach((path, content) -> {
            var target = workspace.folder().resolve(path);
            placed.add(target);
            WholeFile.write(target, draft -> Files.write(draft, content));
        });
    }

    void takeBack() {
        placed.forEach(PortableService::delete);
    }

    private void checkHeader(String last) {
        if (!PortableOutFile.FORMAT.equals(header.get("format")) || !header.containsKey(last)) {
            throw new UserException("portable.not-ours", file.getFileName());
        }
        var version = (Integer) header.getOrDefault("version", 0);
        var schema = (Integer) header.getOrDefault("schema", 0);
        var known = workspace.database().schemaVersion();
        if (version != PortableOutFile.VERSION || schema != known) {
            throw new UserException(
                    "portable.other-version",
                    file.getFileName(),
                    version + "." + schema,
                    PortableOutFile.VERSION + "." + known);
        }
    }

    private final class Receiver implements PortableInFile.Sink {

        private final Records records;
        private final Map<String, TableShape> shapes;

        Receiver(Records records) {
            this.records = records;
            this.shapes = records.tables().stream().collect(Collectors.toMap(TableShape::name, Function.identity()));
        }

        @Override
        public void header(String key, Object value) {
            header.put(key, value);
        }

        @Override
        public void settings(ObjectNode found) {
            settings = found;
        }

        @Override
        public Map<String, TableShape> shapes() {
            checkHeader("schema"); // before the first row is believed
            return shapes;
        }

        @Override
        public void rows(TableShape table, List<List<@Nullable Object>> rows, int firstRow) {
            records.insert(table, rows, firstRow);
            var counts = !table.name().equals(PortableStore.SEQUENCE)
                    && !table.name().equals(PortableStore.LOG);
            written += counts ? rows.size() : 0;
        }

        @Override
        public void attachment(String sha256, byte[] content) {
            if (!Sha256.of(content).equals(sha256)) {
                throw new UserException("portable.attachment-altered", file.getFileName(), sha256);
            }
            var target = workspace.attachments().pathOf(sha256);
            if (!Files.exists(target)) {
                placed.add(target);
                workspace.attachments().keep(content);
            }
        }

        @Override
        public void file(String path, byte[] content) {
            files.put(path, content);
        }
    }
}
