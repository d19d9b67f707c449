package org.bureaudesk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.audit.Head.Mark;
import org.bureaudesk.audit.Head.Remark;
import org.bureaudesk.kernel.UserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The file with the end of the log: whoever may have written it.
class HeadFileTest {

    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);
    private static final String SOUND = "bureau-desk audit head 1\nsure 3 %s\npending 4 %s\n".formatted(A, B);

    @TempDir
    private Path folder;

    private Path path;
    private HeadFile file;

    @BeforeEach
    void open() {
        path = folder.resolve("audit-head.txt");
        file = new HeadFile(path);
    }

    private HeadFile.Found after(String text) throws IOException {
        Files.writeString(path, text, StandardCharsets.UTF_8);
        return file.read();
    }

    @Test
    void whatWasWrittenIsReadBack() {
        var remarks = List.of(
                new Remark(Remark.Kind.LOST, new Mark(7, A), 5), new Remark(Remark.Kind.MISSING, new Mark(9, B), 9));
        for (var head : List.of(
                new Head(new Mark(3, A), new Mark(4, B), false, remarks),
                new Head(new Mark(3, A), new Mark(3, A), false, List.of()),
                new Head(new Mark(9, A), new Mark(2, B), true, remarks))) {
            file.write(head);
            assertThat(file.read()).isEqualTo(new HeadFile.Found(HeadFile.State.SOUND, head));
        }
    }

    @Test
    void aFileThatIsNotThereIsAbsentAndNotDamaged() {
        assertThat(file.read().state()).isEqualTo(HeadFile.State.ABSENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "bureau-desk audit head 1\n",
                "bureau-desk audit head 2\nsure 3 AAA\npending 4 BBB\n",
                "bureau-desk audit head 1\nsure 3 AAA\npending 4 BBB",
                "bureau-desk audit head 1\r\nsure 3 AAA\r\npending 4 BBB\r\n",
                "bureau-desk audit head 1\nsure 3 AAA\npending 4 BBB\n\n",
                "bureau-desk audit head 1\nsure -3 AAA\npending 4 BBB\n",
                "bureau-desk audit head 1\nsure 03 AAA\npending 4 BBB\n",
                "bureau-desk audit head 1\nsure 99999999999999999999 AAA\npending 4 BBB\n",
                "bureau-desk audit head 1\npending 4 BBB\nsure 3 AAA\n",
                "bureau-desk audit head 1\nsure 3 AAA\npending 2 BBB\n",
                "bureau-desk audit head 1\nsure 3 AAA\npending 4 AAA\n",
                "bureau-desk audit head 1\nsure 3 AAA\npending 4 BBB\nLOST 1 AAA\n",
                "bureau-desk audit head 1\nsure 3 AAA\npending 4 BBB\nFOUND 1 AAA 2\n",
                "\uFEFFbureau-desk audit head 1\nsure 3 AAA\npending 4 BBB\n"
            })
    void whatWeWouldNotHaveWrittenSoIsDamaged(String text) throws IOException {
        assertThat(after(SOUND).state()).as("the pattern itself").isEqualTo(HeadFile.State.SOUND);

        var found = after(text.replace("AAA", A).replace("BBB", B));

        assertThat(found).isEqualTo(new HeadFile.Found(HeadFile.State.DAMAGED, Head.EMPTY));
    }

    @Test
    void bytesThatAreNoTextAreDamaged() throws IOException {
        Files.write(path, new byte[] {(byte) 0xC3, (byte) 0x28, 0, 1});
        assertThat(file.read().state()).isEqualTo(HeadFile.State.DAMAGED);
    }

    /// A sparse file of 3 GiB takes no room on the disk, but would take it in memory.
    @Test
    void aFileOfAbsurdSizeIsDamagedAndNotReadWhole() throws IOException {
        try (var huge = new RandomAccessFile(path.toFile(), "rw")) {
            huge.setLength(3L << 30);
        }
        assertThat(file.read().state()).isEqualTo(HeadFile.State.DAMAGED);
    }

    @Test
    void aFolderInItsPlaceIsDamagedAndCannotBeWritten() throws IOException {
        Files.createDirectories(path.resolve("in-the-way"));

        assertThat(file.read().state()).isEqualTo(HeadFile.State.DAMAGED);
        assertThatThrownBy(() -> file.write(Head.EMPTY))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo("kernel.file.not-written"));
        try (var left = Files.list(folder)) {
            assertThat(left).as("no draft is left").containsExactly(path);
        }
    }
}
