package org.bureaudesk.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.kernel.WholeFile;

/// Puts a backup (备份) in the place of the records that are there (恢复).
///
/// It is asked for at any time and done when the workspace is opened next, before anybody uses the records. Those are
/// copied to `backups` first, so that a restore can be taken back by another one. Broken off at whatever point, it is
/// done again from the start at the opening after that; done, it is remembered until the log has it.
public final class Restore {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String REQUEST = "restore-request.txt";
    private static final String DONE = "restore-done.txt";
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
            write(folder.resolve(REQUEST), file.toString(), mark, by);
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
        var lines = read(folder.resolve(REQUEST));
        try {
            return lines.size() == 3 ? Optional.of(Path.of(lines.getFirst())) : Optional.empty();
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /// Takes the wish back.
    public static void cancel(Path folder) {
        forget(folder.resolve(REQUEST));
    }

    /// The log has it.
    public static void told(Path folder) {
        forget(folder.resolve(DONE));
    }

    /// Does what was asked for, if anything. Only whoever holds the lock of the workspace may call it.
    ///
    /// @return what was done now, or at an opening before that got no further
    static Optional<Done> carryOut(Path home, Clock clock) {
        var request = home.resolve(REQUEST);
        if (!Files.exists(request)) {
            return untold(home);
        }
        try {
            var done = carryOut(home, Files.readAllLines(request, StandardCharsets.UTF_8), clock);
            var kept = done.kept().map(Path::toString).orElse("");
            write(home.resolve(DONE), done.backup().toString(), done.sha256(), done.by(), kept);
            forget(request);
            return Optional.of(done);
        } catch (IOException e) {
            forget(request);
            throw UserException.causedBy(e, "storage.restore.not-done", home);
        } catch (UserException e) {
            forget(request); // or the workspace could never be opened again
            throw e;
        }
    }

    private static Done carryOut(Path home, List<String> asked, Clock clock) throws IOException {
        if (asked.size() != 3) {
            throw new UserException("storage.restore.not-done", home);
        }
        var backup = path(asked.get(0), home);
        var draft = new BackupFile(home.resolve(DRAFT));
        var database = new BackupFile(home.resolve(Workspace.DATABASE));
        database.tidy(!Files.exists(draft.file())); // a draft that is gone has been put in place
        try {
            if (!Files.isRegularFile(backup)) {
                throw new UserException("storage.restore.missing", backup);
            }
            draw(new BackupFile(backup), draft, asked.get(1));
            var kept = keep(home, clock);
            database.replaceWith(draft.file());
            return new Done(backup, asked.get(1).split(" ", 2)[0], kept, asked.get(2));
        } finally {
            draft.delete();
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

    private static Path path(String written, Path home) {
        try {
            return Path.of(written);
        } catch (InvalidPathException e) {
            throw UserException.causedBy(e, "storage.restore.not-done", home);
        }
    }

    /// Copies the records as they are, damaged or not. A copy that fails leaves nothing behind.
    private static Optional<Path> keep(Path home, Clock clock) throws IOException {
        var file = new BackupFile(home.resolve(Workspace.DATABASE));
        if (!Files.exists(file.file())) {
            return Optional.empty();
        }
        file.settle();
        var folder = Files.createDirectories(home.resolve("backups"));
        var name = "before-restore-%s.db".formatted(STAMP.format(LocalDateTime.now(clock)));
        var part = new BackupFile(folder.resolve(name + ".part"));
        try {
            file.copyTo(part.file());
            return Optional.of(part.moveTo(folder.resolve(name)));
        } finally {
            part.delete();
        }
    }

    /// A restore that was done and is not in the log yet.
    private static Optional<Done> untold(Path home) {
        var lines = read(home.resolve(DONE));
        if (lines.size() < 3 || lines.size() > 4) { // readAllLines drops an empty last one
            return Optional.empty();
        }
        var kept = lines.size() < 4 || lines.get(3).isEmpty() ? null : path(lines.get(3), home);
        return Optional.of(
                new Done(path(lines.getFirst(), home), lines.get(1), Optional.ofNullable(kept), lines.get(2)));
    }

    private static List<String> read(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException _) { // not as we write it
            return List.of();
        }
    }

    private static void write(Path file, String... lines) {
        var text = String.join(
                "\n",
                List.of(lines).stream().map(line -> line.replace('\n', ' ')).toList());
        WholeFile.write(file, draft -> {
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            BackupFile.force(draft);
        });
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw UserException.causedBy(e, "storage.not-writable", file);
        }
    }
}
