package org.bureaudesk.kernel;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file whole or not at all: what stood there before survives any failure.
public final class WholeFile {

    private WholeFile() {}

    /// Lets `writer` fill a draft beside `target`, then moves it into place.
    ///
    /// Throws a [UserException] that names the file where the folder cannot be written or the disk is full.
    public static void write(Path target, Writer writer) {
        write(target, writer, (_, move) -> move.run());
    }

    /// The same, with `placing` to say when the draft is moved: within a transaction, so that the file is there exactly
    /// where it is recorded. Where the draft cannot be moved, or `placing` throws, the target stays as it was.
    public static void write(Path target, Writer writer, Placing placing) {
        var file = target.toAbsolutePath().normalize();
        try {
            var folder = file.getParent();
            if (folder == null) {
                throw new UserException("kernel.file.not-written", file);
            }
            Files.createDirectories(folder);
            var draft = Files.createTempFile(folder, ".draft", ".tmp");
            try {
                writer.writeTo(draft);
                placing.place(draft, () -> settle(draft, file));
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw UserException.causedBy(e, "kernel.file.not-written", file);
        }
    }

    private static void settle(Path draft, Path file) {
        try {
            move(draft, file);
        } catch (IOException e) {
            throw UserException.causedBy(e, "kernel.file.not-written", file);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Fills the draft it is given.
    @FunctionalInterface
    public interface Writer {
        void writeTo(Path draft) throws IOException;
    }

    /// Moves the finished draft into its place.
    @FunctionalInterface
    public interface Placing {
        void place(Path draft, Runnable move) throws IOException;
    }
}
