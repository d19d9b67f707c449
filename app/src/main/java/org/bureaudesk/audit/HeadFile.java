package org.bureaudesk.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.bureaudesk.audit.Head.Mark;
import org.bureaudesk.audit.Head.Remark;
import org.bureaudesk.kernel.WholeFile;

/// Keeps the [Head] in a small text file beside the database. Written whole or not at all, and down to the disk.
final class HeadFile {

    private static final String TITLE = "bureau-desk audit head 1";
    private static final int LONGEST = 1 << 20;
    private static final Pattern MARK = Pattern.compile("(sure|replaced|pending) (\\d{1,18}) ([0-9a-f]{64})");
    private static final Pattern REMARK =
            Pattern.compile("(LOST|MISSING|DAMAGED) (\\d{1,18}) ([0-9a-f]{64}) (\\d{1,18})");

    private final Path file;

    HeadFile(Path file) {
        this.file = file;
    }

    /// What the file says. `head` is [Head#EMPTY] where the state is not `SOUND`.
    record Found(State state, Head head) {}

    enum State {
        SOUND,
        ABSENT,
        DAMAGED
    }

    Found read() {
        try {
            return parse(text());
        } catch (NoSuchFileException _) {
            return new Found(State.ABSENT, Head.EMPTY);
        } catch (IOException | IllegalArgumentException _) { // unreadable, or not as we write it
            return new Found(State.DAMAGED, Head.EMPTY);
        }
    }

    /// Never more than we would ever write, whatever lies there.
    private String text() throws IOException {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new IllegalArgumentException("Too long");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        }
    }

    private static Found parse(String text) {
        var lines = text.lines().toList();
        var remarks = new ArrayList<Remark>();
        for (int i = 3; i < lines.size(); i++) {
            var line = REMARK.matcher(lines.get(i));
            if (!line.matches()) {
                throw new IllegalArgumentException(lines.get(i));
            }
            remarks.add(new Remark(
                    Remark.Kind.valueOf(line.group(1)),
                    new Mark(Long.parseLong(line.group(2)), line.group(3)),
                    Long.parseLong(line.group(4))));
        }
        if (lines.size() < 3) {
            throw new IllegalArgumentException("Too short");
        }
        var head = new Head(mark(lines.get(1)), mark(lines.get(2)), lines.get(1).startsWith("replaced"), remarks);
        if (!print(head).equals(text) || !head.makesSense()) {
            throw new IllegalArgumentException("Not as written");
        }
        return new Found(State.SOUND, head);
    }

    private static Mark mark(String line) {
        var parts = MARK.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException(line);
        }
        return new Mark(Long.parseLong(parts.group(2)), parts.group(3));
    }

    void write(Head head) {
        WholeFile.write(file, draft -> {
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(print(head).getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        });
    }

    private static String print(Head head) {
        var text = new StringBuilder(TITLE)
                .append(head.replacing() ? "\nreplaced " : "\nsure ")
                .append(print(head.sure()))
                .append("\npending ")
                .append(print(head.pending()))
                .append('\n');
        for (var remark : head.remarks()) {
            text.append(remark.kind())
                    .append(' ')
                    .append(print(remark.expected()))
                    .append(' ')
                    .append(remark.found())
                    .append('\n');
        }
        return text.toString();
    }

    private static String print(Mark mark) {
        return mark.number() + " " + mark.seal();
    }
}
