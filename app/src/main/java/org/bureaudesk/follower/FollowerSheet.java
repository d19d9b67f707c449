package org.bureaudesk.follower;

import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.account.Account;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.office.Column;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.text.Messages;

/// The follower log as an Excel list: the office's own columns of 粉丝, so that it can be imported again.
final class FollowerSheet {

    private final Messages messages;

    FollowerSheet(Messages messages) {
        this.messages = messages;
    }

    void writeTo(Path file, Account account, List<FollowerDay> days, Progress progress) {
        List<Column<FollowerDay>> columns = List.of(
                Column.wide(messages.text("follower.column.account"), _ -> account.name()),
                Column.of(messages.text("follower.column.day"), FollowerDay::day),
                Column.of(messages.text("follower.column.added"), FollowerDay::added),
                Column.of(messages.text("follower.column.cancelled"), FollowerDay::cancelled),
                Column.of(messages.text("follower.column.net"), FollowerDay::knownNet),
                Column.of(messages.text("follower.column.cumulative"), FollowerDay::cumulative),
                Column.wide(messages.text("follower.column.source"), day -> source(day.source())));
        new Sheet<>(messages.text("follower.sheet"), columns, days).writeTo(file, progress);
    }

    private String source(String source) {
        return source.isEmpty() ? messages.text("follower.source.hand") : source;
    }
}
