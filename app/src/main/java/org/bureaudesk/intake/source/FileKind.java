package org.bureaudesk.intake.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.office.read.ReadLimits;

/// What a file is, going by its first bytes.
public enum FileKind {
    /// A zip package, as .xlsx is one.
    PACKAGE,
    /// Microsoft's container before 2007, also used for files with a password.
    OLE,
    HTML,
    JSON,
    TEXT;

    private static final int HEAD = 8_192;
    private static final int BLANK = 0x20;

    /// Throws a [UserException] where there is no file to read, it is empty, too large, or no table at all.
    public static FileKind of(Path file, ReadLimits limits) {
        try {
            if (Files.isDirectory(file)) {
                throw new UserException("intake.file.is-folder", file);
            }
            if (!Files.exists(file)) {
                throw new UserException("intake.file.gone", file);
            }
            if (Files.size(file) > limits.fileBytes()) {
                throw new UserException("intake.file.too-large", file, limits.fileBytes() >> 20);
            }
            try (var in = Files.newInputStream(file)) {
                return of(in.readNBytes(HEAD), file);
            }
        } catch (IOException e) {
            throw UserException.causedBy(e, "intake.file.unreadable", file);
        }
    }

    private static FileKind of(byte[] head, Path file) {
        if (head.length == 0) {
            throw new UserException("intake.file.empty", file);
        }
        if (startsWith(head, 'P', 'K')) {
            return PACKAGE;
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE;
        }
        var isUtf16 = startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF);
        if (!isUtf16 && isBinary(head)) {
            throw new UserException("intake.file.no-table", file);
        }
        return textual(
                new String(head, StandardCharsets.UTF_8).replace("\ufeff", "").strip(), file);
    }

    private static FileKind textual(String start, Path file) {
        var lower = start.toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            throw new UserException("intake.file.empty", file);
        }
        if (List.of("<html", "<table", "<!doctype html", "<meta", "<head").stream()
                .anyMatch(lower::startsWith)) {
            return HTML;
        }
        return start.startsWith("{") ? JSON : TEXT;
    }

    private static boolean startsWith(byte[] head, int... marks) {
        var wanted = new byte[marks.length];
        for (int i = 0; i < marks.length; i++) {
            wanted[i] = (byte) marks[i];
        }
        return head.length >= marks.length && Arrays.equals(head, 0, marks.length, wanted, 0, marks.length);
    }

    /// Whether bytes are there that no text has.
    private static boolean isBinary(byte[] head) {
        for (var one : head) {
            if (one >= 0 && one < BLANK && one != '\t' && one != '\n' && one != '\r' && one != '\f') {
                return true;
            }
        }
        return false;
    }
}
