package org.bureaudesk.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bureaudesk.review.flow.Level;
import org.bureaudesk.review.flow.Levels;
import org.jdbi.v3.core.Handle;

/// Keeps the bureau's own levels, where it has any.
final class LevelStore {

    private static final String SAME_TWICE = "same-twice";
    private static final String SAME_TWICE_REASON = "same-twice-reason";
    private static final String NO_URGENT = "no-urgent";
    private static final String YES = "yes";

    private static final String PUT = """
        INSERT INTO review_level (position, code, title, role, role_title, focus, out_of_rule_only)
        VALUES (:position, :code, :title, :role, :roleTitle, :focus, :only)
        """;

    private static final String PUT_OPTION = """
        INSERT INTO review_option (name, value) VALUES (:name, :value)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """;

    private LevelStore() {}

    /// Empty while those the program came with hold.
    static Optional<Levels> find(Handle handle) {
        var levels = handle.createQuery("SELECT * FROM review_level ORDER BY position")
                .map((row, _) -> level(row))
                .list();
        return levels.isEmpty() ? Optional.empty() : Optional.of(levels(handle, levels));
    }

    static void put(Handle handle, Levels levels) {
        handle.execute("DELETE FROM review_level");
        for (int i = 0; i < levels.all().size(); i++) {
            var level = levels.all().get(i);
            handle.createUpdate(PUT)
                    .bind("position", i)
                    .bind("code", level.code())
                    .bind("title", level.title())
                    .bind("role", level.role())
                    .bind("roleTitle", level.roleTitle())
                    .bind("focus", level.focus())
                    .bind("only", level.outOfRuleOnly() ? 1 : 0)
                    .execute();
        }
        option(handle, SAME_TWICE, levels.sameTwice() ? YES : "no");
        option(handle, SAME_TWICE_REASON, levels.sameTwiceReason());
        option(handle, NO_URGENT, levels.urgent() ? "no" : YES);
    }

    /// Back to those the program came with.
    static void clear(Handle handle) {
        handle.execute("DELETE FROM review_level");
        handle.execute("DELETE FROM review_option");
    }

    private static void option(Handle handle, String name, String value) {
        handle.createUpdate(PUT_OPTION).bind("name", name).bind("value", value).execute();
    }

    private static Levels levels(Handle handle, List<Level> levels) {
        var options = handle
                .createQuery("SELECT name, value FROM review_option")
                .map((row, _) -> Map.entry(row.getString("name"), row.getString("value")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Levels(
                levels,
                YES.equals(options.get(SAME_TWICE)),
                options.getOrDefault(SAME_TWICE_REASON, ""),
                !YES.equals(options.get(NO_URGENT)));
    }

    private static Level level(ResultSet row) throws SQLException {
        return new Level(
                row.getString("code"),
                row.getString("title"),
                row.getString("role"),
                row.getString("role_title"),
                row.getString("focus"),
                row.getInt("out_of_rule_only") == 1);
    }
}
