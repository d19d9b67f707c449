package org.bureaudesk.portable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.portable.PortableStore.Records;
import org.bureaudesk.storage.Attachments;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Writes the portable file: keys, rows and files always in the same order, so that the same records give the same
/// bytes.
final class PortableOutFile implements AutoCloseable {

    static final String FORMAT = "bureau-desk-workspace";
    static final int VERSION = 1;

    /// What a user may put into a workspace by hand.
    static final List<String> FOLDERS = List.of("holidays", "rules", "templates");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int STEP = 500;

    private final JsonGenerator out;
    private final Progress progress;
    private final TreeSet<String> attachments = new TreeSet<>();
    private long written;

    PortableOutFile(Path draft, Progress progress) throws IOException {
        out = JSON.createGenerator(Files.newOutputStream(draft));
        this.progress = progress;
    }

    void write(int schema, JsonNode settings, Records records, Path workspace, Attachments kept) {
        out.writeStartObject();
        out.writeStringProperty("format", FORMAT);
        out.writeNumberProperty("version", VERSION);
        out.writeNumberProperty("schema", schema);
        out.writeName("settings");
        JSON.writeTree(out, settings);
        tables(records);
        attachments(kept);
        files(workspace);
        out.writeEndObject();
        out.writeRaw('\n');
    }

    private void tables(Records records) {
        var tables = records.tables();
        var total = tables.stream().mapToLong(records::count).sum();
        out.writeObjectPropertyStart("tables");
        for (var table : tables) {
            out.writeArrayPropertyStart(table.name());
            records.forEach(table, row -> {
                row(table, row);
                if (++written % STEP == 0) {
                    progress.stopIfCancelled();
                    progress.step(written, total);
                }
            });
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private void row(TableShape table, List<@Nullable Object> values) {
        out.writeRaw('\n');
        out.writeStartObject();
        for (int c = 0; c < values.size(); c++) {
            var column = table.columns().get(c);
            var value = values.get(c);
            switch (value) {
                case null -> out.writeNullProperty(column.name());
                case Long number -> out.writeNumberProperty(column.name(), number);
                default -> out.writeStringProperty(column.name(), value.toString());
            }
            if (value != null
                    && (column.name().equals("sha256") || column.name().equals("cover"))) {
                attachments.add(value.toString());
            }
        }
        out.writeEndObject();
    }

    private void attachments(Attachments kept) {
        out.writeArrayPropertyStart("attachments");
        for (var hash : attachments) {
            if (hash.length() == Attachments.HASH_LENGTH && kept.holds(hash)) {
                file("sha256", hash, kept.pathOf(hash));
            }
        }
        out.writeEndArray();
    }

    private void files(Path workspace) {
        out.writeArrayPropertyStart("files");
        for (var folder : FOLDERS) {
            for (var file : listing(workspace.resolve(folder))) {
                file("path", folder + "/" + file.getFileName(), file);
            }
        }
        out.writeEndArray();
    }

    private void file(String key, String name, Path file) {
        progress.stopIfCancelled();
        out.writeRaw('\n');
        out.writeStartObject();
        out.writeStringProperty(key, name);
        out.writeName("content");
        try (var in = Files.newInputStream(file)) {
            out.writeBinary(in, Math.toIntExact(Files.size(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.writeEndObject();
    }

    private static List<Path> listing(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        out.close();
    }
}
