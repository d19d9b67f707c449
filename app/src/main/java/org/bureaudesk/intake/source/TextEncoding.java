package org.bureaudesk.intake.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bureaudesk.kernel.UserException;

/// Opens a text in the encoding it is written in: UTF-8 or UTF-16 by its mark, else UTF-8 if all of it is, else
/// GB18030.
public final class TextEncoding {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_MARK = 3;

    private TextEncoding() {}

    /// Throws a [UserException] where the bytes are no text of any of these.
    public static Reader open(Path file) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file), CHUNK);
        in.mark(LONGEST_MARK);
        var head = in.readNBytes(LONGEST_MARK);
        in.reset();
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(LONGEST_MARK);
            return new InputStreamReader(in, checked(file, StandardCharsets.UTF_8));
        }
        if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
            return new InputStreamReader(in, StandardCharsets.UTF_16);
        }
        return new InputStreamReader(in, detect(file));
    }

    private static Charset detect(Path file) throws IOException {
        if (isWritten(file, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        return checked(file, CHINESE);
    }

    private static Charset checked(Path file, Charset charset) throws IOException {
        if (!isWritten(file, charset)) {
            throw new UserException("intake.file.encoding", file);
        }
        return charset;
    }

    private static boolean isWritten(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (InputStream in = Files.newInputStream(file);
                var reader = new InputStreamReader(in, decoder)) {
            var buffer = new char[CHUNK];
            while (reader.read(buffer) >= 0) {
                // only whether it can be read is asked
            }
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static boolean starts(byte[] head, int... marks) {
        for (int i = 0; i < marks.length; i++) {
            if (i >= head.length || head[i] != (byte) marks[i]) {
                return false;
            }
        }
        return true;
    }
}
