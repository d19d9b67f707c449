package org.bureaudesk.interaction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.Handle;

/// Reads and writes messages.
final class MessageStore implements RecordTable<Message> {

    private static final String IN_PERIOD = """
            SELECT * FROM message WHERE received_at >= :from AND received_at < :end AND deleted_at IS NULL
             ORDER BY received_at DESC, id DESC
            """;

    private static final String UNANSWERED = """
            SELECT * FROM message
             WHERE answered_at IS NULL AND kind IN ('INQUIRY', 'SUGGESTION', 'COMPLAINT') AND deleted_at IS NULL
             ORDER BY received_at, id
            """;

    private static final String BINNED = "SELECT * FROM message WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC";

    private static final String BY_ID = "SELECT * FROM message WHERE id IN (<ids>)";

    private static final String PUT = """
            INSERT INTO message (id, account_id, received_at, kind, content, answer, answered_at, transferred_to,
                   featured, outcome, deleted_at)
            VALUES (:id, :account, :receivedAt, :kind, :content, :answer, :answeredAt, :transferredTo, :featured,
                   :outcome, :deletedAt)
                ON CONFLICT (id) DO UPDATE SET
                   account_id = excluded.account_id, received_at = excluded.received_at, kind = excluded.kind,
                   content = excluded.content, answer = excluded.answer, answered_at = excluded.answered_at,
                   transferred_to = excluded.transferred_to, featured = excluded.featured,
                   outcome = excluded.outcome, deleted_at = excluded.deleted_at
            """;

    private final Database database;

    MessageStore(Database database) {
        this.database = database;
    }

    List<Message> inPeriod(Period period) {
        return database.read(handle -> handle.createQuery(IN_PERIOD)
                .bind("from", period.from().toString())
                .bind("end", period.to().plusDays(1).toString())
                .map((row, _) -> message(row))
                .list());
    }

    List<Message> unanswered() {
        return database.read(handle ->
                handle.createQuery(UNANSWERED).map((row, _) -> message(row)).list());
    }

    List<Message> binned() {
        return database.read(handle ->
                handle.createQuery(BINNED).map((row, _) -> message(row)).list());
    }

    List<Message> findByIds(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.read(handle -> handle.createQuery(BY_ID)
                .bindList("ids", ids)
                .map((row, _) -> message(row))
                .list());
    }

    @Override
    public void put(Handle handle, List<Message> messages) {
        var batch = handle.prepareBatch(PUT);
        for (var message : messages) {
            batch.bind("id", message.id())
                    .bind("account", message.account().value())
                    .bind("receivedAt", Rows.text(message.receivedAt()))
                    .bind("kind", message.kind().name())
                    .bind("content", message.content())
                    .bind("answer", message.answer())
                    .bind("answeredAt", Rows.text(message.answeredAt()))
                    .bind("transferredTo", message.transferredTo())
                    .bind("featured", message.featured() ? 1 : 0)
                    .bind("outcome", message.outcome())
                    .bind("deletedAt", Rows.text(message.deletedAt()))
                    .add();
        }
        batch.execute();
    }

    @Override
    public void remove(Handle handle, List<Message> messages) {
        var batch = handle.prepareBatch("DELETE FROM message WHERE id = :id");
        messages.forEach(m -> batch.bind("id", m.id()).add());
        batch.execute();
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getLong("id"),
                new AccountId(row.getLong("account_id")),
                Objects.requireNonNull(Rows.moment(row, "received_at")),
                MessageKind.valueOf(row.getString("kind")),
                row.getString("content"),
                row.getString("answer"),
                Rows.moment(row, "answered_at"),
                row.getString("transferred_to"),
                row.getInt("featured") == 1,
                row.getString("outcome"),
                Rows.moment(row, "deleted_at"));
    }
}
