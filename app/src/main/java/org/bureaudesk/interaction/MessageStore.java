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
import org.jdbi.v3.core.statement.Query;

/// Reads and writes messages.
final class MessageStore implements RecordTable<Message> {

    private static final String WANTS_ANSWER = "kind IN ('INQUIRY', 'SUGGESTION', 'COMPLAINT')";

    private static final String WAITING = "answered_at IS NULL AND " + WANTS_ANSWER;

    private static final String IN_PERIOD = """
            SELECT * FROM message WHERE received_at >= :from AND received_at < :end AND deleted_at IS NULL
             ORDER BY received_at DESC, id DESC
            """;

    private static final String UNANSWERED = """
            SELECT * FROM message
             WHERE answered_at IS NULL AND kind IN ('INQUIRY', 'SUGGESTION', 'COMPLAINT') AND deleted_at IS NULL
             ORDER BY received_at, id
            """;

    private static final String OPEN_ON = """
            SELECT * FROM message
             WHERE received_at < :end AND (answered_at IS NULL OR answered_at >= :end)
               AND kind IN ('INQUIRY', 'SUGGESTION', 'COMPLAINT') AND deleted_at IS NULL
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

    List<Message> openOn(java.time.LocalDate day) {
        return database.read(handle -> handle.createQuery(OPEN_ON)
                .bind("end", day.plusDays(1).toString())
                .map((row, _) -> message(row))
                .list());
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

    /// What waits for an answer first, oldest first; then the rest, newest first.
    List<Message> find(MessageFilter filter, int limit) {
        var sql = "SELECT * FROM message WHERE " + conditions(filter) + " ORDER BY CASE WHEN " + WAITING
                + " THEN 0 ELSE 1 END, CASE WHEN " + WAITING + " THEN received_at END, received_at DESC, id DESC"
                + " LIMIT :limit";
        return database.read(handle -> bound(handle.createQuery(sql), filter)
                .bind("limit", limit)
                .map((row, _) -> message(row))
                .list());
    }

    int count(MessageFilter filter) {
        var sql = "SELECT COUNT(*) FROM message WHERE " + conditions(filter);
        return database.read(handle ->
                bound(handle.createQuery(sql), filter).mapTo(Integer.class).one());
    }

    /// Per account, in the order of their numbers; accounts without a message are not there.
    List<ReplyFigures> figures(MessageFilter filter) {
        var sql = "SELECT account_id, kind, received_at, answered_at FROM message WHERE " + conditions(filter);
        return database.read(handle -> {
            var tally = new ReplyTally();
            bound(handle.createQuery(sql), filter)
                    .map((row, _) -> tally.add(
                            new AccountId(row.getLong("account_id")),
                            MessageKind.valueOf(row.getString("kind")),
                            Objects.requireNonNull(Rows.moment(row, "received_at")),
                            Rows.moment(row, "answered_at")))
                    .forEach(_ -> {});
            return tally.figures();
        });
    }

    private static String conditions(MessageFilter filter) {
        var sql = new StringBuilder("deleted_at IS NULL");
        if (filter.period() != null) {
            sql.append(" AND received_at >= :from AND received_at < :end");
        }
        if (filter.account() != null) {
            sql.append(" AND account_id = :account");
        }
        if (filter.kind() != null) {
            sql.append(" AND kind = :kind");
        }
        if (!filter.text().isBlank()) {
            sql.append(" AND (content LIKE :text ESCAPE '!' OR answer LIKE :text ESCAPE '!'"
                    + " OR outcome LIKE :text ESCAPE '!' OR transferred_to LIKE :text ESCAPE '!')");
        }
        switch (filter.answering()) {
            case WAITING -> sql.append(" AND ").append(WAITING);
            case ANSWERED -> sql.append(" AND answered_at IS NOT NULL");
            case ANY -> {}
        }
        return sql.toString();
    }

    private static Query bound(Query query, MessageFilter filter) {
        if (filter.period() != null) {
            query.bind("from", filter.period().from().toString())
                    .bind("end", filter.period().to().plusDays(1).toString());
        }
        if (filter.account() != null) {
            query.bind("account", filter.account().value());
        }
        if (filter.kind() != null) {
            query.bind("kind", filter.kind().name());
        }
        if (!filter.text().isBlank()) {
            var sought =
                    filter.text().strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
            query.bind("text", "%" + sought + "%");
        }
        return query;
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
