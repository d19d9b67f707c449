package org.bureaudesk.intake.mapping;

import java.util.List;
import org.bureaudesk.storage.Database;

/// Reads and writes mappings.
final class MappingStore {

    private final Database database;

    MappingStore(Database database) {
        this.database = database;
    }

    List<ColumnMapping> all() {
        return database.read(handle -> handle.createQuery("SELECT mapping FROM column_mapping ORDER BY name")
                .map((row, _) -> MappingJson.mapping(row.getString("mapping")))
                .list());
    }

    void save(ColumnMapping mapping) {
        database.write(handle -> handle.createUpdate("""
                INSERT INTO column_mapping (name, mapping) VALUES (:name, :mapping)
                    ON CONFLICT (name) DO UPDATE SET mapping = excluded.mapping
                """)
                .bind("name", mapping.name())
                .bind("mapping", MappingJson.text(mapping))
                .execute());
    }

    void remove(String name) {
        database.write(handle -> handle.createUpdate("DELETE FROM column_mapping WHERE name = :name")
                .bind("name", name)
                .execute());
    }
}
