package org.bureaudesk.metrics;

import java.math.BigDecimal;
import java.util.List;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;
import org.jdbi.v3.core.Handle;

/// Reads and writes the bureau's own weights and references.
final class SettingStore implements RecordTable<IndexSetting> {

    private static final String PUT = """
            INSERT INTO index_setting (name, value) VALUES (:name, :value)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """;

    private final Database database;

    SettingStore(Database database) {
        this.database = database;
    }

    List<IndexSetting> all() {
        return database.read(handle -> handle.createQuery("SELECT * FROM index_setting ORDER BY name")
                .map((row, _) -> new IndexSetting(row.getString("name"), number(row.getString("value"))))
                .list());
    }

    @Override
    public void put(Handle handle, List<IndexSetting> settings) {
        var batch = handle.prepareBatch(PUT);
        settings.forEach(setting -> batch.bind("name", setting.name())
                .bind("value", text(setting.value()))
                .add());
        batch.execute();
    }

    @Override
    public void remove(Handle handle, List<IndexSetting> settings) {
        var batch = handle.prepareBatch("DELETE FROM index_setting WHERE name = :name");
        settings.forEach(setting -> batch.bind("name", setting.name()).add());
        batch.execute();
    }

    /// Decimals stand as text: what was typed comes back the same, in every file.
    static String text(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    static double number(String text) {
        return Double.parseDouble(text);
    }
}
