package org.bureaudesk.demo;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.release.ReleaseService;
import org.bureaudesk.review.ReviewService;
import org.bureaudesk.staff.Person;
import org.bureaudesk.staff.StaffService;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Ids;
import org.bureaudesk.storage.Step;
import org.jdbi.v3.core.Handle;

/// Puts the records of the demonstration in place and takes them out, all or nothing, through the tables of their
/// rooms.
final class DemoStore {

    private static final String ANYTHING = """
            SELECT EXISTS (SELECT 1 FROM account) OR EXISTS (SELECT 1 FROM post) OR EXISTS (SELECT 1 FROM message)
                OR EXISTS (SELECT 1 FROM filing) OR EXISTS (SELECT 1 FROM rectification)
            """;

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

    private static final String IN_USE = """
            SELECT person_id FROM review_step UNION SELECT person_id FROM review_answer
             UNION SELECT person_id FROM person_password
            """;

    private final Database database;
    private final DemoTables tables;
    private final ReleaseService releases;
    private final ReviewService reviews;
    private final StaffService people;

    DemoStore(
            Database database, DemoTables tables, ReleaseService releases, ReviewService reviews, StaffService people) {
        this.reviews = reviews;
        this.people = people;
        this.database = database;
        this.tables = tables;
        this.releases = releases;
    }

    /// Whether any record stands in the workspace, those in the bin included.
    boolean hasRecords() {
        return database.read(
                handle -> handle.createQuery(ANYTHING).mapTo(Integer.class).one() == 1);
    }

    /// Writes what `made` makes from the first free number on; answers with that number.
    ///
    /// @param told tells the log inside the same transaction
    /// @param worked what the office does with the posts; what it has to say comes into the log last of all
    long put(LongFunction<DemoRecords> made, Function<DemoRecords, Step> told, Function<DemoRecords, Step> worked) {
        return database.write(handle -> {
            if (handle.createQuery(ANYTHING).mapTo(Integer.class).one() == 1) {
                throw new UserException("demo.not-empty");
            }
            var first = Ids.take(handle, 0);
            var records = made.apply(first);
            Ids.take(handle, Math.toIntExact(records.nextId() - first));
            told.apply(records).in(handle);
            people.table().put(handle, records.office().people());
            tables.accounts().table().put(handle, records.accounts());
            tables.posts().table().summed().put(handle, records.posts());
            tables.followers().table().put(handle, records.followers());
            tables.interactions().table().put(handle, records.messages());
            tables.filings().table().put(handle, records.filings());
            tables.inspections().table().put(handle, records.rectifications());
            worked.apply(records).in(handle);
            return first;
        });
    }

    /// Takes the records out; refuses where the bureau has entered something of its own on the demonstration's
    /// accounts.
    ///
    /// @param log tells the log inside the same transaction
    void remove(DemoRecords records, long firstId, Step log) {
        var posts = records.posts().stream().map(Post::id).collect(Collectors.toSet());
        var orders = releases.withdrawals().all().stream()
                .filter(order -> posts.contains(order.post()))
                .toList();
        database.write(handle -> {
            refuseMixed(handle, records, firstId);
            reviews.forgotten(posts).in(handle);
            releases.withdrawals().table().remove(handle, orders);
            tables.inspections().table().remove(handle, records.rectifications());
            tables.filings().table().remove(handle, records.filings());
            tables.interactions().table().remove(handle, records.messages());
            tables.followers().table().remove(handle, records.followers());
            tables.posts().table().summed().remove(handle, records.posts());
            tables.accounts().table().remove(handle, records.accounts());
            removePeople(handle, records.office().people());
            log.in(handle);
            return true;
        });
    }

    /// Those nobody has made his own: who signed a post of the bureau, has a password or was changed stays.
    private void removePeople(Handle handle, List<Person> made) {
        var kept = handle.createQuery(IN_USE).mapTo(Long.class).set();
        var known = Set.copyOf(people.all());
        var gone = made.stream()
                .filter(person -> !kept.contains(person.id().value()) && known.contains(person))
                .toList();
        if (!gone.isEmpty()) {
            people.table().remove(handle, gone);
        }
    }

    private static void refuseMixed(Handle handle, DemoRecords records, long firstId) {
        var accounts = records.accounts().stream().map(a -> a.id().value()).toList();
        var own = new int[4];
        var queries = List.of(OWN_POSTS, OWN_MESSAGES, OWN_FILINGS, OWN_FOLLOWERS);
        var any = 0;
        for (int i = 0; i < own.length; i++) {
            var query = handle.createQuery(queries.get(i)).bindList("accounts", accounts);
            if (i == own.length - 1) {
                query.bind("source", DemoFollowers.SOURCE);
            } else {
                query.bind("first", firstId).bind("next", records.nextId());
            }
            own[i] = query.mapTo(Integer.class).one();
            any += own[i];
        }
        if (any > 0) {
            throw new UserException("demo.mixed", own[0], own[1], own[2], own[3]);
        }
    }
}
