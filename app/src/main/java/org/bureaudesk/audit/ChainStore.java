package org.bureaudesk.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.bureaudesk.audit.ChainBreak.Kind;
import org.bureaudesk.audit.Head.Mark;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.storage.Database;
import org.jdbi.v3.core.Handle;

/// Walks the whole log from its first entry on and compares every seal. Takes the bytes as they stand in the database,
/// so that not even an invalid one can pass for another.
final class ChainStore {

    private static final String WALK = """
            SELECT number, at, person, actor, mode, action, subject, facts, previous, seal
              FROM audit_entry
             ORDER BY number
            """;

    private static final int FETCH = 2_000;
    private static final int STEP = 5_000;
    private static final int MOST_LOOKS = 1_000;
    private static final HexFormat HEX = HexFormat.of();

    private final Database database;
    private final HeadFile file;

    ChainStore(Database database, HeadFile file) {
        this.database = database;
        this.file = file;
    }

    ChainReport check(Progress progress) {
        for (int looks = 1; looks < MOST_LOOKS; looks++) {
            var found = check(progress, false);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return check(progress, true).orElseThrow();
    }

    /// Empty where the head changed while the view on the records was opened: the two might not belong together.
    private Optional<ChainReport> check(Progress progress, boolean anyway) {
        var head = file.read();
        return database.read(handle -> {
            AuditStore.end(handle); // the view begins with the first reading
            return anyway || file.read().equals(head) ? Optional.of(walk(handle, head, progress)) : Optional.empty();
        });
    }

    /// What is wrong in the log as this transaction sees it, the head left aside.
    Optional<ChainBreak> checkWithin(Handle handle) {
        return walk(handle, new HeadFile.Found(HeadFile.State.SOUND, Head.EMPTY), Progress.NONE)
                .firstBreak()
                .filter(found -> found.kind() != Kind.FOREIGN);
    }

    private ChainReport walk(Handle handle, HeadFile.Found head, Progress progress) {
        var total = AuditStore.end(handle).number();
        return handle.createQuery(WALK)
                .setFetchSize(FETCH)
                .scanResultSet((rows, _) -> new Walk(head, total, progress).over(rows));
    }

    /// One walk along the chain.
    private static final class Walk {

        private final HeadFile.Found head;
        private final long total;
        private final Progress progress;
        private final Seal seal = new Seal();
        private final Map<Long, String> sealsOf = new HashMap<>();
        private Mark last = Mark.NONE;

        Walk(HeadFile.Found head, long total, Progress progress) {
            this.head = head;
            this.total = total;
            this.progress = progress;
            want(head.head().sure());
            want(head.head().pending());
            head.head().remarks().forEach(remark -> want(remark.expected()));
            sealsOf.put(0L, Mark.NONE.seal());
        }

        private void want(Mark mark) {
            sealsOf.put(mark.number(), "");
        }

        ChainReport over(Supplier<ResultSet> supplier) throws SQLException {
            var rows = supplier.get();
            while (rows.next()) {
                var found = link(rows);
                if (found.isPresent()) {
                    return new ChainReport(total, last.seal(), found);
                }
                if (last.number() % STEP == 0) {
                    progress.stopIfCancelled();
                    progress.step(last.number(), total);
                }
            }
            var ends = ChainPolicy.compare(head, last, number -> sealsOf.getOrDefault(number, ""));
            return new ChainReport(total, last.seal(), ends);
        }

        private Optional<ChainBreak> link(ResultSet row) throws SQLException {
            var number = row.getLong(1);
            var wanted = last.number() + 1;
            if (number != wanted) {
                return broken(number < wanted ? number : wanted, number < wanted ? Kind.FOREIGN : Kind.MISSING);
            }
            var computed = HEX.formatHex(computed(row, number));
            if (!computed.equals(row.getString(10))) {
                return broken(number, Kind.ALTERED);
            }
            if (!last.seal().equals(row.getString(9))) { // sound in itself: it is the one before that was exchanged
                return broken(Math.max(1, number - 1), Kind.ALTERED);
            }
            last = new Mark(number, computed);
            sealsOf.computeIfPresent(number, (_, _) -> computed);
            return Optional.empty();
        }

        private byte[] computed(ResultSet row, long number) throws SQLException {
            seal.begin();
            seal.add(Long.toString(number));
            seal.add(bytes(row, 2));
            seal.add(Long.toString(row.getLong(3)));
            for (int column = 4; column <= 9; column++) {
                seal.add(bytes(row, column));
            }
            return seal.end();
        }

        private static byte[] bytes(ResultSet row, int column) throws SQLException {
            return Objects.requireNonNullElse(row.getBytes(column), new byte[0]);
        }

        private static Optional<ChainBreak> broken(long number, Kind kind) {
            return Optional.of(new ChainBreak(number, kind));
        }
    }
}
