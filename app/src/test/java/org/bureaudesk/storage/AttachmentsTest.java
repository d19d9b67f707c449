package org.bureaudesk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bureaudesk.kernel.UserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentsTest {

    @TempDir
    Path folder;

    private Attachments attachments;

    @BeforeEach
    void openFolder() {
        attachments = new Attachments(folder.resolve("attachments"));
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        var one = Files.writeString(folder.resolve("一.txt"), "内容");
        var two = Files.writeString(folder.resolve("二.txt"), "内容");

        assertThat(attachments.keep(one)).isEqualTo(attachments.keep(two));
        try (var kept = Files.walk(folder.resolve("attachments")).filter(Files::isRegularFile)) {
            assertThat(kept).hasSize(1);
        }
    }

    @Test
    void noticesAChangedFile() throws IOException {
        var hash = attachments.keep(new byte[] {1, 2, 3});
        assertThat(attachments.isSound(hash)).isTrue();

        Files.write(attachments.pathOf(hash), new byte[] {1, 2, 4});

        assertThat(attachments.isSound(hash)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "", "ABCD", "/etc/passwd"})
    void neverLeadsOutOfItsFolder(String hash) {
        assertThatThrownBy(() -> attachments.pathOf(hash)).isInstanceOf(UserException.class);
    }

    @Test
    void saysWhichFileItCannotRead() {
        assertThatThrownBy(() -> attachments.keep(folder.resolve("没有.png")))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.key()).isEqualTo("storage.attachment.unreadable"));
    }
}
