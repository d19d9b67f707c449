package org.bureaudesk.demo;

import java.util.Arrays;
import java.util.List;
import org.bureaudesk.account.Account;
import org.bureaudesk.kernel.UserException;
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

    private MixedStore() {}

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
