package org.bureaudesk.lexicon.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bureaudesk.intake.source.TextEncoding;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.office.read.Cell;
import org.bureaudesk.office.read.ReadLimits;
import org.bureaudesk.office.read.RowHandler;
import org.bureaudesk.office.read.WordText;
import org.bureaudesk.office.read.WorkbookReader;

/// Reads the text of a draft or an attachment. What it is, is told by its first bytes, not by its name.
public final class DraftFile {

    /// The longest text that is checked.
    public static final int MOST_CHARACTERS = 2_000_000;

    private static final long MOST_BYTES = 32L << 20;
    private static final ReadLimits LIMITS =
            new ReadLimits(MOST_BYTES, MOST_BYTES, 200_000, 512, 100_000, 64L << 20, MOST_CHARACTERS, 0.005);
    private static final int HEAD = 4_096;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final List<String> HTML = List.of("<!doctype html", "<html", "<head", "<body", "<meta");

    private DraftFile() {}

    /// The text, with `\n` between lines where the file is no plain text. Throws a [UserException] that names the file
    /// where it cannot be read.
    public static String read(Path file) {
        try {
            var head = head(file);
            if (startsWith(head, ZIP)) {
                return office(file);
            }
            if (startsWith(head, OLE)) {
                throw new UserException("lexicon.draft.old-format", file);
            }
            if (isBinary(head)) {
                throw new UserException("lexicon.draft.no-text", file);
            }
            var text = checked(plain(file), file);
            return isHtml(file, text) ? HtmlText.of(text) : text;
        } catch (IOException e) {
            throw UserException.causedBy(e, "lexicon.draft.unreadable", file);
        }
    }

    /// Reads UTF-8 from a stream, such as standard input.
    public static String read(InputStream in, String name) {
        try {
            var bytes = in.readNBytes((int) MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UserException("lexicon.draft.too-long", name, MOST_CHARACTERS);
            }
            var text = new String(bytes, StandardCharsets.UTF_8);
            return checked(text.startsWith("\uFEFF") ? text.substring(1) : text, name);
        } catch (IOException e) {
            throw UserException.causedBy(e, "lexicon.draft.unreadable", name);
        }
    }

    private static byte[] head(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new UserException("lexicon.draft.gone", file);
        }
        if (!Files.isRegularFile(file)) {
            throw new UserException("lexicon.draft.no-file", file);
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new UserException("lexicon.draft.too-large", file, MOST_BYTES >> 20);
        }
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static String office(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? workbook(file)
                : WordText.read(file, LIMITS);
    }

    private static String workbook(Path file) {
        var text = new StringBuilder();
        WorkbookReader.read(file, LIMITS, new RowHandler() {
            @Override
            public void sheet(String name) {
                text.append(name).append('\n');
            }

            @Override
            public void row(int number, List<Cell> cells) {
                text.append(cells.stream().map(Cell::shown).collect(Collectors.joining("\t")))
                        .append('\n');
                if (text.length() > MOST_CHARACTERS) {
                    throw new UserException("lexicon.draft.too-long", file, MOST_CHARACTERS);
                }
            }
        });
        return text.toString();
    }

    private static String plain(Path file) throws IOException {
        try (var reader = TextEncoding.open(file)) {
            var text = new StringBuilder();
            var chunk = new char[1 << 14];
            for (int read = reader.read(chunk); read >= 0; read = reader.read(chunk)) {
                text.append(chunk, 0, read);
            }
            return text.toString();
        }
    }

    private static String checked(String text, Object name) {
        if (text.length() > MOST_CHARACTERS) {
            throw new UserException("lexicon.draft.too-long", name, MOST_CHARACTERS);
        }
        return text;
    }

    private static boolean isHtml(Path file, String text) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        var start = text.substring(0, Math.min(text.length(), HEAD)).strip().toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm") || HTML.stream().anyMatch(start::startsWith);
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    /// Whether bytes are there that no text has; a text of two bytes each begins with its mark.
    private static boolean isBinary(byte[] head) {
        if (head.length >= 2 && ((head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) || head[0] == (byte) 0xFE)) {
            return false;
        }
        for (var one : head) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f') {
                return true;
            }
        }
        return false;
    }
}
