package org.bureaudesk.settings;

import java.nio.file.Files;
import java.nio.file.Path;
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
    private final Object writing = new Object();
    private Witness witness = (_, _, write) -> write.run();
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
                write(wanted);
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

    /// Takes who writes down what every setting was before [#set] and is after it; set once, before the first.
    public void onSet(Witness newWitness) {
        witness = newWitness;
    }

    /// Writes down that settings change, together with the writing of the file.
    @FunctionalInterface
    public interface Witness {

        /// @param write writes the file; to be run once, or the settings stay as they are
        void around(Settings before, Settings after, Runnable write);
    }

    /// Runs after every change, on the thread that made it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// Writes the settings at once, whole or not at all. Whoever only reads them meanwhile does not wait.
    public void set(Settings newSettings) {
        synchronized (writing) {
            var old = raw();
            var whole = raw();
            whole.put(
                    "schemaVersion",
                    Math.max(SCHEMA_VERSION, whole.path("schemaVersion").asInt(0)));
            merge(whole, JSON.valueToTree(newSettings));
            try {
                witness.around(get(), newSettings, () -> write(whole));
            } catch (RuntimeException e) {
                write(old); // as if nothing had been wanted
                throw e;
            }
            synchronized (this) {
                known = whole;
                settings = newSettings;
            }
        }
        changed.fire();
    }

    private void write(ObjectNode whole) {
        WholeFile.write(file, draft -> JSON.writeValue(draft.toFile(), whole));
    }
}
