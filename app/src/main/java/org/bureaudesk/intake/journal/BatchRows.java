package org.bureaudesk.intake.journal;

import java.time.LocalDateTime;
import java.util.List;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// How an import stands in its rows; written inside the import's own transaction.
public final class BatchRows {

    private BatchRows() {}

    public static void keep(Handle handle, ImportRecord record, List<StepText> steps) {
        handle.createUpdate("""
                INSERT INTO import_batch (id, imported_at, files, records, undone_at)
                VALUES (:id, :at, :files, :records, NULL)
                """)
                .bind("id", record.id())
                .bind("at", Rows.text(record.at()))
                .bind("files", record.files())
                .bind("records", record.records())
                .execute();
        int position = 0;
        for (var step : steps) {
            handle.createUpdate("""
                    INSERT INTO import_step (batch_id, position, room, changes)
                    VALUES (:batch, :position, :room, :changes)
                    """)
                    .bind("batch", record.id())
                    .bind("position", position++)
                    .bind("room", step.room())
                    .bind("changes", step.changes())
                    .execute();
        }
    }

    /// @param undoneAt `null` while the import stands
    public static void mark(Handle handle, long batch, @Nullable LocalDateTime undoneAt) {
        handle.createUpdate("UPDATE import_batch SET undone_at = :at WHERE id = :id")
                .bind("at", Rows.text(undoneAt))
                .bind("id", batch)
                .execute();
    }
}
