package org.bureaudesk.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.bureaudesk.review.flow.Level;
import org.bureaudesk.review.flow.Levels;
import org.jdbi.v3.core.Handle;

/// Keeps the bureau's own levels, where it has any.
final class LevelStore {

    private static final String SAME_TWICE = "same-twice";

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
        return levels.isEmpty() ? Optional.empty() : Optional.of(new Levels(levels, sameTwice(handle)));
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
        handle.createUpdate(PUT_OPTION)
                .bind("name", SAME_TWICE)
                .bind("value", levels.sameTwice() ? "yes" : "no")
                .execute();
    }

    private static boolean sameTwice(Handle handle) {
        return handle.createQuery("SELECT value FROM review_option WHERE name = :name")
                .bind("name", SAME_TWICE)
                .mapTo(String.class)
                .findOne()
                .filter("yes"::equals)
                .isPresent();
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
