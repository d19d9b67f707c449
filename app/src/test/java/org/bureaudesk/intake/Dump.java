package org.bureaudesk.intake;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Everything that stands in a workspace's database, as text, so that "unchanged" can be proved.
public final class Dump {

    private Dump() {}

    public static List<String> of(Path workspace) throws SQLException {
        var lines = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + workspace.resolve("bureau-desk.db"));
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery(
                    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (var table : tables) {
                try (var rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
                    while (rows.next()) {
                        var line = new StringBuilder(table);
                        for (int c = 1; c <= rows.getMetaData().getColumnCount(); c++) {
                            line.append('|').append(rows.getString(c));
                        }
                        lines.add(line.toString());
                    }
                }
            }
        }
        return lines;
    }
}
