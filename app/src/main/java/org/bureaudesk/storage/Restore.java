package org.bureaudesk.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.storage.RestoreNotes.Order;

/// Puts a backup (备份) in the place of the records that are there (恢复).
///
/// It is asked for at any time and done when the workspace is opened next, before anybody uses the records. Those are
/// copied to `backups` first, so that a restore can be taken back by another one. Broken off before the records are
/// replaced, it is done again from the start at the opening after that; done, it is remembered until the log has it.
public final class Restore {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String DRAFT = "restore-draft.db";
    private static final String LOOK = "restore-look.db";

    /// What was done, to be told to the log and to the user.
    ///
    /// @param backup what was put in place; @param kept where what stood there is now, empty where nothing did
    /// @param by whoever asked for it, as handed to [#ask]
    public record Done(Path backup, String sha256, Optional<Path> kept, String by) {}

    private Restore() {}

    /// Looks whether `backup` can be put in place, and has it done when `folder` is opened next.
    ///
    /// Throws a [UserException] where it is no backup, damaged, or made by a newer program.
    ///
    /// @param by who asks, in one line
    public static void ask(Path folder, Path backup, String by) {
        var file = backup.toAbsolutePath().normalize();
        if (!Files.isRegularFile(file)) {
            throw new UserException("storage.restore.missing", file);
        }
        var look = new BackupFile(folder.resolve(LOOK));
        try {
            var source = new BackupFile(file);
            var mark = source.mark();
            try {
                draw(source, look, mark);
            } finally {
                look.delete();
            }
            new RestoreNotes(folder).write(new Order(file, mark, by));
        } catch (IOException e) {
            throw UserException.causedBy(e, "storage.restore.unreadable", file);
        }
    }

    /// The same for a workspace that should not be open: where it is, nothing is asked for that would happen some day
    /// later.
    public static void askClosed(Path folder, Path backup, String by) {
        var home = folder.toAbsolutePath().normalize();
        Workspace.prepare(home);
        try (var _ = WorkspaceLock.acquire(home)) {
            ask(home, backup, by);
        }
    }

    /// The backup that is put in place at the next opening; empty where none is.
    public static Optional<Path> asked(Path folder) {
        return new RestoreNotes(folder).order().map(Order::backup);
    }

    /// Takes the wish back.
    public static void cancel(Path folder) {
        new RestoreNotes(folder).forgetOrder();
    }

    /// The log has it.
    public static void told(Path folder) {
        new RestoreNotes(folder).forgetDeed();
    }

    /// Does what was asked for, if anything. Only whoever holds the lock of the workspace may call it.
    ///
    /// @return what was done now, or at an opening before that got no further
    static Optional<Done> carryOut(Path home, Clock clock) {
        var notes = new RestoreNotes(home);
        if (!notes.isOrdered()) {
            return notes.deed();
        }
        try {
            var order = notes.order().orElseThrow(() -> new UserException("storage.restore.not-done", home));
            var done = carryOut(home, order, clock);
            notes.forgetOrder();
            return Optional.of(done);
        } catch (IOException e) {
            notes.forgetOrder();
            throw UserException.causedBy(e, "storage.restore.not-done", home);
        } catch (UserException e) {
            notes.forgetOrder(); // or the workspace could never be opened again
            throw e;
        }
    }

    private static Done carryOut(Path home, Order order, Clock clock) throws IOException {
        var draft = new BackupFile(home.resolve(DRAFT));
        var database = new BackupFile(home.resolve(Workspace.DATABASE));
        var isPlaced = !Files.exists(draft.file()); // a draft that is gone has been put in place
        database.tidy(isPlaced);
        var before = new RestoreNotes(home).deed().filter(order::is);
        if (isPlaced && before.isPresent()) {
            return before.get();
        }
        try {
            if (!Files.isRegularFile(order.backup())) {
                throw new UserException("storage.restore.missing", order.backup());
            }
            draw(new BackupFile(order.backup()), draft, order.mark());
            var done = new Done(order.backup(), order.sha256(), keep(home, clock), order.by());
            replace(database, draft, done);
            return done;
        } finally {
            draft.discard();
        }
    }

    /// What is done is written down first: no failure afterwards may leave a restore that nobody knows of.
    private static void replace(BackupFile database, BackupFile draft, Done done) throws IOException {
        var notes = new RestoreNotes(Objects.requireNonNull(database.file().getParent()));
        notes.write(done);
        try {
            database.replaceWith(draft.file());
        } catch (IOException e) {
            notes.forgetDeed();
            throw e;
        }
    }

    /// Makes one sound file of the backup and the log beside it.
    private static void draw(BackupFile backup, BackupFile draft, String mark) throws IOException {
        draft.delete();
        backup.copyTo(draft.file());
        if (!draft.mark().equals(mark)) {
            throw new UserException("storage.restore.changed", backup.file());
        }
        if (mark.contains(" ") && !draft.settle()) {
            throw new UserException("storage.restore.damaged", backup.file());
        }
        draft.examine(backup.file());
    }

    /// Copies the records as they are, damaged or not. A copy that fails leaves nothing behind.
    private static Optional<Path> keep(Path home, Clock clock) throws IOException {
        var file = new BackupFile(home.resolve(Workspace.DATABASE));
        if (!Files.exists(file.file())) {
            return Optional.empty();
        }
        file.settle();
        var folder = Files.createDirectories(home.resolve("backups"));
        removePieces(folder);
        var target = free(folder, clock);
        var part = new BackupFile(target.resolveSibling(target.getFileName() + ".part"));
        try {
            file.copyTo(part.file());
            return Optional.of(part.moveTo(target));
        } finally {
            part.delete();
        }
    }

    /// A name nothing has yet, also where the clock stands still.
    private static Path free(Path folder, Clock clock) {
        var stamp = STAMP.format(LocalDateTime.now(clock));
        var file = folder.resolve("before-restore-%s.db".formatted(stamp));
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve("before-restore-%s-%d.db".formatted(stamp, n));
        }
        return file;
    }

    /// What a program left that ended while it copied.
    private static void removePieces(Path folder) throws IOException {
        try (var pieces = Files.newDirectoryStream(folder, "before-restore-*.db.part*")) {
            for (var piece : pieces) {
                Files.delete(piece);
            }
        }
    }
}
