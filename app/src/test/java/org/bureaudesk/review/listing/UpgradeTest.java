package org.bureaudesk.review.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.review.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradeTest {

    @TempDir
    private Path folder;

    @Test
    void aWorkspaceOfAnOlderProgramKeepsItsReviewsAndListsThem() throws SQLException {
        try (var office = new Office(folder)) {
            office.post("来稿");
            office.approve(office.post("通过"));
            var changed = office.post("审后改动");
            office.approve(changed);
            office.publish(changed, TestHouse.NOW);
            office.change(changed);
        }
        var kept = rows("SELECT * FROM review_unapproved ORDER BY post_id");
        var steps = rows("SELECT * FROM review_step ORDER BY id");
        takeBackToVersion26();

        TestHouse.open(folder).close();

        assertThat(kept).hasSize(2).isEqualTo(rows("SELECT * FROM review_unapproved ORDER BY post_id"));
        assertThat(rows("SELECT * FROM review_step ORDER BY id")).hasSize(8).isEqualTo(steps);
    }

    private void takeBackToVersion26() throws SQLException {
        var things = rows("SELECT type, name FROM sqlite_master WHERE type = 'trigger' OR name = 'demo_mark'"
                + " OR name LIKE 'review!_unapproved%' ESCAPE '!' AND type <> 'index' ORDER BY type = 'table'");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bureau-desk.db"));
                var statement = connection.createStatement()) {
            for (var thing : things) {
                statement.execute("DROP %s %s".formatted(thing.getFirst(), thing.getLast()));
            }
            statement.execute("CREATE INDEX post_by_hash ON post (id, content_hash) WHERE deleted_at IS NULL");
            statement.execute("DELETE FROM flyway_schema_history WHERE CAST(version AS INTEGER) >= 27");
            statement.execute("PRAGMA user_version = 26");
        }
    }

    private List<List<String>> rows(String query) throws SQLException {
        var rows = new ArrayList<List<String>>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bureau-desk.db"));
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            while (row.next()) {
                var values = new ArrayList<String>();
                for (int c = 1; c <= row.getMetaData().getColumnCount(); c++) {
                    values.add(String.valueOf(row.getString(c)));
                }
                rows.add(values);
            }
        }
        return rows;
    }
}
