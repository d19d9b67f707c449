package org.bureaudesk.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.Handle;

/// Reads and writes the notes on days.
final class DayNoteStore implements RecordTable<DayNote> {

    Map<LocalDate, String> in(Handle handle, Period period) {
        return handle
                .createQuery("SELECT day, note FROM day_note WHERE day BETWEEN :from AND :to")
                .bind("from", period.from().toString())
                .bind("to", period.to().toString())
                .map((row, _) -> new DayNote(Objects.requireNonNull(Rows.day(row, "day")), row.getString("note")))
                .stream()
                .collect(Collectors.toMap(DayNote::day, DayNote::note));
    }

    @Override
    public void put(Handle handle, List<DayNote> notes) {
        notes.forEach(note -> handle.execute(
                "INSERT INTO day_note (day, note) VALUES (?, ?) ON CONFLICT (day) DO UPDATE SET note = excluded.note",
                note.day().toString(),
                note.note()));
    }

    @Override
    public void remove(Handle handle, List<DayNote> notes) {
        notes.forEach(note ->
                handle.execute("DELETE FROM day_note WHERE day = ?", note.day().toString()));
    }
}
