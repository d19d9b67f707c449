package org.bureaudesk.portable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.portable.TableShape.Column;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads the portable file piece by piece, trusting nothing in it. Refuses with one sentence that says where.
final class PortableInFile implements AutoCloseable {

    private static final int DEEPEST = 32;
    private static final int LONGEST = 400_000_000;
    private static final int CHUNK = 2_000;
    private static final Pattern FILE =
            Pattern.compile("(" + String.join("|", PortableOutFile.FOLDERS) + ")/[^/\\\\:*?\"<>|\\p{Cntrl}]{1,120}");

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) // the file goes on after the settings
            .build();

    private final Path file;
    private final JsonParser in;
    private final Sink sink;
    private final Progress progress;

    /// Where what is read goes.
    interface Sink {
        void header(String key, Object value);

        void settings(ObjectNode settings);

        Map<String, TableShape> shapes();

        void rows(TableShape table, List<List<@Nullable Object>> rows, int firstRow);

        void attachment(String sha256, byte[] content);

        void file(String path, byte[] content);
    }

    PortableInFile(Path file, Sink sink, Progress progress) {
        this.file = file;
        this.sink = sink;
        this.progress = progress;
        try {
            in = JSON.createParser(Files.newInputStream(file));
        } catch (IOException e) {
            throw UserException.causedBy(e, "portable.unreadable", file.getFileName());
        }
    }

    /// Whether the file begins like one of ours.
    static boolean looksLike(Path file) {
        try (var in = Files.newInputStream(file)) {
            var start = new String(in.readNBytes(64), java.nio.charset.StandardCharsets.UTF_8);
            return start.replaceAll("\\s", "").startsWith("{\"format\":\"" + PortableOutFile.FORMAT);
        } catch (IOException _) {
            return false;
        }
    }

    void read() {
        try {
            expect(in.nextToken(), JsonToken.START_OBJECT);
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                part(in.currentName());
            }
            expect(in.currentToken(), JsonToken.END_OBJECT);
            if (in.nextToken() != null) {
                throw wrong();
            }
        } catch (JacksonException e) {
            throw UserException.causedBy(e, "portable.broken", file.getFileName(), line(e));
        }
    }

    private void part(String key) {
        in.nextToken();
        switch (key) {
            case "format" -> sink.header(key, text());
            case "version", "schema" -> sink.header(key, in.getIntValue());
            case "settings" -> settings();
            case "tables" -> tables();
            case "attachments" -> blobs("sha256", sink::attachment);
            case "files" -> blobs("path", this::foundFile);
            default -> throw wrong();
        }
    }

    private void settings() {
        if (JSON.readTree(in) instanceof ObjectNode settings) {
            sink.settings(settings);
        } else {
            throw wrong();
        }
    }

    private void tables() {
        expect(in.currentToken(), JsonToken.START_OBJECT);
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = in.currentName();
            var table = sink.shapes().get(name);
            if (table == null) {
                throw new UserException("portable.unknown-table", file.getFileName(), name);
            }
            rows(table);
        }
    }

    private void rows(TableShape table) {
        expect(in.nextToken(), JsonToken.START_ARRAY);
        var columns = table.columns().stream().collect(Collectors.toMap(Column::name, Function.identity()));
        var chunk = new ArrayList<List<@Nullable Object>>();
        int read = 0;
        while (in.nextToken() == JsonToken.START_OBJECT) {
            read++;
            chunk.add(row(table, columns, read));
            if (chunk.size() == CHUNK) {
                progress.stopIfCancelled();
                progress.step(in.currentLocation().getByteOffset(), size());
                sink.rows(table, chunk, read - chunk.size() + 1);
                chunk.clear();
            }
        }
        expect(in.currentToken(), JsonToken.END_ARRAY);
        sink.rows(table, chunk, read - chunk.size() + 1);
    }

    private List<@Nullable Object> row(TableShape table, Map<String, Column> columns, int number) {
        var found = new HashMap<String, @Nullable Object>();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            var column = columns.get(in.currentName());
            if (column == null || found.containsKey(column.name())) {
                throw refused(table, number, in.currentName());
            }
            var token = in.nextToken();
            found.put(column.name(), value(table, column, token, number));
        }
        var values = new ArrayList<@Nullable Object>();
        for (var column : table.columns()) {
            if (!column.nullable() && found.get(column.name()) == null) {
                throw refused(table, number, column.name());
            }
            values.add(found.get(column.name()));
        }
        return values;
    }

    private @Nullable Object value(TableShape table, Column column, @Nullable JsonToken token, int number) {
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token == (column.number() ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING)) {
            return column.number() ? (Object) in.getLongValue() : in.getString();
        }
        throw refused(table, number, column.name());
    }

    private UserException refused(TableShape table, int row, @Nullable String column) {
        return new UserException("portable.row-refused", file.getFileName(), table.name(), row, String.valueOf(column));
    }

    private void blobs(String nameKey, Blob blob) {
        expect(in.currentToken(), JsonToken.START_ARRAY);
        while (in.nextToken() == JsonToken.START_OBJECT) {
            var fields = new HashMap<String, Object>();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                var key = in.currentName();
                expect(in.nextToken(), JsonToken.VALUE_STRING);
                fields.put(key, key.equals("content") ? in.getBinaryValue() : in.getString());
            }
            if (!fields.keySet().equals(Set.of(nameKey, "content"))) {
                throw wrong();
            }
            progress.stopIfCancelled();
            blob.found(fields.get(nameKey) + "", (byte[]) fields.getOrDefault("content", new byte[0]));
        }
        expect(in.currentToken(), JsonToken.END_ARRAY);
    }

    private void foundFile(String path, byte[] content) {
        if (!FILE.matcher(path).matches() || path.contains("..")) { // never out of the three folders
            throw new UserException("portable.bad-path", file.getFileName(), path);
        }
        sink.file(path, content);
    }

    private String text() {
        expect(in.currentToken(), JsonToken.VALUE_STRING);
        return in.getString();
    }

    private void expect(@Nullable JsonToken found, JsonToken wanted) {
        if (found != wanted) {
            throw wrong();
        }
    }

    private UserException wrong() {
        return new UserException(
                "portable.broken", file.getFileName(), in.currentLocation().getLineNr());
    }

    private static int line(JacksonException failure) {
        var location = failure.getLocation();
        return location == null ? 1 : location.getLineNr();
    }

    private long size() {
        return file.toFile().length();
    }

    @Override
    public void close() {
        in.close();
    }

    private interface Blob {
        void found(String name, byte[] content);
    }
}
