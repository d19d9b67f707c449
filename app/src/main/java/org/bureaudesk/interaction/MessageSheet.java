package org.bureaudesk.interaction;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.office.Column;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.text.Messages;

/// Messages as an Excel list: the office's own columns of 互动, so that it can be imported again, and what they lead to.
final class MessageSheet {

    private final Messages messages;

    MessageSheet(Messages messages) {
        this.messages = messages;
    }

    void writeTo(Path file, List<Message> rows, Map<AccountId, String> names, Progress progress) {
        List<Column<Message>> columns = List.of(
                Column.wide(title("account"), row -> names.getOrDefault(row.account(), "")),
                new Column<>(title("received"), 18, Message::receivedAt),
                Column.of(title("kind"), row -> messages.text(row.kind().messageKey())),
                Column.wide(title("content"), Message::content),
                Column.wide(title("answer"), Message::answer),
                new Column<>(title("answered"), 18, Message::answeredAt),
                Column.of(title("used"), row -> MessageWords.used(row, messages)),
                Column.of(title("transferred"), Message::transferredTo),
                Column.of(
                        title("featured"), row -> messages.text(row.featured() ? "interaction.yes" : "interaction.no")),
                Column.wide(title("outcome"), Message::outcome));
        new Sheet<>(messages.text("interaction.sheet"), columns, rows).writeTo(file, progress);
    }

    private String title(String column) {
        return messages.text("interaction.column." + column);
    }
}
