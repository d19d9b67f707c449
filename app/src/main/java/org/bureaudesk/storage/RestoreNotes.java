package org.bureaudesk.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.kernel.WholeFile;

/// The two notes by which a restore outlives the program: what was ordered, and what was done and is not in the log
/// yet.
///
/// What is done is written down just before it is: together with the order and without a draft it tells that the
/// program ended after the records had been replaced.
record RestoreNotes(Path home) {

    private static final int LINES_OF_AN_ORDER = 3;
    private static final int LINES_OF_A_DEED = 4;

    /// @param mark of the backup, see [BackupFile#mark]
    record Order(Path backup, String mark, String by) {

        String sha256() {
            return mark.split(" ", 2)[0];
        }

        boolean is(Restore.Done done) {
            return done.backup().equals(backup)
                    && done.sha256().equals(sha256())
                    && done.by().equals(by);
        }
    }

    private Path request() {
        return home.resolve("restore-request.txt");
    }

    private Path done() {
        return home.resolve("restore-done.txt");
    }

    boolean isOrdered() {
        return Files.exists(request());
    }

    /// Empty where it is not as we write it.
    Optional<Order> order() {
        var lines = read(request());
        return lines.size() == LINES_OF_AN_ORDER
                ? path(lines.get(0)).map(backup -> new Order(backup, lines.get(1), lines.get(2)))
                : Optional.empty();
    }

    /// An earlier restore of the same backup that the log does not have yet must not pass for this one.
    void write(Order order) {
        if (deed().filter(order::is).isPresent()) {
            forgetDeed();
        }
        write(request(), order.backup().toString(), order.mark(), order.by());
    }

    void forgetOrder() {
        forget(request());
    }

    /// A restore that was done and is not in the log yet.
    Optional<Restore.Done> deed() {
        var lines = read(done());
        if (lines.size() < LINES_OF_A_DEED - 1 || lines.size() > LINES_OF_A_DEED) { // an empty last one is not read
            return Optional.empty();
        }
        var kept =
                lines.size() < LINES_OF_A_DEED || lines.get(3).isEmpty() ? Optional.<Path>empty() : path(lines.get(3));
        return path(lines.get(0)).map(backup -> new Restore.Done(backup, lines.get(1), kept, lines.get(2)));
    }

    void write(Restore.Done deed) {
        var kept = deed.kept().map(Path::toString).orElse("");
        write(done(), deed.backup().toString(), deed.sha256(), deed.by(), kept);
    }

    void forgetDeed() {
        forget(done());
    }

    private static Optional<Path> path(String written) {
        try {
            return Optional.of(Path.of(written));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
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
