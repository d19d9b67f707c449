package org.bureaudesk.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void keepsTheOldFileAndNoDraftWhenWritingFails() throws IOException {
        var file = Files.writeString(folder.resolve("报告.docx"), "old");

        assertThatThrownBy(() -> WholeFile.write(file, draft -> {
                    Files.writeString(draft, "half");
                    throw new IOException("disk full");
                }))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("报告.docx");

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void makesTheFoldersOnTheWay() {
        var file = folder.resolve("一/二/报告.txt");

        WholeFile.write(file, draft -> Files.writeString(draft, "new"));

        assertThat(file).hasContent("new");
    }
}
