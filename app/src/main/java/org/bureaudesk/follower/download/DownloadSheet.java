package org.bureaudesk.follower.download;

import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.office.Column;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.text.Messages;

/// The downloads of an application as an Excel list.
final class DownloadSheet {

    private final Messages messages;

    DownloadSheet(Messages messages) {
        this.messages = messages;
    }

    void writeTo(Path file, String account, List<DownloadRow> rows, Progress progress) {
        List<Column<DownloadRow>> columns = List.of(
                Column.wide(messages.text("follower.column.account"), _ -> account),
                Column.of(
                        messages.text("follower.column.day"),
                        row -> row.download().day()),
                Column.wide(
                        messages.text("follower.download.store"),
                        row -> row.download().store()),
                Column.of(
                        messages.text("follower.download.total"),
                        row -> row.download().total()),
                Column.of(messages.text("follower.download.grown"), DownloadRow::grown),
                Column.wide(
                        messages.text("follower.column.source"),
                        row -> source(row.download().source())));
        new Sheet<>(messages.text("follower.download.title"), columns, rows).writeTo(file, progress);
    }

    private String source(String source) {
        return source.isEmpty() ? messages.text("follower.source.hand") : source;
    }
}
