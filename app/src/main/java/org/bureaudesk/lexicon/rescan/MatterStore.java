package org.bureaudesk.lexicon.rescan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Ids;
import org.bureaudesk.storage.RecordTable;
import org.bureaudesk.storage.Rows;
import org.bureaudesk.storage.Step;
import org.jdbi.v3.core.Handle;

/// Reads and writes the queue. What is closed is written over by nobody.
final class MatterStore implements RecordTable<Matter> {

    private static final int CHUNK = 1_000;

    private static final String PUT = """
            INSERT INTO lexicon_matter (id, post_id, title, published_at, accounts, text_hash, found_at, choice,
                   decided_by, decided_at, reason, link, note, sha256, file_name, file_size, new_hash, withdrawal_id,
                   closed_at)
            VALUES (:id, :post, :title, :publishedAt, :accounts, :textHash, :foundAt, :choice, :decidedBy, :decidedAt,
                   :reason, :link, :note, :sha256, :fileName, :fileSize, :newHash, :withdrawal, :closedAt)
                ON CONFLICT (id) DO UPDATE SET
                   title = excluded.title, published_at = excluded.published_at, accounts = excluded.accounts,
                   text_hash = excluded.text_hash, found_at = excluded.found_at, choice = excluded.choice,
                   decided_by = excluded.decided_by, decided_at = excluded.decided_at, reason = excluded.reason,
                   link = excluded.link, note = excluded.note, sha256 = excluded.sha256,
                   file_name = excluded.file_name, file_size = excluded.file_size, new_hash = excluded.new_hash,
                   withdrawal_id = excluded.withdrawal_id, closed_at = excluded.closed_at
             WHERE lexicon_matter.closed_at IS NULL
            """;

    private final Database database;

    MatterStore(Database database) {
        this.database = database;
    }

    /// What waits first, then what was found or closed last; at most `limit`.
    List<Matter> find(MatterQuery query, int limit) {
        return database.read(handle -> {
            var ids = MatterRows.where(
                            handle.createQuery("SELECT id FROM lexicon_matter" + MatterRows.condition(query)
                                    + " ORDER BY published_at DESC, id DESC LIMIT :limit"),
                            query)
                    .bind("limit", limit)
                    .mapTo(Long.class)
                    .list();
            return load(handle, ids);
        });
    }

    int count(MatterQuery query) {
        return database.read(handle -> MatterRows.where(
                        handle.createQuery("SELECT COUNT(*) FROM lexicon_matter" + MatterRows.condition(query)), query)
                .mapTo(Integer.class)
                .one());
    }

    List<Matter> findByIds(List<Long> ids) {
        return database.read(handle -> load(handle, ids));
    }

    Optional<Scan> lastScan() {
        return database.read(handle -> handle.createQuery("SELECT * FROM lexicon_scan ORDER BY id DESC LIMIT 1")
                .map((row, _) -> scan(row))
                .findFirst());
    }

    List<Scan> scans() {
        return database.read(handle -> handle.createQuery("SELECT * FROM lexicon_scan ORDER BY id")
                .map((row, _) -> scan(row))
                .list());
    }

    /// Brings the queue up to a look at everything: what is decided meanwhile is heeded, and all of it happens with its
    /// entry in the log, or nothing.
    Scan.Outcome replace(List<Matter> found, Scan looked, BiFunction<Scan, ScanPolicy.Changes, Step> log) {
        return database.write(handle -> {
            var ids = handle.createQuery("SELECT id FROM lexicon_matter ORDER BY id")
                    .mapTo(Long.class)
                    .list();
            var changes = ScanPolicy.changes(found, load(handle, ids));
            long id = Ids.take(handle, changes.added() + 1);
            var scan = new Scan(id++, looked.finishedAt(), looked.lists(), looked.posts(), looked.objected());
            var put = new ArrayList<Matter>();
            for (var matter : changes.put()) {
                put.add(matter.id() == 0 ? matter.withId(id++) : matter);
            }
            remove(handle, changes.gone());
            put(handle, put);
            handle.execute("DELETE FROM lexicon_scan"); // only the last one is asked for
            handle.createUpdate("INSERT INTO lexicon_scan (id, finished_at, lists, posts, objected)"
                            + " VALUES (:id, :at, :lists, :posts, :objected)")
                    .bind("id", scan.id())
                    .bind("at", Rows.text(scan.finishedAt()))
                    .bind("lists", scan.lists())
                    .bind("posts", scan.posts())
                    .bind("objected", scan.objected())
                    .execute();
            log.apply(scan, changes).in(handle);
            return new Scan.Outcome(scan, changes.added(), changes.gone().size());
        });
    }

    /// Writes what is done with, beside its entries in the log.
    void close(List<Matter> matters, Step log) {
        database.write(handle -> {
            put(handle, matters);
            log.in(handle);
            return true;
        });
    }

    private static List<Matter> load(Handle handle, List<Long> ids) {
        var matters = new HashMap<Long, Matter>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            var chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            var objections = new HashMap<Long, List<Objection>>();
            handle.createQuery(
                            "SELECT * FROM lexicon_objection WHERE matter_id IN (<ids>) ORDER BY matter_id, position")
                    .bindList("ids", chunk)
                    .map((row, _) -> Map.entry(row.getLong("matter_id"), MatterRows.objection(row)))
                    .forEach(o -> objections
                            .computeIfAbsent(o.getKey(), _ -> new ArrayList<>())
                            .add(o.getValue()));
            handle.createQuery("SELECT * FROM lexicon_matter WHERE id IN (<ids>)")
                    .bindList("ids", chunk)
                    .map((row, _) -> MatterRows.matter(row, objections.getOrDefault(row.getLong("id"), List.of())))
                    .forEach(matter -> matters.put(matter.id(), matter));
        }
        return ids.stream().map(matters::get).filter(Objects::nonNull).toList();
    }

    @Override
    public void put(Handle handle, List<Matter> matters) {
        if (matters.isEmpty()) {
            return;
        }
        clear(handle, matters);
        var rows = handle.prepareBatch(PUT);
        var lines = handle.prepareBatch(MatterRows.PUT_OBJECTION);
        for (var matter : matters) {
            MatterRows.bind(rows, matter).add();
            for (int i = 0; i < matter.objections().size(); i++) {
                MatterRows.bind(lines, matter.id(), i, matter.objections().get(i))
                        .add();
            }
        }
        rows.execute();
        lines.execute();
    }

    @Override
    public void remove(Handle handle, List<Matter> matters) {
        if (matters.isEmpty()) {
            return;
        }
        clear(handle, matters);
        var batch = handle.prepareBatch("DELETE FROM lexicon_matter WHERE id = :id AND closed_at IS NULL");
        matters.forEach(m -> batch.bind("id", m.id()).add());
        batch.execute();
    }

    private static void clear(Handle handle, List<Matter> matters) {
        var batch = handle.prepareBatch("DELETE FROM lexicon_objection WHERE matter_id = :id");
        matters.forEach(m -> batch.bind("id", m.id()).add());
        batch.execute();
    }

    private static Scan scan(ResultSet row) throws SQLException {
        return new Scan(
                row.getLong("id"),
                Objects.requireNonNull(Rows.moment(row, "finished_at")),
                row.getString("lists"),
                row.getInt("posts"),
                row.getInt("objected"));
    }
}
