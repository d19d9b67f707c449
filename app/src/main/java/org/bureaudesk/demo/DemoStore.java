package org.bureaudesk.demo;

import java.time.LocalDate;
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

    /// Says that the demonstration is not in the workspace, whatever its mark says.
    private static final String ANYTHING = """
            SELECT EXISTS (SELECT 1 FROM account) OR EXISTS (SELECT 1 FROM post) OR EXISTS (SELECT 1 FROM message)
                OR EXISTS (SELECT 1 FROM filing) OR EXISTS (SELECT 1 FROM rectification)
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

    /// Writes what `made` makes from the first free number on, and the mark of it.
    ///
    /// @param told tells the log inside the same transaction
    /// @param worked what the office does with the posts; what it has to say comes into the log last of all
    /// @param today the day the demonstration ends, for its mark
    void put(
            LocalDate today,
            LongFunction<DemoRecords> made,
            Function<DemoRecords, Step> told,
            Function<DemoRecords, Step> worked) {
        database.write(handle -> {
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
            DemoMarkStore.put(handle, DemoMark.of(today, first, records.nextId()));
            return true;
        });
    }

    /// Takes the records out with their mark; refuses where other records have their numbers, or the bureau has entered
    /// something of its own on the demonstration's accounts.
    ///
    /// @param log tells the log inside the same transaction
    void remove(DemoRecords records, DemoMark mark, Step log) {
        var posts = records.posts().stream().map(Post::id).collect(Collectors.toSet());
        var orders = releases.withdrawals().all().stream()
                .filter(order -> posts.contains(order.post()))
                .toList();
        database.write(handle -> {
            if (!DemoMarkStore.fits(handle, records, mark)) {
                throw new UserException("demo.other-records");
            }
            MixedStore.refuse(handle, records, mark.firstId());
            reviews.forgotten(posts).in(handle);
            releases.withdrawals().table().remove(handle, orders);
            tables.inspections().table().remove(handle, records.rectifications());
            tables.filings().table().remove(handle, records.filings());
            tables.interactions().table().remove(handle, records.messages());
            tables.followers().table().remove(handle, records.followers());
            tables.posts().table().summed().remove(handle, records.posts());
            tables.accounts().table().remove(handle, records.accounts());
            removePeople(handle, records.office().people());
            DemoMarkStore.remove(handle);
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
}
