package org.bureaudesk.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bureaudesk.account.Account;
import org.bureaudesk.post.Post;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Keeps the mark of the demonstration among the records it speaks of, and tells whether it speaks of these.
final class DemoMarkStore {

    private static final String FIND = "SELECT day, first_id, next_id, edition FROM demo_mark";

    private static final String PUT = """
            INSERT INTO demo_mark (id, day, first_id, next_id, edition) VALUES (1, :day, :first, :next, :edition)
                ON CONFLICT (id) DO UPDATE
               SET day = excluded.day, first_id = excluded.first_id, next_id = excluded.next_id,
                   edition = excluded.edition
            """;

    private static final String ACCOUNTS = """
            SELECT id, platform, platform_id, opened_on FROM account WHERE id >= :first AND id < :next
            """;

    private static final String POSTS = "SELECT id, created_at FROM post WHERE id >= :first AND id < :next";

    private final Database database;

    DemoMarkStore(Database database) {
        this.database = database;
    }

    Optional<DemoMark> find() {
        return database.read(handle -> handle.createQuery(FIND)
                .map((row, _) -> new DemoMark(
                        Objects.requireNonNull(Rows.day(row, "day")),
                        row.getLong("first_id"),
                        row.getLong("next_id"),
                        row.getInt("edition")))
                .findOne());
    }

    static void put(Handle handle, DemoMark mark) {
        handle.createUpdate(PUT)
                .bind("day", Rows.text(mark.day()))
                .bind("first", mark.firstId())
                .bind("next", Objects.requireNonNull(mark.nextId()))
                .bind("edition", Objects.requireNonNull(mark.edition()))
                .execute();
    }

    static void remove(Handle handle) {
        handle.execute("DELETE FROM demo_mark");
    }

    /// Whether the demonstration made now is the one marked, record for record, and so may be taken out.
    static boolean fits(Handle handle, DemoRecords records, DemoMark mark) {
        var next = mark.nextId();
        return (next == null || next == records.nextId()) && fits(handle, records, mark.firstId());
    }

    /// Whether any account stands under the numbers of the demonstration, and all that stands there is its own.
    boolean isOf(DemoRecords records, long firstId) {
        return database.read(handle -> handle.createQuery(ACCOUNTS)
                        .bind("first", firstId)
                        .bind("next", records.nextId())
                        .mapTo(Long.class)
                        .findFirst()
                        .isPresent()
                && fits(handle, records, firstId));
    }

    /// Every account and post under the numbers of the demonstration must be the one it made. Compared is
    /// what nobody changes: when a post was begun; where an account is and which one or since when.
    private static boolean fits(Handle handle, DemoRecords records, long firstId) {
        var accounts = byNumber(records.accounts(), a -> a.id().value());
        var posts = byNumber(records.posts(), p -> p.id().value());
        return handle
                        .createQuery(ACCOUNTS)
                        .bind("first", firstId)
                        .bind("next", records.nextId())
                        .map((row, _) -> sameAccount(
                                accounts.get(row.getLong("id")),
                                row.getString("platform"),
                                row.getString("platform_id"),
                                row.getString("opened_on")))
                        .stream()
                        .allMatch(same -> same)
                && handle
                        .createQuery(POSTS)
                        .bind("first", firstId)
                        .bind("next", records.nextId())
                        .map((row, _) -> samePost(posts.get(row.getLong("id")), row.getString("created_at")))
                        .stream()
                        .allMatch(same -> same);
    }

    private static <R> Map<Long, R> byNumber(List<R> records, Function<R, Long> number) {
        return records.stream().collect(Collectors.toMap(number, r -> r));
    }

    private static boolean sameAccount(@Nullable Account made, String platform, String platformId, String openedOn) {
        return made != null
                && made.platform().name().equals(platform)
                && (made.registration().platformId().equals(platformId)
                        || Objects.equals(Rows.text(made.registration().openedOn()), openedOn));
    }

    private static boolean samePost(@Nullable Post made, String createdAt) {
        return made != null && Objects.equals(Rows.text(made.createdAt()), createdAt);
    }
}
