package org.bureaudesk.review.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.review.Office;
import org.bureaudesk.review.flow.Act;
import org.bureaudesk.text.Messages;
import org.jdbi.v3.core.Handle;

/// What narrows the list of posts to a rare state leaves no post out that a look at every post would find.
@SuppressWarnings("NullAway.Init") // opened before the first law
class ListedStateProperties {

    private static final int ALL = 100_000;
    private static final List<String> HASHES = List.of("", "a", "b");

    private static Office office;
    private static ReviewMarks marks;

    @BeforeContainer
    static void open() throws IOException {
        office = new Office(Files.createTempDirectory("listed"));
        marks = new ReviewMarks(
                office.house.workspace().database(),
                office.house.posts().service(),
                office.reviews,
                office.house.releases().service(),
                Messages.in(Locale.SIMPLIFIED_CHINESE));
    }

    @AfterContainer
    static void close() throws IOException {
        var folder = office.house.workspace().folder();
        office.close();
        try (var walk = Files.walk(folder)) {
            for (var file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// One thing done to one of two posts.
    record Move(String what, int post, int pick) {}

    @Property(tries = 40)
    void everyFilterListsWhatALookAtEveryPostFinds(@ForAll("moves") List<Move> moves) {
        var posts = List.of(office.post("稿件一"), office.post("稿件二"));
        for (var move : moves) {
            play(posts.get(move.post()), move);
        }

        var all = ids(office.house.posts().service().list(PostQuery.ALL, null, ALL));
        var stand = office.reviews.marks(all);
        for (var filter : ReviewFilter.all(office.reviews.levels())) {
            assertThat(ids(marks.list(PostQuery.ALL.withReview(filter.code()), null, ALL)))
                    .as(filter.code())
                    .isEqualTo(all.stream()
                            .filter(post -> filter.takes(Objects.requireNonNull(stand.get(post))))
                            .toList());
        }
        assertKept();
    }

    private static List<PostId> ids(List<PostRow> rows) {
        return rows.stream().map(PostRow::id).toList();
    }

    private static void play(PostId post, Move move) {
        try {
            switch (move.what()) {
                case "approve" -> office.approve(post);
                case "submit" -> office.submit(post);
                case "sign" ->
                    office.sign(
                            List.of(office.head, office.deputy, office.chief).get(move.pick()), post);
                case "return" -> office.act(office.head, post, new Act.Return("请核对"));
                case "withdraw" -> office.act(office.clerk, post, new Act.Withdraw(""));
                case "permit" -> office.act(office.chief, post, new Act.Permit("突发情况"));
                case "plan" -> office.plan(post, TestHouse.NOW.plusHours(move.pick() - 1));
                case "publish" -> office.publish(post, TestHouse.NOW);
                case "undo" -> office.house.history().undo();
                case "bin" -> office.house.posts().service().moveToBin(List.of(office.read(post)));
                default -> office.change(post);
            }
        } catch (UserException refused) {
            assertThat(refused.key()).startsWith("review.");
        } catch (NoSuchElementException nothingToDo) {
            assertThat(office.house.posts().service().find(post).stream().map(_ -> office.reviews.dossier(post)))
                    .as("gone, or nobody's turn")
                    .allSatisfy(
                            dossier -> assertThat(dossier.course().waiting()).isEmpty());
        }
    }

    /// Approvals and going out come often: the rare states follow them.
    @Provide
    Arbitrary<List<Move>> moves() {
        var what = Arbitraries.frequency(
                Tuple.of(4, "approve"),
                Tuple.of(4, "change"),
                Tuple.of(3, "publish"),
                Tuple.of(4, "submit"),
                Tuple.of(2, "sign"),
                Tuple.of(1, "plan"),
                Tuple.of(1, "return"),
                Tuple.of(1, "withdraw"),
                Tuple.of(1, "permit"),
                Tuple.of(1, "undo"),
                Tuple.of(1, "bin"));
        return Combinators.combine(
                        what,
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 2))
                .as(Move::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(30);
    }

    /// One row written, changed or taken out, in whatever order a foreign file may bring them.
    record Write(String what, int post, int hash, int step) {}

    @Property(tries = 150)
    void whatTriggersKeepIsWhatFollowsFromTheRows(@ForAll("writes") List<Write> writes) {
        office.house.workspace().database().write(handle -> {
            var first = 1_000_000_000L;
            for (var write : writes) {
                carryOut(handle, first, write);
            }
            assertKept(handle);
            handle.execute("DELETE FROM review_step WHERE post_id >= ?", first);
            handle.execute("DELETE FROM post WHERE id >= ?", first);
            assertKept(handle);
            return true;
        });
    }

    private static void carryOut(Handle handle, long first, Write write) {
        var post = first + write.post();
        var step = first + write.step();
        var hash = HASHES.get(write.hash());
        switch (write.what()) {
            case "post" -> handle.execute("""
                        INSERT INTO post (id, title, cover, form, column_name, kind, origin, origin_source,
                               origin_title, origin_link, created_at, updated_at, sort_at, summary, body, content_hash)
                        VALUES (?, '', '', '', '', '', '', '', '', '', '', '', '', '', '', ?)
                            ON CONFLICT (id) DO UPDATE SET content_hash = excluded.content_hash
                        """, post, hash);
            case "post gone" -> handle.execute("DELETE FROM post WHERE id = ?", post);
            case "step gone" -> handle.execute("DELETE FROM review_step WHERE id = ?", step);
            case "step moved" ->
                handle.execute("UPDATE review_step SET post_id = ?, content_hash = ? WHERE id = ?", post, hash, step);
            default ->
                handle.execute("""
                        INSERT INTO review_step (id, post_id, round, kind, level, levels, route, content_hash,
                               person_id, person_name, role, reason, exception, at)
                        VALUES (?, ?, 1, ?, ?, 1, 'first', ?, 1, '某人', '', '', '', '')
                            ON CONFLICT DO NOTHING
                        """, step, post, write.what(), write.what().equals("SIGN") ? 1 : 0, hash);
        }
    }

    @Provide
    Arbitrary<List<Write>> writes() {
        var what = Arbitraries.of(
                "post",
                "post",
                "post gone",
                "step gone",
                "step moved",
                "SUBMIT",
                "SIGN",
                "SIGN",
                "RETURN",
                "WITHDRAW",
                "URGENT");
        return Combinators.combine(
                        what,
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 6))
                .as(Write::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(25);
    }

    private static void assertKept() {
        office.house.workspace().database().read(handle -> {
            assertKept(handle);
            return true;
        });
    }

    private static void assertKept(Handle handle) {
        assertThat(rows(handle, "review_unapproved")).isEqualTo(rows(handle, "review_unapproved_now"));
    }

    private static List<List<Long>> rows(Handle handle, String table) {
        return new ArrayList<>(handle.createQuery("SELECT * FROM " + table + " ORDER BY post_id")
                .map((row, _) -> List.of(row.getLong("post_id"), row.getLong("ever_approved"), row.getLong("changed")))
                .list());
    }
}
