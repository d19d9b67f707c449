package org.bureaudesk.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.kernel.WholeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Keeps the settings in a JSON file. Keys this program does not know survive, so that a newer program's settings do.
/// Thread-safe.
public final class SettingsFile {

    private static final int SCHEMA_VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path file;
    private final Signal changed = new Signal();
    private final List<BiConsumer<Settings, Settings>> witnesses = new CopyOnWriteArrayList<>();
    private ObjectNode known;
    private Settings settings;

    private SettingsFile(Path file, ObjectNode known, Settings settings) {
        this.file = file;
        this.known = known;
        this.settings = settings;
    }

    /// Reads the file; where there is none, the settings are the default ones.
    public static SettingsFile open(Path file) {
        if (!Files.exists(file)) {
            return new SettingsFile(file, JSON.createObjectNode(), Settings.DEFAULT);
        }
        try {
            if (!(JSON.readTree(file.toFile()) instanceof ObjectNode read)) {
                throw new UserException("settings.unreadable", file);
            }
            return new SettingsFile(file, read, parse(read));
        } catch (JacksonException e) {
            throw UserException.causedBy(e, "settings.unreadable", file);
        }
    }

    private static Settings parse(ObjectNode read) {
        var whole = JSON.<ObjectNode>valueToTree(Settings.DEFAULT);
        merge(whole, read);
        return JSON.treeToValue(whole, Settings.class);
    }

    /// Lays `over` upon `base`, key by key and level by level.
    private static void merge(ObjectNode base, ObjectNode over) {
        over.forEachEntry((key, value) -> {
            if (value instanceof ObjectNode inner && base.get(key) instanceof ObjectNode under) {
                merge(under, inner);
            } else if (!value.isNull()) {
                base.set(key, value);
            }
        });
    }

    public synchronized Settings get() {
        return settings;
    }

    /// What stands in the file, keys this program does not know included; empty where nothing was ever set.
    public synchronized ObjectNode raw() {
        return known.deepCopy();
    }

    /// Puts `wanted` in the place of all settings, if it can be understood.
    public void replace(ObjectNode wanted) {
        synchronized (this) {
            var parsed = parseOrRefuse(wanted);
            if (!wanted.equals(known)) {
                WholeFile.write(file, draft -> JSON.writeValue(draft.toFile(), wanted));
            }
            known = wanted.deepCopy();
            settings = parsed;
        }
        changed.fire();
    }

    private Settings parseOrRefuse(ObjectNode wanted) {
        try {
            return parse(wanted);
        } catch (JacksonException e) {
            throw UserException.causedBy(e, "settings.unreadable", file);
        }
    }

    /// Hears what every setting was before [#set] and is after it, on the thread that did it.
    public void onSet(BiConsumer<Settings, Settings> witness) {
        witnesses.add(witness);
    }

    /// Runs after every change, on the thread that made it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// Writes the settings at once, whole or not at all.
    public void set(Settings newSettings) {
        Settings before;
        synchronized (this) {
            before = settings;
            var whole = known.deepCopy();
            whole.put(
                    "schemaVersion",
                    Math.max(SCHEMA_VERSION, whole.path("schemaVersion").asInt(0)));
            merge(whole, JSON.valueToTree(newSettings));
            WholeFile.write(file, draft -> JSON.writeValue(draft.toFile(), whole));
            known = whole;
            settings = newSettings;
        }
        changed.fire();
        witnesses.forEach(witness -> witness.accept(before, newSettings));
    }
}
