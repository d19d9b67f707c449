package org.bureaudesk.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bureaudesk.account.Account;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Post;
import org.bureaudesk.storage.Rows;
import org.jdbi.v3.core.Handle;

/// Tells the bureau's own records from those of the demonstration, so that removing these never takes one of those.
final class MixedStore {

    private static final String OWN_POSTS = """
            SELECT COUNT(DISTINCT post_id) FROM publication
             WHERE account_id IN (<accounts>) AND (post_id < :first OR post_id >= :next)
            """;

    private static final String OWN_MESSAGES = """
            SELECT COUNT(*) FROM message WHERE account_id IN (<accounts>) AND (id < :first OR id >= :next)
            """;

    private static final String OWN_FILINGS = """
            SELECT COUNT(*) FROM filing WHERE account_id IN (<accounts>) AND (id < :first OR id >= :next)
            """;

    private static final String OWN_FOLLOWERS = """
            SELECT COUNT(*) FROM follower_day WHERE account_id IN (<accounts>) AND source <> :source
            """;

    /// What the demonstration never fills and an account takes with it when it goes.
    private static final String OWN_FIGURES = """
            SELECT (SELECT COUNT(*) FROM article WHERE account_id IN (<accounts>))
                 + (SELECT COUNT(*) FROM trend_day WHERE account_id IN (<accounts>))
                 + (SELECT COUNT(*) FROM regular_readers WHERE account_id IN (<accounts>))
                 + (SELECT COUNT(*) FROM app_download WHERE account_id IN (<accounts>))
                 + (SELECT COUNT(*) FROM index_input WHERE account_id IN (<accounts>))
                 + (SELECT COUNT(*) FROM growth_event WHERE account_id IN (<accounts>))
            """;

    private static final String ACCOUNTS = "SELECT id, name, platform_id FROM account WHERE id IN (<accounts>)";

    /// When a record was begun never changes.
    private static final String POSTS = "SELECT id, created_at FROM post WHERE id BETWEEN :first AND :last";

    private MixedStore() {}

    /// Whether the demonstration is what stands under its numbers. It is not where a backup from before it was put in
    /// place, and the bureau has begun with records of its own.
    static boolean isHere(Handle handle, DemoRecords records) {
        return accountsAreHere(handle, records.accounts()) && postsAreHere(handle, records.posts());
    }

    /// One is known by its name or its number on the platform; the bureau may have changed or removed some of them.
    private static boolean accountsAreHere(Handle handle, List<Account> made) {
        var known =
                made.stream().collect(Collectors.toMap(account -> account.id().value(), account -> account));
        var found = handle.createQuery(ACCOUNTS)
                .bindList("accounts", numbers(made))
                .map((row, _) -> isSame(
                        Objects.requireNonNull(known.get(row.getLong("id"))),
                        row.getString("name"),
                        row.getString("platform_id")))
                .list();
        return found.isEmpty() || found.contains(true);
    }

    private static boolean isSame(Account made, String name, String platformId) {
        return made.name().equals(name)
                || (!platformId.isEmpty() && made.registration().platformId().equals(platformId));
    }

    private static boolean postsAreHere(Handle handle, List<Post> made) {
        var begun = made.stream()
                .collect(Collectors.toMap(
                        post -> post.id().value(), post -> String.valueOf(Rows.text(post.createdAt()))));
        var range = made.stream().mapToLong(post -> post.id().value()).summaryStatistics();
        return handle
                .createQuery(POSTS)
                .bind("first", range.getMin())
                .bind("last", range.getMax())
                .map((row, _) -> begun.getOrDefault(row.getLong("id"), row.getString("created_at"))
                        .equals(row.getString("created_at")))
                .stream()
                .allMatch(Boolean::booleanValue);
    }

    /// Throws a [UserException] where the bureau has entered something on the demonstration's accounts.
    static void refuse(Handle handle, DemoRecords records, long firstId) {
        var accounts = numbers(records.accounts());
        var own = new int[] {
            within(handle, OWN_POSTS, accounts, firstId, records.nextId()),
            within(handle, OWN_MESSAGES, accounts, firstId, records.nextId()),
            within(handle, OWN_FILINGS, accounts, firstId, records.nextId()),
            handle.createQuery(OWN_FOLLOWERS)
                    .bindList("accounts", accounts)
                    .bind("source", DemoFollowers.SOURCE)
                    .mapTo(Integer.class)
                    .one(),
            handle.createQuery(OWN_FIGURES)
                    .bindList("accounts", accounts)
                    .mapTo(Integer.class)
                    .one()
        };
        if (Arrays.stream(own).sum() > 0) {
            throw new UserException("demo.mixed", own[0], own[1], own[2], own[3], own[4]);
        }
    }

    private static int within(Handle handle, String query, List<Long> accounts, long first, long next) {
        return handle.createQuery(query)
                .bindList("accounts", accounts)
                .bind("first", first)
                .bind("next", next)
                .mapTo(Integer.class)
                .one();
    }

    private static List<Long> numbers(List<Account> accounts) {
        return accounts.stream().map(account -> account.id().value()).toList();
    }
}
