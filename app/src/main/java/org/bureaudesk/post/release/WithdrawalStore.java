package org.bureaudesk.post.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bureaudesk.post.PostId;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Reads and writes withdrawal orders.
final class WithdrawalStore implements RecordTable<Withdrawal> {

    private static final int CHUNK = 1_000;

    private static final String PUT = """
            INSERT INTO post_withdrawal (id, post_id, title, ordered_by, ordered_at, reason)
            VALUES (:id, :post, :title, :orderedBy, :orderedAt, :reason)
                ON CONFLICT (id) DO UPDATE SET
                   post_id = excluded.post_id, title = excluded.title, ordered_by = excluded.ordered_by,
                   ordered_at = excluded.ordered_at, reason = excluded.reason
            """;

    private static final String PUT_LINE = """
            INSERT INTO post_withdrawal_line (withdrawal_id, position, publication_id, account_id, account_name,
                   published_at, link, done_at, proof, sha256, file_name, file_size, replacement_link,
                   replacement_post_id)
            VALUES (:order, :position, :publication, :account, :accountName, :publishedAt, :link, :doneAt, :proof,
                   :sha256, :fileName, :fileSize, :replacementLink, :replacementPost)
            """;

    private static final String OPEN = """
            SELECT * FROM post_withdrawal
             WHERE id IN (SELECT withdrawal_id FROM post_withdrawal_line WHERE done_at IS NULL)
             ORDER BY ordered_at, id
            """;

    private static final String MARKS = """
            SELECT w.post_id, l.publication_id, l.done_at FROM post_withdrawal w
              JOIN post_withdrawal_line l ON l.withdrawal_id = w.id
             WHERE w.post_id IN (<posts>)
            """;

    private final Database database;

    WithdrawalStore(Database database) {
        this.database = database;
    }

    /// The last ordered first.
    List<Withdrawal> findAll() {
        return find("SELECT * FROM post_withdrawal ORDER BY ordered_at DESC, id DESC");
    }

    /// Those with an account left to do, the first ordered first.
    List<Withdrawal> findOpen() {
        return find(OPEN);
    }

    Optional<Withdrawal> find(long id) {
        return find(List.of(id)).stream().findFirst();
    }

    List<Withdrawal> find(List<Long> ids) {
        return database.read(handle -> {
            var lines = lines(handle, ids);
            return handle.createQuery("SELECT * FROM post_withdrawal WHERE id IN (<ids>)")
                    .bindList("ids", ids)
                    .map((row, _) -> WithdrawalRows.withdrawal(row, lines.getOrDefault(row.getLong("id"), List.of())))
                    .list();
        });
    }

    /// Every account of every order for these posts: the post, the publication, whether it is done.
    List<Mark> marks(Collection<PostId> posts) {
        var ids = posts.stream().map(PostId::value).distinct().toList();
        return database.read(handle -> {
            var found = new ArrayList<Mark>();
            for (int from = 0; from < ids.size(); from += CHUNK) {
                found.addAll(handle.createQuery(MARKS)
                        .bindList("posts", ids.subList(from, Math.min(ids.size(), from + CHUNK)))
                        .map((row, _) -> new Mark(
                                new PostId(row.getLong("post_id")),
                                row.getLong("publication_id"),
                                row.getString("done_at") != null))
                        .list());
            }
            return found;
        });
    }

    record Mark(PostId post, long publication, boolean done) {}

    private List<Withdrawal> find(String query) {
        return database.read(handle -> {
            var ids =
                    handle.createQuery(query).map((row, _) -> row.getLong("id")).list();
            var lines = lines(handle, ids);
            return handle.createQuery(query)
                    .map((row, _) -> WithdrawalRows.withdrawal(row, lines.getOrDefault(row.getLong("id"), List.of())))
                    .list();
        });
    }

    private static Map<Long, List<WithdrawalLine>> lines(Handle handle, List<Long> ids) {
        var all = new HashMap<Long, List<WithdrawalLine>>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            all.putAll(handle
                    .createQuery("SELECT * FROM post_withdrawal_line WHERE withdrawal_id IN (<ids>) ORDER BY position")
                    .bindList("ids", ids.subList(from, Math.min(ids.size(), from + CHUNK)))
                    .map((row, _) -> Map.entry(row.getLong("withdrawal_id"), WithdrawalRows.line(row)))
                    .stream()
                    .collect(Collectors.groupingBy(
                            Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
        }
        return all;
    }

    @Override
    public void put(Handle handle, List<Withdrawal> withdrawals) {
        clear(handle, withdrawals);
        var orders = handle.prepareBatch(PUT);
        var lines = handle.prepareBatch(PUT_LINE);
        for (var withdrawal : withdrawals) {
            orders.bind("id", withdrawal.id())
                    .bind("post", withdrawal.post().value())
                    .bind("title", withdrawal.title())
                    .bind("orderedBy", withdrawal.orderedBy())
                    .bind("orderedAt", Rows.text(withdrawal.orderedAt()))
                    .bind("reason", withdrawal.reason())
                    .add();
            for (int i = 0; i < withdrawal.lines().size(); i++) {
                var line = withdrawal.lines().get(i);
                bind(lines.bind("order", withdrawal.id()).bind("position", i), line)
                        .add();
            }
        }
        orders.execute();
        lines.execute();
    }

    private static PreparedBatch bind(PreparedBatch batch, WithdrawalLine line) {
        var file = line.file();
        var replacement = line.replacementPost();
        return batch.bind("publication", line.publication())
                .bind("account", line.account().value())
                .bind("accountName", line.accountName())
                .bind("publishedAt", Rows.text(line.publishedAt()))
                .bind("link", line.link())
                .bind("doneAt", Rows.text(line.doneAt()))
                .bind("proof", line.proof())
                .bind("sha256", file == null ? "" : file.sha256())
                .bind("fileName", file == null ? "" : file.fileName())
                .bind("fileSize", file == null ? 0 : file.size())
                .bind("replacementLink", line.replacementLink())
                .bind("replacementPost", replacement == null ? null : (Long) replacement.value());
    }

    @Override
    public void remove(Handle handle, List<Withdrawal> withdrawals) {
        clear(handle, withdrawals);
        var batch = handle.prepareBatch("DELETE FROM post_withdrawal WHERE id = :id");
        withdrawals.forEach(w -> batch.bind("id", w.id()).add());
        batch.execute();
    }

    private static void clear(Handle handle, List<Withdrawal> withdrawals) {
        var batch = handle.prepareBatch("DELETE FROM post_withdrawal_line WHERE withdrawal_id = :id");
        withdrawals.forEach(w -> batch.bind("id", w.id()).add());
        batch.execute();
    }
}
