package org.bureaudesk.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bureaudesk.kernel.UserException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads one rule pack. What is wrong with a file is said with its name and the place.
final class RulePackFile {

    private static final String SHIPPED = "/org/bureaudesk/rules/";
    private static final long LARGEST = 1_000_000;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");
    private static final JsonMapper JSON = JsonMapper.shared();

    private RulePackFile() {}

    /// A pack the program came with; that it is there and right is a matter of a test.
    static RulePack shipped(String id) {
        var name = id + ".json";
        try (var in = RulePackFile.class.getResourceAsStream(SHIPPED + name)) {
            if (in == null) {
                throw new IllegalStateException("No rule pack " + name);
            }
            return read(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RulePack read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UserException("rules.file.unreadable", file);
            }
            try (var in = Files.newInputStream(file)) {
                return read(in, file.toString());
            }
        } catch (IOException e) {
            throw UserException.causedBy(e, "rules.file.unreadable", file);
        }
    }

    private static RulePack read(InputStream in, String name) {
        try {
            return pack(JSON.readTree(in));
        } catch (JacksonException e) {
            var place = e.getLocation();
            var line = place == null ? 1 : Math.max(place.getLineNr(), 1);
            var column = place == null ? 1 : Math.max(place.getColumnNr(), 1);
            throw UserException.causedBy(e, "rules.file.not-json", name, line, column);
        } catch (RuleJson.Wrong e) {
            throw UserException.causedBy(e, "rules.file.wrong", name, e.place());
        }
    }

    private static RulePack pack(JsonNode root) {
        var pack = new RuleJson(root, "");
        var id = pack.text("id");
        var version = pack.text("version");
        if (!ID.matcher(id).matches()) {
            throw pack.wrong("id");
        }
        if (!ID.matcher(version).matches()) {
            throw pack.wrong("version");
        }
        return new RulePack(
                id,
                version,
                pack.text("title"),
                pack.text("source"),
                pack.day("effectiveFrom"),
                pack.textOr("note", ""),
                rules(pack));
    }

    private static List<Rule> rules(RuleJson pack) {
        var rules = new ArrayList<Rule>();
        for (var rule : pack.list("rules")) {
            rules.add(RuleKindJson.rule(rule));
        }
        return rules;
    }
}
