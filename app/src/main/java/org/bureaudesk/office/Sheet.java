package org.bureaudesk.office;

import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.kernel.Progress;

/// A table to be written as a sheet of an Excel file: a title, its columns and the rows, which are walked once.
///
/// @param count how many rows there are, for the progress; 0 where it is not known
public record Sheet<R>(String title, List<Column<R>> columns, Iterable<R> rows, int count) {

    public Sheet {
        columns = List.copyOf(columns);
    }

    public Sheet(String title, List<Column<R>> columns, List<R> rows) {
        this(title, columns, rows, rows.size());
    }

    /// Writes this sheet as a file of its own, whole or not at all: an earlier file survives a failure.
    public void writeTo(Path file, Progress progress) {
        try (var book = new Book()) {
            book.add(this, progress);
            book.writeTo(file);
        }
    }

    public void writeTo(Path file) {
        writeTo(file, Progress.NONE);
    }
}
