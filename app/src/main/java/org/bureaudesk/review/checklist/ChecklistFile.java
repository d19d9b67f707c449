package org.bureaudesk.review.checklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.kernel.WholeFile;
import org.bureaudesk.post.OriginKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the checklist: the bureau's own where it has put one into the workspace, else the one the program came with.
public final class ChecklistFile {

    /// Its name in the folder with the templates.
    public static final String NAME = "checklist.json";

    private static final String SHIPPED = "/org/bureaudesk/review/checklist.json";
    private static final long LARGEST = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path own;
    private long readAt = Long.MIN_VALUE;
    private Checklist kept = shipped();

    /// @param folder where the office keeps its own templates
    public ChecklistFile(Path folder) {
        own = folder.resolve(NAME);
    }

    /// The checklist in force. A broken own file is refused, with what is wrong and where; nothing is guessed.
    public synchronized Checklist get() {
        try {
            if (!Files.exists(own)) {
                readAt = Long.MIN_VALUE;
                kept = shipped();
            } else if (Files.getLastModifiedTime(own).toMillis() != readAt) {
                if (Files.size(own) > LARGEST) {
                    throw new UserException("review.checklist.too-big", own);
                }
                kept = read(Files.readAllBytes(own), own.toString());
                readAt = Files.getLastModifiedTime(own).toMillis();
            }
            return kept;
        } catch (IOException e) {
            throw UserException.causedBy(e, "review.checklist.unreadable", own);
        }
    }

    /// Puts a copy of the shipped list into the workspace for the office to edit; never over one that is there.
    public Path copy() {
        if (!Files.exists(own)) {
            WholeFile.write(own, draft -> Files.write(draft, bytes()));
        }
        return own;
    }

    static Checklist shipped() {
        return read(bytes(), NAME);
    }

    private static byte[] bytes() {
        try (var in = ChecklistFile.class.getResourceAsStream(SHIPPED)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Checklist read(byte[] content, String place) {
        try {
            var root = JSON.readTree(content);
            var groups = new ArrayList<ChecklistGroup>();
            var ids = new HashSet<String>();
            for (var group : array(root, "groups", place)) {
                var items = new ArrayList<ChecklistItem>();
                for (var item : array(group, "items", place)) {
                    items.add(item(item, place));
                    if (!ids.add(items.getLast().id())) {
                        throw new UserException(
                                "review.checklist.twice", place, items.getLast().id());
                    }
                }
                groups.add(new ChecklistGroup(
                        text(group, "id", place), text(group, "title", place), optional(group, "source"), items));
            }
            return new Checklist(
                    text(root, "id", place), text(root, "version", place), text(root, "title", place), groups);
        } catch (JacksonException e) {
            var location = e.getLocation();
            throw UserException.causedBy(
                    e, "review.checklist.broken", place, location == null ? 1 : location.getLineNr());
        }
    }

    private static ChecklistItem item(JsonNode item, String place) {
        var id = text(item, "id", place);
        var origins = new HashSet<OriginKind>();
        texts(item, "origins", place).forEach(name -> origins.add(constant(OriginKind.class, name, id, place)));
        return new ChecklistItem(
                id,
                text(item, "text", place),
                texts(item, "levels", place),
                required(item, place),
                texts(item, "columns", place),
                origins,
                optional(item, "role"),
                texts(item, "findings", place),
                constant(Place.class, item.path("fix").asString("body"), id, place));
    }

    private static Iterable<JsonNode> array(JsonNode node, String key, String place) {
        if (!node.path(key).isArray()) {
            throw new UserException("review.checklist.missing", place, key);
        }
        return node.path(key);
    }

    private static String text(JsonNode node, String key, String place) {
        var value = optional(node, key);
        if (value.isBlank()) {
            throw new UserException("review.checklist.missing", place, key);
        }
        return value;
    }

    private static String optional(JsonNode node, String key) {
        return node.path(key).isString() ? node.path(key).stringValue().strip() : "";
    }

    /// A list of words; none where the key is not there. Anything else would be asked of nobody, or of everybody.
    private static Set<String> texts(JsonNode node, String key, String place) {
        var list = node.path(key);
        if (!list.isMissingNode() && !list.isArray()) {
            throw wrong(node, list, place);
        }
        var found = new LinkedHashSet<String>();
        for (var value : list) {
            if (!value.isString()) {
                throw wrong(node, value, place);
            }
            found.add(value.stringValue());
        }
        return found;
    }

    private static boolean required(JsonNode node, String place) {
        var said = node.path("required");
        if (!said.isMissingNode() && !said.isBoolean()) {
            throw wrong(node, said, place);
        }
        return said.asBoolean(true);
    }

    private static UserException wrong(JsonNode item, JsonNode value, String place) {
        return new UserException("review.checklist.value", place, optional(item, "id"), value.toString());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, String item, String place) {
        return List.of(type.getEnumConstants()).stream()
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new UserException("review.checklist.value", place, item, name));
    }
}
